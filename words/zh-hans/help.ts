import type { help as english } from '../en/help.ts';
import type { Wording } from '../wording.ts';

export const help: Wording<typeof english> = {
  title: '帮助',
  subtitle: '关于 OKX API 密钥和 Signet 的解答。',
  filter: '搜索帮助',
  filterHint: '关键词、错误码或问题',
  clear: '清除搜索',
  topics: '主题',
  all: '全部主题',
  found_other: '{{count}} 个主题',
  nothing: {
    title: '帮助中没有与“{{query}}”匹配的内容',
    what: '请换一个关键词，或输入错误码。与 OKX 本身有关的内容，可能在 OKX 的文档里。',
    documentation: 'OKX 的文档在哪里',
  },
  sources: '资料来源',
  group: {
    begin: '创建密钥之前',
    keep: '持有密钥期间',
    trouble: '遇到问题时',
    build: '写给编程的人',
    signet: '关于 Signet',
  },
  topic: {
    credentials: {
      title: 'API 密钥由什么组成？',
      short: '三个相互配套的值：API 密钥、Secret Key 和 Passphrase。',
      words: '三项 凭证 组成 是什么 api key secret key passphrase',
      body: [
        '- API 密钥：让 OKX 知道是哪个密钥，就像用户名。单有它什么也打不开。\n- Secret Key：为每个请求签名。它本身从不发送，发送的只有签名。\n- Passphrase（密码短语）：创建密钥时由您设置，每次请求都会一并发送。',
        '同时拿到这三个值的人，就能从 [[ip-allowlist|IP 白名单]]允许的任何地址，做这个密钥能做的一切。登录密码和双重验证码与此无关，也挡不住持有这三个值的人。',
        'OKX 在创建密钥时显示 Secret Key。请当作以后不会再看到，当时就把三个值存入 Signet。',
      ].join('\n\n'),
    },
    'create-key': {
      title: '如何在 OKX 创建密钥？',
      short: '网页端、App 和模拟盘，各自该点哪里。',
      words: '新建 生成 步骤 表单 示意图 点击 教程 create new',
      body: [
        'Signet 的“创建密钥”向导会带您完成全过程，并保留您输入的内容。这里只列出在 OKX 上的操作。',
        '请自己输入 OKX 的网址，或使用 OKX App，并开启双重验证。更多内容请看[[habits|良好习惯]]。',
      ].join('\n\n'),
    },
    permissions: {
      title: '各项权限能做什么？',
      short: '“读取”只能查看。“交易”可以操作，也能在您自己的账户之间划转资金。“提币”把资金转出。',
      words: '最小权限 读取 只读 交易 提币 划转 read trade withdraw transfer 50030 50120',
      body: [
        '- 读取：查看余额、账单和历史订单，不能更改任何内容。\n- 交易：下单、撤单、更改设置，还能在您自己的账户之间划转资金，包括子账户。\n- 提币：把资金提出 OKX，但只能提到已在网页端或 App 验证的地址。',
        '请只给密钥应用程序所需的最小权限。记账工具需要“读取”，机器人需要“读取”和“交易”。几乎没有程序需要“提币”：除非密钥就是用来提币的，否则不要勾选；如果勾选，请绑定 IP。',
        '“交易”并不无害。持有这种密钥的人不用提币，也能靠恶意交易让您亏损。',
        'OKX 回答 50030 或 50120 时，表示密钥缺少权限。如果应用程序确实需要，请[[change-key|到 OKX 添加]]。无论密钥有什么权限，子账户都不能提币。',
      ].join('\n\n'),
    },
    'ip-allowlist': {
      title: '没有 IP 白名单的密钥安全吗？',
      short: '不安全。它的值从任何地方都能使用，而且密钥可能会自行失效。',
      words: '绑定 白名单 地址 家庭 动态 bind whitelist address 0.0.0.0/0 ::/0 vpn 50035',
      body: [
        '有 IP 白名单，被盗的值在别处就没有用处。没有的话，全世界任何电脑都能使用。',
        '有“交易”或“提币”权限、没有绑定 IP 的实盘密钥，如果 14 天没有签名请求也会失效：[[inactivity|密钥为什么会失效]]。',
        '请绑定应用程序运行的地址：服务器的固定地址，或运营商分配给您家里的地址（可能会变）。OKX 每个密钥最多接受 20 个地址和网段，IPv4 和 IPv6 均可，用逗号或空格分隔。',
        '`203.0.113.0/24` 这样的网段会允许一整段地址。`0.0.0.0/0` 和 `::/0` 允许所有地址：列表虽然不空，却没有任何限制。Signet 会在密钥页面指出。',
        '如果您的地址经常改变，请在地址固定的机器上运行应用程序，或只给密钥“读取”权限。',
      ].join('\n\n'),
    },
    purposes: {
      title: '什么用途用什么密钥？',
      short: '记账工具用“读取”，机器人用“交易”并加以限制，“提币”要有充分的理由。',
      words: '用途 机器人 报税 资产 组合 套利 托管 充币 延迟 bot tax portfolio custody',
      body: [
        '- 资产组合、报税、看板：只要“读取”。如果服务商公布了地址，请绑定。\n- 交易机器人：“读取”和“交易”，绑定它运行的机器，并放在[[sub-accounts|子账户]]里，其中只留必要的资金。\n- 交易所之间的套利：与机器人相同，每个交易所各用一个密钥。速度取决于程序在哪里运行，而不是更多权限。\n- 客户的充币与提币：使用单独的账户，“提币”只绑定少数地址，每一笔提币都有人复核。\n- 试运行：使用[[demo|模拟盘密钥]]。',
        '一个应用程序用一个密钥，并取一个看得出用途的名称。这样每个密钥都可以单独判断、单独停用。',
      ].join('\n\n'),
    },
    'sub-accounts': {
      title: '子账户的密钥',
      short: '限制机器人的最好办法：它只能动用子账户里的资产。',
      words: '子账户 主账户 母账户 subaccount main master',
      body: [
        '子账户有自己的余额和 API 密钥。持有这种密钥的机器人只用子账户的余额运作；即使它出错或密钥被盗，也碰不到其他资产。',
        '子账户不能提币。资金只能通过主账户离开 OKX。',
        '一个账户最多可以有 50 个密钥，各自的名称不能重复。',
        '在 Signet 添加这种密钥时，请选择“子账户”，并填写它在 OKX 上的名称。程序也可以管理子账户的密钥；为此 OKX 要求使用有“交易”权限并绑定 IP 的主账户密钥。',
      ].join('\n\n'),
    },
    demo: {
      title: '模拟盘',
      short: '用虚拟资金练习。它需要在模拟交易中创建的专用密钥。',
      words: '模拟交易 模拟盘 虚拟 练习 demo paper sandbox 50101 50038 50053 x-simulated-trading',
      body: [
        '模拟盘密钥在模拟交易中创建：交易 → 模拟交易 → 个人中心。[[create-key|逐步操作请看这里。]]它始终属于模拟盘，正如实盘密钥始终属于实盘。',
        '错误 50101 表示密钥与环境不符：在实盘使用了模拟盘密钥，或者相反。请更正条目的环境，或在应用程序中查找名为 demo、sandbox 或 simulated 的设置。错误 50038 和 50053 表示某项功能只存在于其中一边。',
        '使用模拟盘密钥的每个 REST 请求都带有标头 `x-simulated-trading: 1`，Signet 会自动加上。WebSocket 的模拟盘有单独的主机。',
        '模拟盘密钥不会因闲置失效。请先用它试过每个应用程序，再交给它真实资金。',
      ].join('\n\n'),
    },
    'change-key': {
      title: '密钥之后可以修改吗？',
      short: '可以。名称、权限和 IP 白名单都能在 OKX 编辑，不管有些教程怎么说。',
      words: '编辑 修改 权限 重命名 edit modify websocket 4007',
      body: [
        '在 OKX 打开“个人资料 → API”，选择密钥，就能修改它的名称、权限和 IP 地址。说密钥不能修改的教程是错的。',
        '编辑会断开密钥的 WebSocket 连接。编写良好的应用程序会自动重连，请确认您的程序也会。',
        '之后请一并编辑 Signet 中的条目，让记录保持正确。[[check|检查]]会显示所有不一致之处。',
        '编辑不能更换 Secret Key。要更换凭证，请[[rotation|创建新密钥]]：这样更稳妥，因为在您删除旧密钥之前，新旧密钥可以并存。',
      ].join('\n\n'),
    },
    rotation: {
      title: '多久更换一次密钥？',
      short: '每 90 天更换是稳妥的习惯；一有疑虑就立即更换。',
      words: '轮换 更换 期限 到期 提醒 多久 rotate rotation renew expire',
      body: [
        '据我们所知，OKX 没有强制期限。多数建议是“每隔几个月”；Signet 建议 90 天并替您计算。每个条目可以有自己的期限，也可以说明原因后不设期限。',
        '以下情况请立即更换：存放过密钥的电脑、服务器或代码仓库可能被别人看到，知道密钥的人离开，或您不再信任使用过它的应用程序。',
        '## 不中断的更换',
        '在密钥页面点击“轮换这个密钥”。Signet 会一步步引导；中途关闭后，会从停下的地方继续：',
        '+ 在 OKX 创建权限和地址相同的新密钥。\n+ 输入它的凭证。Signet 把它与旧凭证一起保存，并向 OKX 查询新密钥。\n+ 切换，把新密钥交给条目中填写的每个应用程序，并确认运行正常。\n+ 在 OKX 删除旧密钥。Signet 会向 OKX 查询它是否已失效，然后清除它。',
        '如果可能有人拿到了密钥，顺序就不同了：[[compromise|先删除]]。',
      ].join('\n\n'),
    },
    inactivity: {
      title: '密钥为什么会自行失效？',
      short: '有“交易”或“提币”权限、没有绑定 IP 的实盘密钥，14 天没有签名请求就会被 OKX 移除。',
      words: '失效 过期 删除 闲置 十四天 expire expired idle',
      body: [
        '只有用密钥签名的请求才算。读取余额就够了；任何人都能查询的行情数据不算。WebSocket 只有登录才算。',
        '以下密钥不会失效：',
        '- 绑定了 IP 的密钥，\n- 只有“读取”权限的密钥，\n- 模拟盘密钥。',
        '像 `0.0.0.0/0` 这样允许所有地址的网段，以及像 `192.168.1.10` 这样不会出现在互联网上的地址，是否算绑定，文档没有说明：这种密钥也可能失效，因此 Signet 会提醒。',
        'Signet 只能看到自己发出的请求。如果您的应用程序在使用密钥，请在密钥页面点击“我的应用程序用过它”。',
        '绑定 IP 是更好的办法，因为它同时能[[ip-allowlist|保护密钥]]。另一个办法是让应用程序不时发出签名请求。',
        '失效的密钥会得到 50119，与被删除的密钥相同。请当作必须创建新密钥。',
      ].join('\n\n'),
    },
    'one-application': {
      title: '两个应用程序可以用同一个密钥吗？',
      short: '可以，但最好各用各的。',
      words: '共用 同一个 多个 机器人 share same key several bots',
      body: [
        '各用一个密钥：',
        '- 您能在 OKX 看出哪个程序做了什么，\n- 可以停用一个而不影响另一个，\n- 各自只有所需的权限和地址，\n- 一个泄露不等于两个都泄露。',
        '共用密钥的应用程序还会互相干扰：一个撤掉另一个的订单。密钥并不稀缺，一个账户最多可以有 50 个。',
        '请在 Signet 的每个条目中填写使用它的应用程序。这样更换密钥时，您就知道要更新哪些程序。',
      ].join('\n\n'),
    },
    'never-share': {
      title: '“切勿分享”是什么意思？',
      short: '除了使用它的那一个应用程序，没有人需要您的 Secret Key 和 Passphrase。',
      words: '钓鱼 客服 截图 聊天 日志 泄露 phishing support github log leak',
      body: [
        '- 不要给客服，无论是 OKX 的还是别家的。索要它们的人都是骗子。\n- 不要出现在聊天、电子邮件、截图、论坛、问题报告或共享屏幕中。\n- 不要放进代码仓库（私有的也不行），也不要放进会同步的笔记。\n- 不要填进声称能测试密钥的网页表单。\n- 不要写进日志：请看看您的应用程序出错时记录了什么。',
        '服务器上的明文文件，等于分享给所有能读取那台服务器的人。',
        '如果已经发生，删除消息没有用。[[compromise|请把密钥当作已被盗处理。]]',
      ].join('\n\n'),
    },
    habits: {
      title: '创建前后的良好习惯',
      short: '干净的开始、小额的测试，以及不时查看所有密钥。',
      words: '审查 双重验证 清单 最佳实践 安全 audit two-factor checklist tips',
      body: [
        '## 创建密钥之前',
        '- 自己输入 OKX 的网址，或使用 OKX App。消息里的链接可能通往别处。\n- 开启双重验证，并使用没有在别处用过的登录密码。\n- 使用您信任的电脑。',
        '## 创建时',
        '- 取一个看得出用途的名称。\n- [[permissions|最小的权限]]，以及[[ip-allowlist|绑定地址]]。\n- 三个值立即存入 Signet，不要“暂时”放在文件里。',
        '## 创建之后',
        '- 先用[[demo|模拟盘密钥]]或小额资金试运行。\n- 让应用程序遇到不明错误就停下，并遵守[[rate-limits|频率限制]]。\n- 不时查看所有密钥，在 OKX 删除没有人使用的密钥。\n- 每隔几个月[[rotation|更换一次]]。',
      ].join('\n\n'),
    },
    compromise: {
      title: '密钥可能被盗时该怎么办',
      short: '先在 OKX 删除它，其他事情都在其后。',
      words: '被黑 泄露 被盗 紧急 应急 撤销 可疑 hacked leaked stolen compromised',
      body: [
        '+ 在 OKX 删除密钥：个人资料 → API，选择密钥并删除。这能阻止拿到它的人；Signet 本身做不到。\n+ 查看挂单、持仓和余额，以及最近几天的划转和提币。撤销不是您的操作。\n+ 如果资金丢失，请立即通过 OKX 官方网站或 App 联系客服，冻结账户。\n+ 如果被看到的可能不只是密钥，请更改登录密码，并检查双重验证和设备。\n+ 找出泄露的源头：代码仓库、日志、服务器或应用程序。否则下一个密钥也会以同样方式泄露。\n+ 创建新密钥，给最小的权限，绑定 IP，并换一个 Passphrase。\n+ 在 Signet 轮换密钥，然后更新条目中填写的每个应用程序。\n+ 接下来几天留意账户。',
        '不确定是否被盗？也请照做。新密钥只需几分钟。',
      ].join('\n\n'),
    },
    lost: {
      title: '我丢失了 Secret Key 或 Passphrase',
      short: '请当作 OKX 都无法找回。请创建新密钥并删除旧的。',
      words: '忘记 遗失 找回 再次显示 forgot recover retrieve',
      body: [
        '如果密钥在 Signet 里，三个值都在：打开条目，显示或复制它们。',
        'OKX 表示忘记的 Passphrase 无法找回。Secret Key 请当作也一样：它在创建密钥时显示，OKX 之后是否还会显示并不确定。',
        '+ 在 OKX 创建权限和地址相同的新密钥。\n+ 把三个值立即存入 Signet。\n+ 更新使用旧密钥的应用程序。\n+ 在 OKX 删除旧密钥。',
        '如果丢失的是 Signet 本身的密码，请看[[master-password|主密码与恢复码]]。',
      ].join('\n\n'),
    },
    'wrong-site': {
      title: 'OKX 的三个站点，以及“不存在”的密钥',
      short:
        '密钥只在账户所在的站点有效：全球站、欧洲经济区，或美国与澳大利亚。在其他站点 OKX 不认得它。',
      words: '50119 60032 50067 欧洲 美国 澳大利亚 地区 主机 域名 不存在 host domain',
      body: [
        '- 全球站：在 `www.okx.com` 登录，程序使用 `openapi.okx.com`。\n- 欧洲经济区：`my.okx.com`，程序使用 `eea.okx.com`。\n- 美国与澳大利亚：`app.okx.com`，程序使用 `us.okx.com`。',
        '站点不对时 OKX 不会直说，而是回答密钥不存在（50119，WebSocket 为 60032），或不支持跨站点交易（50067）。',
        '+ 查看您登录 OKX 的网址，在条目中设为该站点。\n+ 在应用程序中查找名为 host、hostname 或 domain 的设置。许多程序默认使用全球站。\n+ 如果站点正确，请到 OKX 查看密钥是否还在。它可能已被删除，或已[[inactivity|失效]]。',
      ].join('\n\n'),
    },
    'ip-refused': {
      title: 'OKX 拒绝我的 IP 地址',
      short: '错误 50110 会指出 OKX 看到的地址，它不在密钥的白名单里。',
      words: '50110 50121 50035 地址 改变 vpn ipv6 代理 proxy',
      body: [
        '+ 查看 OKX 消息中的地址。\n+ 如果是您的地址，请先加入 OKX 上的密钥，再加入 Signet 的条目。\n+ 如果不是，说明您与 OKX 之间有别的东西：VPN、代理，或您只知道 IPv4 地址的那台机器的 IPv6 地址。',
        '家里的地址会变，常常一夜之间就变。要用几个月的密钥需要固定地址。',
        '错误 50121 是另一回事：OKX 不为该地址所在地区提供服务。错误 50035 表示该接口要求绑定了地址的密钥。',
      ].join('\n\n'),
    },
    'invalid-signature': {
      title: 'OKX 回答“签名无效”',
      short: '几乎总是 Secret Key 不对。',
      words: '50113 60007 签名 无效 错误 hmac invalid signature',
      body: [
        '错误 50113，WebSocket 为 60007。从最常见到最少见的原因：',
        '- 把 Passphrase 当成 Secret Key 粘贴了。Secret Key 通常是 32 个大写字母和数字。\n- 使用了另一个密钥的 Secret Key，或漏掉了一个字符。\n- 请求在签名之后被改动：查询参数被重新编码或换了顺序，请求体被重新格式化。请为实际发送的文本签名。\n- 程序把 Secret Key 当作十六进制解码。它应当作文本直接使用。',
        '“签名”页面会显示签名内容的每个部分，方便您与自己的程序比对。',
      ].join('\n\n'),
    },
    passphrase: {
      title: '登录密码、Passphrase、主密码：哪个是哪个？',
      short: '只有 Passphrase 属于 API 密钥。',
      words: '50105 60024 登录密码 密码短语 ccxt api password',
      body: [
        '- 登录密码：用来登录 OKX 账户。Signet 从不询问它。\n- Passphrase：您创建 API 密钥时设置，每个密钥各有一个。程序在每次请求中发送它。\n- Secret Key：OKX 为密钥生成，用来签名，常被误认为 Passphrase。\n- 主密码：用来打开 Signet 保险库。OKX 不知道它。',
        '有些程序把 Passphrase 叫作“password”或“API password”，例如 ccxt。它们指的都是密钥的 Passphrase。',
        '错误 50105（WebSocket 为 60024）表示 Passphrase 不属于这个密钥。OKX 无法向您显示它：[[lost|丢失时该怎么办]]。',
      ].join('\n\n'),
    },
    'special-characters': {
      title: 'Passphrase 可以使用哪些字符？',
      short: '通常 8 到 32 个字符，包含大写字母、小写字母、数字和符号。',
      words: '特殊字符 符号 引号 转义 中文 空格 表情 shell escape unicode emoji',
      body: [
        'OKX 对子账户和经纪商的密钥公布了这条规则，Signet 认为它也适用于其他密钥。较早的密钥可能不同，因此 Signet 只提示，不拒绝。',
        'Passphrase 放在 HTTP 标头中传送，不能包含中文和表情符号，因此 Signet 会拒绝它们，也会拒绝首尾看不见的空格。',
        'OKX 原样接受符号，但 shell 和配置文件会把其中一些当作自己的语法：`$`、`#`、`%`、`&`、引号和反斜杠。如果 Passphrase 在 Signet 里正确而在程序里出错，请在那里用单引号括起来，或选用只含 `-`、`_`、`.` 这些符号的 Passphrase。',
      ].join('\n\n'),
    },
    clock: {
      title: '这台电脑的时钟',
      short: '时间相差超过 30 秒，OKX 会拒绝请求。',
      words: '50102 50112 60004 60006 时间戳 过期 时间 校时 timestamp ntp drift',
      body: [
        '每个签名请求都带有时间。与 OKX 的时钟相差超过 30 秒会被拒绝：50102，WebSocket 为 60006。50112 和 60004 表示时间无法读取。',
        '- Windows：设置 → 时间和语言 → 日期和时间 → 立即同步。\n- macOS：系统设置 → 通用 → 日期与时间 → 自动设置。\n- Linux：`timedatectl set-ntp true`。\n- 虚拟机、WSL 和容器使用宿主机的时间，宿主机睡眠后会变慢：请重新启动它们。',
        '签名也会过期。签名后放置超过半分钟会被拒绝，请重新签名。[[check|检查]]会告诉您时钟相差多少。',
      ].join('\n\n'),
    },
    'rate-limits': {
      title: '频率限制',
      short: 'OKX 按接口计算请求次数，过快时回答 50011。',
      words: '50011 请求 过多 频率 限流 too many requests throttle limit',
      body: [
        '每个接口都有自己的限制，例如：',
        '- 账户配置：2 秒 5 次，\n- 账户余额：2 秒 10 次，\n- 下单：2 秒 60 次，按交易品种分别计算，\n- WebSocket：每个 IP 1 秒 3 个连接，每个连接 1 小时 480 次登录或订阅。',
        '出现 50011 时，程序应当等待后重试，并且每次等得更久。不断变化的数据，用 WebSocket 接收比反复查询更好。',
        'Signet 自己发送请求时会遵守 OKX 公布的限制。',
      ].join('\n\n'),
    },
    languages: {
      title: '哪些语言和库可以连接 OKX？',
      short: '任何能计算 HMAC-SHA256 的语言都可以。Python 和 JavaScript 有现成的库。',
      words:
        'sdk python javascript typescript node ccxt okx-api python-okx go php rust freqtrade 编程 语言',
      body: [
        '- Python：`python-okx`、`ccxt`。\n- JavaScript 和 TypeScript：`okx-api`、`ccxt`。\n- PHP、C# 和 Go：也可以用 `ccxt`。\n- 无需编程的机器人：freqtrade、hummingbot 等。',
        '其他语言也可以。把时间戳、方法、带查询参数的路径和请求体连接起来，用 Secret Key 计算 HMAC-SHA256，再写成 base64。“签名”页面会显示这些部分，并提供 curl、Python、JavaScript 和 Go 的完整代码。',
        '安装库时请使用开发者公布的准确名称。曾有名称相似的软件包窃取密钥。',
      ].join('\n\n'),
    },
    documentation: {
      title: 'OKX 的官方文档在哪里？',
      short: '在 www.okx.com。这里的按钮会在浏览器中打开它。',
      words: '文档 接口 参考 手册 docs api reference',
      body: [
        '文档列出了每个接口所需的权限和频率限制，以及所有错误码。无论您的账户在哪个站点，Signet 都在 www.okx.com 打开文档。各站点的主机不同，请使用您自己站点的主机。',
      ].join('\n\n'),
    },
    check: {
      title: '检查能告诉我什么？',
      short: '它向 OKX 查询密钥的信息，并与条目比对。',
      words: '验证 测试 实时 检查 结果 权限 verify test verdict',
      body: [
        '检查会发出一次签名请求，需要“读取”权限，不会更改任何内容。OKX 会回答密钥有哪些权限、绑定了哪些 IP、名称和所属账户。在此之前，Signet 会先询问时间，以得知您的时钟相差多少。',
        'OKX 的内容会与条目并列显示。不一致时，您可以看到该修改哪一边。值得注意的内容会成为问题，每个问题都附有处理方法。',
        '在终端中使用：`signet check`。',
      ].join('\n\n'),
    },
    'what-signet-sees': {
      title: 'Signet 能看到什么，看不到什么',
      short: '您输入的内容，以及 OKX 对那一个密钥的回答，此外什么也看不到。',
      words: '隐私 遥测 网络 云端 数据 收集 离线 privacy telemetry offline',
      body: [
        '## 能看到',
        '- 您输入的内容，\n- 您检查密钥或发送请求时 OKX 的回答。',
        '## 看不到',
        '- 您的登录密码和双重验证码，\n- 您的其他密钥：OKX 没有可供程序查询的列表，\n- 密钥何时创建、最近何时被别人使用：OKX 不提供，因此 Signet 会询问您日期，\n- 您交给应用程序的凭证被用来做什么。',
        'Signet 只与 OKX 通信，而且只在您要求时。签名完全不需要网络。保险库留在这台电脑上；没有账号、没有云端、没有统计。',
      ].join('\n\n'),
    },
    'master-password': {
      title: '主密码与恢复码',
      short: '任何一个都能打开保险库；两个都没有，谁也打不开。',
      words: '忘记 重置 保险库 解锁 恢复资料 forgot reset vault unlock',
      body: [
        '主密码用于日常打开保险库。它不保存在任何地方，因此没有人能重置它。',
        '没有主密码时，恢复码可以打开保险库。创建保险库时您被要求打印它。用恢复码解锁后，请在设置中设置新的主密码。纸张遗失时，也可以在那里更换恢复码。',
        '如果两者都丢失，保险库就无法打开。您在 OKX 的资金和密钥不受影响：请在那里创建新密钥，并删除旧的。',
      ].join('\n\n'),
    },
    keyboard: {
      title: '用键盘操作 Signet',
      short: 'Ctrl+K 查找，Ctrl+L 锁定。在 Mac 上用 ⌘ 代替 Ctrl。',
      words: '快捷键 键盘 热键 无障碍 读屏 shortcuts hotkey accessibility',
      body: [
        '- Ctrl+K、⌘K：查找密钥、页面、操作或帮助主题。\n- Ctrl+L、⌘L：锁定。\n- Tab、Shift+Tab：在控件之间移动。Enter 或空格：按下。\n- 方向键：在这里的结果和查找框中移动。\n- Escape：关闭打开的内容，或清除搜索。',
      ].join('\n\n'),
    },
    terms: {
      title: '所有术语',
      short: 'Signet 使用的术语，每个只表示一件事。',
      words: '词汇 术语 定义 含义 glossary vocabulary',
      body: ['正文中带有点状下划线的术语，点击即可看到解释。'].join('\n\n'),
    },
  },
};
