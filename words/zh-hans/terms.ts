import type { terms as english } from '../en/terms.ts';
import type { Wording } from '../wording.ts';

export const terms: Wording<typeof english> = {
  more: '在帮助中了解更多',
  apiKey: {
    name: 'API 密钥',
    meaning:
      '让 OKX 知道是哪个密钥，就像用户名。也泛指全部三个值：API 密钥、Secret Key 和 Passphrase。',
  },
  secretKey: {
    name: 'Secret Key',
    meaning: '为每个请求签名，本身从不发送。请当作 OKX 只显示一次。',
  },
  passphrase: {
    name: 'Passphrase',
    meaning: '在 OKX 创建 API 密钥时由您设置的密码短语，每个密钥各有一个，不是登录密码。',
  },
  permission: {
    name: '权限',
    meaning: '密钥在 OKX 上能做的事：读取、交易或提币。“交易”也能划转您的资金。',
  },
  ipAllowlist: {
    name: 'IP 白名单',
    meaning: 'OKX 允许使用这个密钥的地址。留空表示任意地址都能使用。',
  },
  site: {
    name: '站点',
    meaning:
      '您的账户所在的地方：全球站、欧洲经济区、美国与澳大利亚，或土耳其。密钥只能在其中一个使用。',
  },
  demo: {
    name: '模拟盘',
    meaning: 'OKX 用虚拟资金练习的环境，需要专用的密钥。',
  },
  subAccount: {
    name: '子账户',
    meaning: '主账户之下的账户，有自己的余额和密钥，不能提币。',
  },
  connection: {
    name: '连接',
    meaning: '您通过登录授权、不用 API 密钥就能使用 OKX 账户的应用程序。',
  },
  rotation: {
    name: '轮换',
    meaning: '用新密钥的凭证替换条目原有的凭证。',
  },
  dueDate: {
    name: '到期日',
    meaning: '条目的凭证应当更换的日子，由 Signet 计算。',
  },
  inactivityExpiry: {
    name: '闲置失效',
    meaning: '有交易或提币权限、没有绑定 IP 的实盘密钥，如果 14 天没有签名请求，OKX 会移除它。',
  },
  check: {
    name: '检查',
    meaning: '发出一次签名请求，向 OKX 查询它所知道的密钥信息。',
  },
  finding: {
    name: '问题',
    meaning: '某个密钥值得您注意并处理的一件事，附有处理方法。',
  },
  seal: {
    name: '印记',
    meaning: '密钥旁边的小图案，由密钥本身算出，便于您辨认。“封存”指加密保存，任何改动都会被发现。',
  },
  masterPassword: {
    name: '主密码',
    meaning: '只用来打开您的 Signet 保险库，没有人能重置它。',
  },
  recoveryCode: {
    name: '恢复码',
    meaning: '印在纸上的第二种打开方式，忘记主密码时使用。',
  },
};
