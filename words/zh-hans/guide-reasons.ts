import type { guideReasons as english } from '../en/guide-reasons.ts';
import type { Wording } from '../wording.ts';

export const guideReasons: Wording<typeof english> = {
  purpose: {
    connection: {
      title: '用密钥还是连接？',
      text: '有些应用程序可以登录 OKX 后直接<term>连接</term>。如果您的应用程序支持，又不需要绑定 IP 或使用子账户，连接更好：没有机密需要保管。',
    },
  },
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
    service: {
      title: '云端服务',
      text: '在“用途”中指明服务后，OKX 会把密钥绑定到服务自己的地址，IP 白名单交给 OKX 即可。',
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
      text: '有“交易”权限的密钥，OKX 还允许它在您自己的账户（包括子账户）之间划转资金。子账户的密钥可以把资金转到主账户；在您允许的情况下，也能转到其他子账户。',
    },
  },
  addresses: {
    bound: {
      title: '绑定 IP 的作用',
      text: '凡是来自 <term>IP 白名单</term>以外地址的请求，无论是谁持有密钥，OKX 都会拒绝。对能交易的密钥来说，这是最有力的保护。',
    },
    machine: {
      title: '专用的机器',
      text: '会交易的程序最好在专用的机器上运行，不在那里浏览网页或收邮件。',
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
};
