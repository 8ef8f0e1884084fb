import type { errors as english } from '../en/errors.ts';
import type { Wording } from '../wording.ts';

export const errors: Wording<typeof english> = {
  retry: '重试',
  proxy: {
    what: 'HTTPS_PROXY 里的地址不是 Signet 能用的代理。',
    remedy: '请把它设为以 http:// 或 https:// 开头的地址，或者删除这个设置，然后重新启动 Signet。',
  },
  chosenFile: {
    what: '您选择的文件不是 Signet 保险库。',
    remedy: '没有任何更改。请选择您的保险库文件或它的备份。',
  },
  INPUT_INVALID: {
    what: 'Signet 无法接受输入的内容。',
    remedy: '请检查各个字段，字段下方说明了可接受的内容。',
  },
  PASSWORD_WEAK: {
    what: '这个主密码太容易被猜到。',
    remedy: '请加长密码，例如使用四个以上互不相关的词语。',
  },
  LABEL_TAKEN: {
    what: '其他条目已使用这个标签。',
    remedy: '请换一个能区分两者的标签；英文字母不区分大小写。',
  },
  ENTRY_NOT_FOUND: {
    what: '这个条目已不在保险库中。',
    remedy: '请返回密钥列表，查看保险库目前的内容。',
  },
  ENTRY_LIMIT_REACHED: {
    what: '保险库已满，无法再添加条目。',
    remedy: '请删除在 OKX 上已不再使用的密钥条目，然后重试。',
  },
  PASSWORD_WRONG: {
    what: '这不是此保险库的主密码。',
    remedy: '请检查大写锁定和键盘布局，或改用恢复码。',
  },
  RECOVERY_CODE_MISTYPED: {
    what: '恢复码有输入错误。',
    remedy: '请对照恢复资料：共九组，每组四个字母或数字。',
  },
  RECOVERY_CODE_WRONG: {
    what: '这个恢复码不属于此保险库。',
    remedy: '它可能属于另一个保险库，或者已被更换。请找出较新的恢复资料。',
  },
  VAULT_LOCKED: {
    what: 'Signet 已锁定。',
    remedy: '请用主密码解锁后再操作一次。',
  },
  NOT_A_VAULT: {
    what: '保险库位置上的文件不是 Signet 保险库。',
    remedy: '请退出 Signet，移走该文件，再把您的保险库或它的备份放回原处。',
  },
  VAULT_DAMAGED: {
    what: '保险库文件已损坏：部分内容被改动或丢失，因此 Signet 不会打开它。',
    remedy: '请退出 Signet，用保险库文件的备份替换它。',
  },
  VAULT_VERSION_UNKNOWN: {
    what: '这个保险库由更新版本的 Signet 写入。',
    remedy: '请更新 Signet 后再解锁。',
  },
  KDF_OUT_OF_BOUNDS: {
    what: '保险库文件要求的解锁运算量超出安全范围，文件可能被篡改。',
    remedy: '请退出 Signet，用保险库文件的备份替换它。',
  },
  KDF_OUT_OF_MEMORY: {
    what: '可用内存不足，无法解锁保险库。',
    remedy: '请关闭其他程序后重试。',
  },
  ENDPOINT_UNKNOWN: {
    what: '这个接口不在 Signet 所知的 OKX 文档中，无法确定它会做什么。',
    remedy: '请检查路径。如果您确定无误，可以允许本次对未知接口签名。',
  },
  PERMISSION_MISSING: {
    what: '这个密钥没有该请求所需的权限。',
    remedy: '请改用有该权限的密钥，或者先在 OKX 修改权限，再回来编辑此条目。',
  },
  CONFIRMATION_NEEDED: {
    what: '此操作需要您确认，但没有得到确认。',
    remedy: '请重试，并在系统显示的对话框中确认。',
  },
  OKX_REFUSED: {
    what: 'OKX 拒绝了这个请求。',
    remedy: '请查看 OKX 给出的原因，按说明在 OKX 或此条目中修改。',
  },
  OKX_UNREACHABLE: {
    what: 'Signet 无法连接 OKX。',
    remedy:
      '请检查网络连接；如果使用代理，也请一并检查，然后重试。如果公司网络或杀毒软件会解密加密连接，请换用其他网络：Signet 不信任它的证书，因为它会看到您的 API 密钥和 Passphrase。',
  },
  OKX_TIMEOUT: {
    what: 'OKX 没有在限定时间内响应。',
    remedy: '请一分钟后重试。如果该请求不只是查询，请先到 OKX 确认是否已经执行。',
  },
  OKX_ANSWER_UNREADABLE: {
    what: '收到了响应，但不像来自 OKX，中间可能有代理或网络登录页面。',
    remedy:
      '请打开任意网页，看看网络是否要求登录；如果此条目用其他主机代替了站点主机，也请检查该主机，然后重试。',
  },
  OKX_PARTLY_DONE: {
    what: 'OKX 只执行了请求的一部分。',
    remedy: '请查看每一项的结果，只重新发送没有成功的项目。',
  },
  OKX_OUTCOME_UNKNOWN: {
    what: '无法得知 OKX 是否已执行这个请求。',
    remedy: '重复发送之前，请先向 OKX 查询结果。',
  },
  FILE_NOT_FOUND: {
    what: '保险库文件不在原来的位置。',
    remedy: '如果文件在其他磁盘或同步文件夹里，请先连接，然后重试。',
  },
  FILE_EXISTS: {
    what: '该位置已有文件，Signet 不会覆盖它。',
    remedy: '请换一个名称，或先移走现有文件。',
  },
  FILE_CHANGED: {
    what: '其他程序同时保存了保险库。这里没有保存任何内容。',
    remedy: '请查看现在的内容，再改一次。',
  },
  FILE_BUSY: {
    what: '其他程序正在使用保险库文件。',
    remedy: '请关闭其他 Signet 窗口及其命令行程序，然后重试。',
  },
  FILE_UNUSABLE: {
    what: '系统不允许 Signet 读取或写入该文件。',
    remedy: '请确认您的用户拥有该文件并可写入，然后重试。',
  },
  FOLDER_MISSING: {
    what: '存放此文件的文件夹不存在。',
    remedy: '请创建该文件夹或连接它所在的磁盘，然后重试。',
  },
  FOLDER_READ_ONLY: {
    what: 'Signet 没有写入此文件夹的权限，因此无法保存。',
    remedy: '请允许写入该文件夹，然后重试。',
  },
  DISK_FULL: {
    what: '磁盘已满。本次没有保存，之前保存的内容完好无损。',
    remedy: '请腾出一些空间后重试。',
  },
  ALGORITHM_MISSING: {
    what: '此系统缺少 Signet 保护保险库所需的算法。',
    remedy: '请用官方安装包重新安装 Signet。',
  },
  MACHINE_UNSUPPORTED: {
    what: 'Signet 无法在这类电脑上运行：缺少保护保险库所需的组件。',
    remedy: '请改用 Signet 的 README 中列出的系统。',
  },
  LOGIN_ITEM_REFUSED: {
    what: '系统没有更改登录时启动的项目。',
    remedy: '请在系统设置的登录项中查看 Signet。macOS 只接受已安装并签名的应用程序。',
  },
  SENDER_REFUSED: {
    what: '此操作不是来自 Signet 自己的窗口，因此被拒绝。',
    remedy: '请关闭窗口并重新打开 Signet，再操作一次。',
  },
  CANCELLED: {
    what: '已取消，没有任何更改。',
    remedy: '您可以随时重新开始。',
  },
  INTERNAL: {
    what: 'Signet 出现了不应有的错误。之前保存的内容完好无损。',
    remedy: '请重试；如果再次发生，请重新启动 Signet。',
  },
};
