import type { entryForm as english } from '../en/entry-form.ts';
import type { Wording } from '../wording.ts';

export const entryForm: Wording<typeof english> = {
  kept: {
    title: '从上次的地方继续',
    withoutCredentials: '您输入的内容已恢复，但凭证除外：Signet 不保留凭证，请重新输入。',
    all: '您输入的内容已恢复。',
    startOver: '重新开始',
  },
  addTitle: '添加密钥',
  addSubtitle: '按照 OKX 上的情况描述这个密钥，然后输入它的三个值。',
  edit: '编辑条目',
  editTitle: '编辑 {{label}}',
  editSubtitle: '这里的内容只是对密钥的描述。要更改密钥本身，请同时到 OKX 修改。',
  add: '添加密钥',
  save: '保存更改',
  cancel: '取消',
  optional: '{{label}}（选填）',
  problems_other: '有 {{count}} 个字段需要修改。',
  section: {
    what: '基本信息',
    may: '权限与来源',
    upkeep: '使用者与有效期',
    credentials: '凭证',
  },
  label: {
    label: '标签',
    hint: '便于您辨认这个密钥的名称，例如“网格机器人，VPS”。',
  },
  site: {
    label: '站点',
    hint: '您登录 OKX 的站点。密钥只能在所属<term>站点</term>使用。',
  },
  environment: {
    label: '环境',
    hint: '密钥创建后就固定属于实盘或<term>模拟盘</term>。',
    live: '实盘：真实资金',
    demo: '模拟盘：OKX 模拟交易',
  },
  account: {
    label: '账户',
    main: '主账户',
    sub: '子账户',
    name: '子账户名称',
  },
  permissions: {
    label: '权限',
    hint: '勾选密钥在 OKX 上拥有的<term>权限</term>。',
    read_only: '查看余额、账单和历史订单，不能更改任何内容。',
    trade: '下单、撤单、更改设置，还可以在您自己的账户之间划转资金。',
    withdraw: '把资金从 OKX 提到已在网页端或 App 验证的地址。',
    withdrawWarning:
      '任何持有这组凭证的人都能把资金提出 OKX。请尽量使用没有提币权限的密钥，并绑定 IP。',
    subWithdraw: 'OKX 不允许子账户提币。',
  },
  addresses: {
    label: 'IP 白名单',
    none: '未绑定 IP：密钥可以从任意地址使用。',
    inactivity:
      '有交易或提币权限、又没有绑定 IP 的实盘密钥，如果 14 天没有签名请求就会<term>失效</term>。',
  },
  applications: {
    label: '应用程序',
    hint: '使用这个密钥的机器人、记账工具或脚本。每输入一个按一次回车，最多 20 个。',
  },
  purpose: {
    label: '用途',
    hint: '这个密钥用来做什么。Signet 会据此判断权限是否超出所需。',
    none: '未填写',
  },
  rotation: {
    label: '更换凭证',
    hint: '据我们所知，OKX 没有规定期限；每 90 天<term>轮换</term>一次是稳妥的习惯。',
    days_other: '每 {{count}} 天',
    own: '自定天数',
    never: '从不',
    ownDays: '轮换间隔天数',
    leadDays: '提前几天提醒',
    reason: '不轮换的原因',
    reasonHint: '方便日后回想，例如“只读，已绑定一个地址”。',
  },
  created: {
    label: '在 OKX 的创建日期',
    hint: '轮换日期从这一天算起；如果不填，则从凭证加入保险库时算起。',
  },
  notes: {
    label: '备注',
    hint: '随条目一起加密。OKX 没有说明栏，说明请写在这里，但不要填写密码。',
  },
  credentials: {
    keep: '保留凭证',
    keepHint: '凭证保持不变。',
    correct: '更正凭证',
    correctHint: '用于更正输入错误。留空的字段保持原值。',
    replace: '更换凭证',
    replaceHint: '在 OKX 创建新密钥后使用。旧值会从保险库移除。',
    once: '请当作 OKX 只在创建密钥时显示一次 <term>Secret Key</term>。',
  },
  problem: {
    label: '请输入 1 到 64 个字符。',
    labelTaken: '其他条目已使用这个标签（不区分大小写）。',
    account: '请输入子账户名称，1 到 64 个字符。',
    permissions: '请至少勾选一项权限。',
    ipAllowlist: '最多填写 20 个地址或网段，且不能重复。',
    address: '“{{address}}”不是 IP 地址，也不是 203.0.113.0/24 这样的网段。',
    applications: '最多填写 20 个应用程序，不能重复，每个 1 到 64 个字符。',
    rotationDays: '请输入 1 到 3650 之间的整数。',
    leadDays: '请输入 0 到 365 之间的整数，且小于轮换间隔天数。',
    reason: '请用 1 到 200 个字符说明原因。',
    createdOnOkxAt: '日期不能晚于今天。',
    notes: '最多 2000 个字符。',
    apiKey: '请粘贴 API 密钥：1 到 128 个字符，首尾不能有空格。',
    secretKey: '请粘贴 Secret Key：1 到 128 个字符，首尾不能有空格。',
    passphrase:
      '请输入 Passphrase：1 到 128 个字符，首尾不能有空格。它要放在 HTTP 标头中传送，因此不能包含中文和表情符号。',
  },
};
