import type { guide as english } from '../en/guide.ts';
import type { Wording } from '../wording.ts';

export const guide: Wording<typeof english> = {
  title: '创建密钥',
  continue: '继续：{{step}}',
  optional: '{{label}}（选填）',
  step: {
    purpose: '用途',
    account: '账户与站点',
    okx: 'OKX 表单',
    permissions: '权限',
    addresses: 'IP 白名单',
    credentials: '凭证',
    check: '检查',
  },
  heading: {
    purpose: '谁会使用这个密钥？',
    account: '它属于哪里？',
    okx: '打开 OKX 的表单',
    permissions: '这个密钥能做什么？',
    addresses: '可以从哪里使用它？',
    credentials: '输入 OKX 显示的内容',
    check: '检查密钥并保存',
  },
  resume: {
    where: '您停在第 {{number}} 步：{{step}}。',
    whereNamed: '您正在创建“{{label}}”，停在第 {{number}} 步：{{step}}。',
    saved: '{{when}}保存。',
    goOn: '继续：{{step}}',
    startOver: '重新开始',
    startOverHint: '重新开始会清除在这里输入的内容，不会更改 OKX 上的任何设置。',
  },
  lost: {
    title: '凭证没有保留',
    text: '还没有保存的凭证只存在内存里，因此已经丢失。如果 OKX 仍显示它们，请再次粘贴。如果页面已关闭，就无法找回：请在 OKX 创建新密钥，并删除原来那个。',
  },
  purpose: {
    'trading-bot': {
      name: '交易机器人',
      what: '自动下单和撤单。',
      permissions: '机器人读取余额并下单，从来不需要提币。',
      addresses: '机器人在一台机器上运行。绑定它的地址后，密钥被盗也无法在别处使用。',
      rotation: '它整天在无人看管的地方交易。每 {{days}} 天换新密钥，可以终止没被察觉的泄露。',
    },
    portfolio: {
      name: '资产组合或报税工具',
      what: '只读取，不更改任何内容。',
      permissions: '它只需要读取。只能读取的密钥不会转走或损失任何资产。',
      addresses: '家里的工具地址会变，而只能读取的密钥没有绑定也不会失效。如果地址固定，请绑定。',
      rotation: '泄露只会暴露您的持仓。每 {{days}} 天换新密钥就够了。',
    },
    arbitrage: {
      name: '套利',
      what: '在一个交易所买入，在另一个卖出，速度很快。',
      permissions: '它在两边交易，两边都有资金。在交易所之间转移资金最好手动进行。',
      addresses: '它在靠近交易所的服务器上运行，地址固定：请绑定。',
      rotation: '金额大，同时涉及多个交易所：每 {{days}} 天换新密钥。',
    },
    custody: {
      name: '托管或付款',
      what: '把资金提出 OKX。',
      permissions:
        '付款需要“提币”，以及用来查看余额的“读取”。除非要在账户之间划转资金，否则不需要“交易”。',
      addresses: '拿到提币密钥的人会试图转走全部资金。请只绑定负责付款的那一台机器。',
      rotation: '权限最大的密钥更换得最勤：每 {{days}} 天一次。',
    },
    'own-script': {
      name: '自己的脚本',
      what: '您自己编写并运行的程序。',
      permissions: '先只用“读取”，等脚本可以下单时再加上“交易”。',
      addresses: '请绑定运行脚本的机器的地址。家里的地址可能会变。',
      rotation: '脚本常被复制和分享。每 {{days}} 天换新密钥，旧副本就没有用处。',
    },
  },
  reasonTitle: { permissions: '权限', addresses: 'IP 白名单', rotation: '轮换' },
  addressAdvice: {
    required: '请绑定 IP',
    recommended: '尽量绑定 IP',
    'if-fixed': '地址固定时请绑定 IP',
  },
  rotationAdvice_other: '每 {{count}} 天换新密钥',
  application: {
    label: '应用程序',
    hint: '使用这个密钥的那一个程序。',
    shared:
      '“{{label}}”已供这个应用程序使用。请为每个程序创建各自的密钥：这样更换其中一个时，另一个不必停下。',
    rehearsed: '“{{label}}”供它在模拟盘使用，这一个可以作为它的实盘密钥。',
    live: '“{{label}}”供它在实盘使用，可以另建模拟盘密钥来试运行。',
  },
  label: {
    label: '标签',
    hint: '密钥在 Signet 中的名称。',
  },
  environment: {
    label: '实盘或模拟盘',
    demo: {
      name: '模拟盘',
      badge: '先在这里试',
      text: 'OKX 模拟交易，使用虚拟资金。模拟盘密钥不会造成损失。',
    },
    live: { name: '实盘', text: '真实资金。' },
  },
  site: {
    label: '您登录 OKX 的站点',
  },
  account: {
    label: '账户',
    main: { name: '主账户', text: '密钥可以动用主账户的全部资产。' },
    sub: {
      name: '子账户',
      badge: '更安全',
      text: '密钥只能动用您转入其中的资产。',
    },
    name: '子账户名称',
  },
  ready: {
    label: '开始之前',
    hint: '不勾选也可以继续。密钥的检查清单中有相同的项目时，会沿用这里的勾选。',
    'two-factor': '已开启双重验证',
    'account-password': 'OKX 密码足够长，没有在别处使用',
    'trusted-device': '这台电脑是您自己的，并且保持更新',
    'address-bar': '浏览器地址栏将显示 {{host}}',
  },
  okx: {
    lead: {
      web: '密钥在浏览器中的 OKX 创建。请一边看这里后面的步骤，一边填写 OKX 的表单。',
      app: '密钥在手机上的 OKX App 创建。请一边看这里后面的步骤，一边填写 OKX 的表单。',
      demo: '模拟盘密钥在浏览器中的 OKX 创建，模拟交易有单独的页面。请一边看这里后面的步骤，一边填写 OKX 的表单。',
    },
    way: '在哪里创建',
    web: '网页端',
    app: 'App',
    meanwhile: '同时在 OKX 表单中',
    name: '填入 OKX 表单的名称',
  },
  permissions: {
    label: '权限',
    advised: '建议',
    read_only: '查看余额、账单和历史订单，不能更改任何内容。',
    trade: '下单、撤单、更改设置，还可以在您自己的账户之间划转资金。',
    withdraw: '把资金从 OKX 提到您已在网页端或 App 验证的地址。',
    more: '超出这个用途所需：{{permissions}}。拿到密钥的人也能这样做。',
    less: '少于这个用途的建议：没有{{permissions}}，某些功能可能无法使用。之后可以在 OKX 添加。',
    withdrawMeans:
      '任何持有这组凭证的人都能把资金提出 OKX。请绑定 IP，已验证的提币地址越少越好，并经常更换密钥。',
    reason: '为什么需要提币',
    reasonHint: '保存在条目的备注里，供日后查看这个密钥的人参考。',
  },
  addresses: {
    label: '地址和网段',
    advice: {
      required: '请绑定使用这个密钥的机器的地址。',
      recommended: '请尽量绑定使用这个密钥的机器的地址。',
      'if-fixed': '如果您的地址固定，请绑定；否则留空。',
    },
    forOkx: '填入 OKX 表单的列表',
    kept: '密钥也会以这个列表保存：两者允许的地址相同。',
    inactivity:
      '没有绑定 IP 时，如果 {{days}} 天没有签名请求，OKX 会移除这个密钥：若一直没有使用，日期为{{date}}。',
  },
  credentials: {
    lead: '设置 Passphrase，确认 OKX 的表单，然后粘贴它显示的内容。在密钥保存到这里之前，请不要关闭 OKX 的页面。',
    check: '检查这个密钥',
  },
  rotation: {
    label: '更换密钥',
    hint: '对这个用途，建议每 {{days}} 天更换一次。',
    days_other: '每 {{count}} 天',
  },
  check: {
    asking: '正在向 OKX 查询这个密钥',
    save: '保存密钥',
    saveUnchecked: '不检查直接保存',
    saveRefused: '仍要保存',
    elsewhere: '问题出在第 {{number}} 步：{{step}}。返回该步会清除凭证，之后请再次输入。',
    goTo: '前往：{{step}}',
    uncheckedHint: '没有检查就无法知道密钥是否有效。保存后会留下一个待处理的问题，之后可以再检查。',
    refusedHint: '这样保存，密钥会留下一个待处理的问题，直到检查通过。',
  },
  done: {
    title: '“{{label}}”已存入保险库',
    show: '显示这个密钥',
    checked: 'OKX 接受它，并说明了它的权限。',
    unchecked: '还没有检查。检查通过之前，问题会一直保留。',
    refused: 'OKX 拒绝了它。检查通过之前，问题会一直保留。',
    due: '{{when}}到期更换。',
    next: '接下来',
    application: '把凭证填入使用它的那一个程序。可以在密钥页面复制。',
    applicationNamed: '把凭证填入{{application}}，不要填到别处。可以在密钥页面复制。',
    plaintext: '删除所有其他副本：截图、笔记、下载文件、发给自己的消息。',
    demo: '先用虚拟资金试运行，然后创建实盘密钥。',
    live: '从小额开始，一天后查看账户活动。',
    another: '再创建一个密钥',
    liveKey: '创建它的实盘密钥',
  },
  problem: {
    purpose: '请选择谁会使用这个密钥。',
    application: '最多 64 个字符。',
    label: '请输入 1 到 64 个字符。',
    labelTaken: '其他条目已使用这个标签（不区分大小写）。',
    account: '请输入子账户名称，1 到 64 个字符。',
    permissions: '请至少勾选一项权限。',
    subWithdraw: 'OKX 不允许子账户提币（错误 59504）。请去掉“提币”，或返回选择主账户。',
    addresses: '请修正下方标出的项目，或把它们从列表中删除。',
    withdrawReason: '请说明原因，最多 1000 个字符。',
  },
  reason: {
    account: {
      demo: {
        title: '先用模拟盘',
        text: '没有试过的程序会犯错，不如让它在<term>模拟盘</term>用虚拟资金犯错。之后用这个向导创建实盘密钥只需一分钟。',
      },
      sub: {
        title: '子账户',
        text: '出错的机器人或被盗的密钥，只能动用它自己<term>子账户</term>里的资产。OKX 不允许子账户提币。',
      },
      site: {
        title: '站点',
        text: 'OKX 运营多个独立的<term>站点</term>。密钥只存在于创建它的站点，在其他站点 OKX 会说它不存在。',
      },
      bar: {
        title: '地址栏',
        text: '仿冒 OKX 的页面会收集密码和密钥。广告或消息里的链接可能通往这样的页面。',
      },
    },
    okx: {
      name: {
        title: '名称',
        text: 'OKX 只接受字母和数字。包含用途和日期的名称，日后能让您知道该删除哪个密钥。',
      },
      browser: {
        title: '您自己的浏览器',
        text: 'Signet 在您登录时使用的浏览器中打开 OKX，从不看到您的登录信息。',
      },
    },
    permissions: {
      least: {
        title: '权限越少越好',
        text: '密钥不能做的事，盗走它的人也做不到。<term>权限</term>之后可以在 OKX 修改，因此先少给一些。',
      },
      trade: {
        title: '“交易”也能转移资金',
        text: '有“交易”权限的密钥，OKX 还允许它在您自己的账户之间划转资金；在您允许的情况下，也能从子账户转到主账户。',
      },
    },
    addresses: {
      bound: {
        title: '绑定 IP 的作用',
        text: '凡是来自 <term>IP 白名单</term>以外地址的请求，无论是谁持有密钥，OKX 都会拒绝。对能交易的密钥来说，这是最有力的保护。',
      },
      inactivity: {
        title: '不绑定 IP',
        text: '有“交易”或“提币”权限、没有绑定 IP 的实盘密钥，如果 {{days}} 天没有签名请求，OKX 会<term>移除</term>它。',
      },
    },
    credentials: {
      once: {
        title: '只显示一次',
        text: '请当作 Secret Key 只在创建时显示。<term>Passphrase</term> 遗失就要创建新密钥。',
      },
      sealed: {
        title: '保存在哪里',
        text: '在您保存之前，凭证只存在内存里；保存后会加密存入保险库，列表中从不显示。',
      },
    },
    check: {
      call: {
        title: '会发送什么',
        text: '进行<term>检查</term>时，Signet 先向 OKX 询问时间，然后发出一次读取账户配置的签名请求。不会更改任何内容，也不会发往别处。',
      },
      compare: {
        title: '能证明什么',
        text: 'OKX 会说明密钥的权限和允许的来源，Signet 把它与您的设定并列比对。',
      },
    },
  },
};
