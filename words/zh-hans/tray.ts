import type { tray as english } from '../en/tray.ts';
import type { Wording } from '../wording.ts';

export const tray: Wording<typeof english> = {
  open: '打开 Signet',
  lock: '锁定保险库',
  quit: '退出 Signet',
  attention: 'Signet：有 {{count}} 把密钥需要处理',
  audit: '核对 OKX 上的密钥和连接',
  due: {
    'expired-likely': '可能已失效：{{count}} 把',
    overdue: '逾期未轮换：{{count}} 把',
    due: '今天该轮换：{{count}} 把',
    'inactive-soon': '可能即将因未使用而失效：{{count}} 把',
    'due-soon': '即将到期：{{count}} 把',
  },
};
