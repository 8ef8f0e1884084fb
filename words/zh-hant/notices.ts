import type { notices as english } from '../en/notices.ts';
import type { Wording } from '../wording.ts';

export const notices: Wording<typeof english> = {
  open: '開啟',
  snooze: '明天再提醒',
  unlock: '解鎖 Signet 即可查看是哪一把。',
  audit: {
    title: '該核對 OKX 上的金鑰與連線了',
    body: '開啟 Signet，步驟在「健檢」頁。',
  },
  many: {
    title: '有 {{count}} 把金鑰需要您處理',
    body: '開啟 Signet 查看是哪些，以及該怎麼做。',
  },
  state: {
    'due-soon': {
      unnamed: '有一把金鑰即將需要輪換',
      named: '「{{label}}」即將需要輪換',
      body: '開啟後可查看日期。',
    },
    due: {
      unnamed: '有一把金鑰該輪換了',
      named: '「{{label}}」該輪換了',
      body: '開啟後即可更換金鑰。',
    },
    overdue: {
      unnamed: '有一把金鑰已逾期未輪換',
      named: '「{{label}}」已逾期未輪換',
      body: '開啟後即可更換金鑰。',
    },
    'inactive-soon': {
      unnamed: '有一把金鑰可能即將因未使用而失效',
      named: '「{{label}}」可能即將因未使用而失效',
      body: '開啟後檢查金鑰（檢查也算使用），或在 OKX 綁定 IP。',
    },
    'expired-likely': {
      unnamed: '有一把金鑰可能已失效',
      named: '「{{label}}」可能已失效',
      body: 'Signet 已有 14 天沒有看到它被使用。請開啟並檢查金鑰。',
    },
  },
};
