import type { tray as english } from '../en/tray.ts';
import type { Wording } from '../wording.ts';

export const tray: Wording<typeof english> = {
  open: '開啟 Signet',
  lock: '鎖定保險庫',
  quit: '結束 Signet',
  attention: 'Signet：有 {{count}} 把金鑰需要處理',
  audit: '核對 OKX 上的金鑰與連線',
  due: {
    'expired-likely': '可能已失效：{{count}} 把',
    overdue: '逾期未輪換：{{count}} 把',
    due: '今天該輪換：{{count}} 把',
    'inactive-soon': '可能即將因未使用而失效：{{count}} 把',
    'due-soon': '即將到期：{{count}} 把',
  },
};
