import type { checklist as english } from '../en/checklist.ts';
import type { Wording } from '../wording.ts';

export const checklist: Wording<typeof english> = {
  title: '检查清单',
  hint: '前几项由 Signet 自动判断，其余各项请确认后自行勾选。',
  loading: '正在读取检查清单',
  progress: '已完成 {{done}}/{{count}}',
  seen: 'Signet 能判断的项目',
  yours: '只有您知道的项目',
  state: { done: '已完成', open: '未完成', unknown: '未知' },
  tickedAt: '{{when}}勾选',
  automatic: {
    permissions: '权限没有超出用途所需',
    withdraw: '不能提币',
    addresses: '只能从使用它的 IP 调用',
    checked: '近期通过了 OKX 的验证',
    application: '只供一个应用程序使用，且该程序没有其他密钥',
    rotation: '凭证还没到轮换日期',
  },
  unknown: {
    permissions: '填写用途并检查后即可得知',
    withdraw: '检查后即可得知',
    addresses: '检查后即可得知',
    checked: '检查后即可得知',
    application: '请在条目中填写应用程序',
    rotation: '根据条目内容判断',
  },
  tick: {
    'two-factor': 'OKX 账户已开启双重验证',
    'account-password': 'OKX 账户使用独立密码，没有在别处使用',
    connections: '连接到 OKX 账户的每个应用程序，我都认识并且仍在使用',
    'trusted-device': '这个密钥是在我信任的设备上创建的',
    'plaintext-removed': '文件、聊天记录和电子邮件里没有留下凭证',
    'sole-application': '没有其他应用程序持有这组凭证',
    'tested-in-demo': '应用程序已先在模拟盘试运行',
    'addresses-fixed': '绑定的 IP 属于我，且固定不变',
    'withdrawal-addresses': 'OKX 上的提币地址都已验证，且都属于我',
  },
};
