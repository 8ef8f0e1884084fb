import type { reasons as english } from '../en/reasons.ts';
import type { Wording } from '../wording.ts';
import { fileReasons } from './file-reasons.ts';
import { networkReasons } from './network-reasons.ts';

export const reasons: Wording<typeof english> = {
  vaultMissing: '该路径没有保险库文件。',
  vaultFolderReadOnly: '存放保险库的文件夹无法写入，因此没有保存。',
  vaultDiskFull: '磁盘空间不足，无法保存保险库。文件没有更改。',
  vaultFolderMissing: '存放保险库的文件夹不存在。',
  vaultNotRead: '系统无法读取保险库文件（{{errno}}）。',
  vaultNotWritten: '系统无法写入保险库文件（{{errno}}）。',
  vaultExists: '已有同名文件，Signet 不会覆盖它。',
  vaultBusy: '其他程序正在写入这个保险库。请等它完成后重试。',
  vaultTooLarge: '文件有 {{size}} 字节，但保险库最多 {{limit}}。',
  vaultFull: '保险库将超过 {{limit}} 字节。请删除一些条目或缩短备注。',
  vaultUnsigned: '这个文件不是 Signet 保险库：开头缺少识别标记。',
  vaultRevisions:
    '这个保险库的保存次数已达格式上限（{{limit}} 次）。请另建一个保险库，把密钥添加进去。',
  vaultCutShort: '保险库文件不完整，末尾缺失。',
  vaultHeaderLong: '保险库文件的文件头超过 {{limit}} 字节。',
  vaultChecksum: '保险库文件与校验和不符：有字节被改动或丢失。',
  vaultHeaderNoJson: '保险库的文件头不是有效的 JSON。',
  vaultHeaderMember: '保险库的文件头在 {{path}} 处不符合保险库格式。',
  vaultHeaderForm: '保险库的文件头不是规范形式：有成员重复、顺序不对或写法不同。',
  vaultDocumentBounds: '保险库的内容嵌套太深或值太多，不可能是 Signet 写的。',
  vaultDocumentNoJson: '保险库的内容不是有效的 JSON。',
  vaultDocumentUnversioned: '保险库的内容没有写明结构版本。',
  vaultDocumentOlder: '保险库的内容写明是结构版本 {{version}}，而该版本不允许 {{path}} 处的内容。',
  vaultDocumentMember: '保险库的内容在 {{path}} 处不符合保险库格式。',
  vaultDocumentForm: '保险库的内容不是规范形式：有成员重复、顺序不对或写法不同。',
  vaultDocumentEntries: '保险库的条目超过 {{limit}} 个。',
  vaultIdTwice: '保险库中有两个条目的标识相同。',
  vaultLabelTwice: '保险库中有两个条目的标签相同。',
  credentialsForm:
    '封存的 API 密钥、Secret Key 或 Passphrase 为空、过长，或含有 OKX 不接受的字符。',
  credentialsForeign: '封存的 API 密钥 不是该条目所列的那一个。',
  credentialsAgain: '请恢复保险库文件的备份，或重新输入整组凭证。',
  ownKeyUnusable: '“{{label}}”的密钥无法使用。',
  otherKeyUnusable: '“{{label}}”轮换中的另一个密钥无法使用。',
  leakForeign: '“{{label}}”的泄露报告所列的末尾字符与其密钥不同。',
  vaultCredentialsForm: '某个条目封存的凭证不符合格式。',
  vaultRestore: '请恢复保险库文件的备份。',
  vaultAltered: '保险库的一个封存部分没有通过验证：它已损坏或被改动。',
  vaultFormat: '这个保险库的格式是 {{version}}，但此版本的 Signet 只读取格式 {{known}}。',
  vaultSchema:
    '这个保险库由更新版本的 Signet 保存（文档结构 {{version}}；此版本只认识 {{known}}）。',
  vaultListUnreadable: 'Signet 无法读取 {{file}}，也就是窗口打开过的保险库列表。',
  kdfOutOfBounds: '密钥派生的 {{name}} 必须是 {{min}} 到 {{max}} 的整数。',
  kdfOutOfMemory: '这台电脑无法提供保险库密钥派生所需的 {{mebibytes}} MiB。',
  algorithmMissing: '这个系统不能正确计算 {{algorithm}}，因此 Signet 无法启动。',
  passwordWrong: '这个主密码打不开此保险库。',
  passwordWeak: '这个主密码太容易被猜到（强度 {{score}}，最高 {{best}}，至少需要 {{minimum}}）。',
  recoveryCodeWrong: '这个恢复码打不开此保险库：它属于另一个保险库，或者已被更换。',
  recoveryCodeLength: '恢复码必须有 {{count}} 个字母和数字。',
  recoveryCodeCharacter: '恢复码中有不会出现的字符。',
  recoveryCodeMistyped: '恢复码有字符输入错误：最后一组与其他各组不符。',
  labelTaken: '其他条目已使用这个标签。标签不能只有大小写不同。',
  endpointUnknown:
    'Signet 不认识这个方法和路径，无法判断该请求会做什么。请逐字对照 OKX 的文档，或允许未知接口。',
  endpointUnstated:
    'OKX 从未说明该接口需要哪种权限，因此 Signet 无法判断这个密钥是否具备。如果要签名，请允许未知接口。',
  endpointOAuth:
    '该接口使用应用的 OAuth 令牌，而不是 API 密钥的签名。如果仍要签名，请允许未知接口。',
  permissionMissing:
    '这个请求需要 {{permission}} 权限，但这个密钥没有。请改用有该权限的密钥，或先在 OKX 加上权限，再修改条目。',
  hostDeclined: '没有确认该主机，因此没有发送任何内容。',
  requestDeclined: '没有确认该请求，因此没有签名。',
  endDeclined: '没有确认要结束轮换。',
  ...networkReasons,
  ...fileReasons,
};
