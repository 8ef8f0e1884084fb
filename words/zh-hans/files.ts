import type { files as english } from '../en/files.ts';
import type { Wording } from '../wording.ts';

export const files: Wording<typeof english> = {
  calendar: {
    name: 'Signet 到期日.ics',
    unnamed: '有一把 OKX API 密钥该轮换了',
    named: 'OKX API 密钥“{{label}}”该轮换了',
  },
  health: { name: 'signet-health-{{date}}.{{format}}' },
  recoveryKit: {
    name: 'Signet 恢复资料.txt',
    title: 'Signet 恢复资料',
    purpose: '这组恢复码不需要主密码就能打开您的 Signet 保险库。',
    advice:
      '请打印在纸上，或存放在这台电脑以外的地方。同时拥有它和保险库文件的人，就拥有您的密钥。',
    code: '恢复码',
    madeAt: '创建日期',
  },
  compromise: {
    name: 'Signet 泄露密钥记录.txt',
    title: '可能泄露的 OKX API 密钥',
    label: '密钥',
    place: '站点',
    placed: '{{site}}（{{host}}），{{environment}}',
    apiKey: 'API 密钥后四位',
    unknown: '无记录',
    reportedAt: '报告时间',
    closedAt: '结案时间',
    open: '尚未结案',
    proof: '密钥失效的证明',
    unproved: 'OKX 尚未确认',
    notDone: '未完成',
    notes: '事情经过',
    none: '没有留下记录。',
    savedAt: '由 Signet 保存于',
    noSecret: '本文不含此条目的 Secret Key，也不含其 Passphrase。',
  },
};
