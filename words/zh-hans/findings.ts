import type { findings as english } from '../en/findings.ts';
import type { Wording } from '../wording.ts';

export const findings: Wording<typeof english> = {
  severity: { danger: '危险', attention: '注意', advice: '建议' },
  titled: '{{severity}}：{{title}}',
  counted: '{{severity}}：{{count, number}}',
  evidence: { declared: '您填写的', confirmed: 'OKX 确认的', seen: 'Signet 发现的' },
  remedy: {
    check: '检查这个密钥',
    edit: '编辑条目',
    'edit-on-okx': '打开 OKX 的 API 页面',
    'guide-demo': '创建模拟盘密钥',
    rotate: '轮换这个密钥',
    respond: '处理泄露',
    'show-other': '显示“{{label}}”',
  },
  subject: {
    ipv4: '所有 IPv4 地址',
    ipv6: '所有 IPv6 地址',
    live: '实盘密钥',
    demo: '模拟盘密钥',
    main: '主账户',
    sub: '子账户',
    noAddress: '空',
    separator: '、',
    more: '另外 {{count, number}} 项',
  },
  kind: {
    compromised: {
      title: '已报告泄露',
      what: '{{when}}报告泄露，还有步骤没有完成。',
      next: '请继续完成剩下的步骤。',
    },
    refused: {
      title: '被 OKX 拒绝',
      what: 'OKX 在最近一次检查（{{when}}）时拒绝了这个密钥，错误 {{subjects}}。',
      next: '请再次检查。如果 OKX 仍然拒绝，检查结果会说明该怎么做。',
    },
    withdraw: {
      title: '可以提币',
      what: '这个密钥能把资金提出 OKX。',
      next: '如果没有程序用它提币，请在 OKX 去掉这项权限。',
    },
    'permission-extra': {
      title: '权限超出用途所需',
      what: '权限超出了用途所需：{{subjects}}。',
      next: '请在 OKX 去掉这项权限。',
    },
    'permissions-differ': {
      title: '权限不一致',
      what: 'OKX 上的权限是{{subjects}}，与条目不同。',
      next: '请把条目改为 OKX 的内容，或到 OKX 修改密钥。',
    },
    'addresses-none': {
      title: '未绑定 IP',
      what: '没有绑定 IP：拿到凭证的人从任何地方都能使用。',
      next: '请在 OKX 和这里绑定您使用的地址。',
    },
    'addresses-open': {
      title: 'IP 白名单没有限制',
      what: 'IP 白名单允许{{subjects}}，等于没有限制。',
      next: '请用您使用的地址代替这个开放网段。',
    },
    'addresses-wide': {
      title: 'IP 白名单过宽',
      what: 'IP 白名单超出一个用户网络的范围：{{subjects}}。',
      next: '请绑定单个地址，或包含它们的最小网段。',
    },
    'addresses-unseen': {
      title: 'OKX 看不到的地址',
      what: 'IP 白名单里有些地址，互联网上的请求不会从那里发出：{{subjects}}。',
      next: '请改为绑定机器的公网地址。',
    },
    'addresses-differ': {
      title: 'IP 白名单不一致',
      what: 'OKX 上的 IP 白名单是{{subjects}}，与条目不同。',
      next: '请把条目改为 OKX 的内容，或到 OKX 修改密钥。',
    },
    'environment-differs': {
      title: '实盘或模拟盘不一致',
      what: 'OKX 认定它是{{subjects}}，与条目不同。',
      next: '请把条目改为 OKX 的内容：密钥创建时的环境不会改变。',
    },
    'account-differs': {
      title: '账户不一致',
      what: 'OKX 表明它属于{{subjects}}，与条目不同。',
      next: '请更改条目中的账户。',
    },
    'name-differs': {
      title: '名称不一致',
      what: '它在 OKX 上的名称是{{subjects}}，与标签不同。',
      next: '如果想在 OKX 上按标签找到它，请把标签改为这个名称。',
    },
    'label-reused': {
      title: '名称重复使用',
      what: '另一个条目在 OKX 上有相同的名称：{{subjects}}。',
      next: '请查看两者：OKX 同一账户下的名称不能重复，其中一个可能是旧的。',
    },
    'key-twice': {
      title: '一个密钥，两个条目',
      what: '另一个条目也有相同的 API 密钥。',
      next: '请只保留一个：更改其中一个不会影响另一个。',
    },
    'application-shared': {
      title: '一个应用程序有多个密钥',
      what: '另一个密钥也供同一应用程序使用：{{subjects}}。',
      next: '如果其中一个已不再使用，请在 OKX 和这里删除。',
    },
    'applications-many': {
      title: '多个应用程序共用一个密钥',
      what: '它供多个应用程序使用：{{subjects}}。',
      next: '请为每个应用程序创建各自的密钥：这样更换其中一个时，其他程序仍能运行。',
    },
    'never-checked': {
      title: '从未检查',
      what: '它从未向 OKX 检查过，目前只有您填写的信息。',
      next: '请检查一次。',
    },
    'checked-long-ago': {
      title: '很久没有检查',
      what: '最近一次检查是{{when}}。',
      next: '请再次检查：OKX 上的权限可能已经改变。',
    },
    'untested-in-demo': {
      title: '没有在模拟盘试过',
      what: '没有记录表明应用程序先在模拟盘试过。',
      next: '请用模拟盘密钥试运行。',
    },
    'purpose-unknown': {
      title: '用途不明',
      what: '没有填写它的用途。',
      next: '填写后，Signet 会判断权限是否超出所需。',
    },
    'key-unknown': {
      title: '保险库中没有的密钥',
      what: 'OKX 在{{when}}列出了保险库中没有的密钥：{{subjects}}。',
      next: '请把它们添加到这里，或在 OKX 删除没有人使用的密钥。',
    },
    'dates-ahead': {
      title: '日期晚于今天',
      what: '密钥的创建日期或最近一次调用在未来：{{when}}。',
      next: '改正之前，提醒都会来得太晚。也请看看这台电脑的日期对不对。',
    },
    'rotation-soon': {
      title: '即将到期轮换',
      what: '{{when}}到期轮换。',
      next: '请在到期之前选择方便的时候轮换。',
    },
    'rotation-due': {
      title: '到期轮换',
      what: '{{when}}到期轮换。',
      next: '请在 OKX 创建新密钥，替换这一个。',
    },
    'rotation-overdue': {
      title: '已过到期日',
      what: '它应在{{when}}轮换。',
      next: '请在 OKX 创建新密钥，替换这一个。',
    },
    'rotation-unfinished': {
      title: '轮换没有完成',
      what: '轮换始于{{when}}，还没有完成。',
      next: '请从停下的地方继续：在此之前新旧密钥可能都有效。',
    },
    'inactive-soon': {
      title: '即将因闲置失效',
      what: '据 Signet 所知，如果在此之前没有签名请求，OKX 可能在{{when}}移除它。',
      next: '检查它（会发出一次签名请求），或在 OKX 绑定 IP。如果您的应用程序在使用它，请在它的页面上说明。',
    },
    'expired-likely': {
      title: '可能已因闲置失效',
      what: 'OKX 可能已在{{when}}移除它：Signet 不知道最近 14 天有任何签名请求。',
      next: '请检查以确认。如果您的应用程序在使用它，请在它的页面上说明。',
    },
  },
};
