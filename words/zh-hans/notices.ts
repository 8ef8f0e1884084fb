import type { notices as english } from '../en/notices.ts';
import type { Wording } from '../wording.ts';

export const notices: Wording<typeof english> = {
  open: '打开',
  snooze: '明天再提醒',
  unlock: '解锁 Signet 即可查看是哪一把。',
  audit: {
    title: '该核对 OKX 上的密钥和连接了',
    body: '打开 Signet，步骤在“健康检查”页面。',
  },
  many: {
    title: '有 {{count}} 把密钥需要您处理',
    body: '打开 Signet 查看是哪些，以及该怎么做。',
  },
  state: {
    'due-soon': {
      unnamed: '有一把密钥即将需要轮换',
      named: '“{{label}}”即将需要轮换',
      body: '打开后可查看日期。',
    },
    due: {
      unnamed: '有一把密钥该轮换了',
      named: '“{{label}}”该轮换了',
      body: '打开后即可更换密钥。',
    },
    overdue: {
      unnamed: '有一把密钥已逾期未轮换',
      named: '“{{label}}”已逾期未轮换',
      body: '打开后即可更换密钥。',
    },
    'inactive-soon': {
      unnamed: '有一把密钥可能即将因未使用而失效',
      named: '“{{label}}”可能即将因未使用而失效',
      body: '打开后检查密钥（检查也算使用），或在 OKX 绑定 IP。',
    },
    'expired-likely': {
      unnamed: '有一把密钥可能已失效',
      named: '“{{label}}”可能已失效',
      body: 'Signet 已有 14 天没有看到它被使用。请打开并检查密钥。',
    },
  },
};
