import type { files as english } from '../en/files.ts';
import type { Wording } from '../wording.ts';

export const files: Wording<typeof english> = {
  calendar: {
    name: 'Signet 到期日.ics',
    unnamed: '有一把 OKX API 金鑰該輪換了',
    named: 'OKX API 金鑰「{{label}}」該輪換了',
  },
  health: { name: 'signet-health-{{date}}.{{format}}' },
  recoveryKit: {
    name: 'Signet 復原資料.txt',
    title: 'Signet 復原資料',
    purpose: '這組復原碼不需要主密碼就能開啟您的 Signet 保險庫。',
    advice: '請印在紙上，或存放在這台電腦以外的地方。同時擁有它與保險庫檔案的人，就擁有您的金鑰。',
    code: '復原碼',
    madeAt: '建立日期',
  },
  compromise: {
    name: 'Signet 外洩金鑰紀錄.txt',
    title: '可能外洩的 OKX API 金鑰',
    label: '金鑰',
    place: '站點',
    placed: '{{site}}（{{host}}），{{environment}}',
    apiKey: 'API 金鑰末四碼',
    unknown: '無紀錄',
    reportedAt: '通報時間',
    closedAt: '結案時間',
    open: '尚未結案',
    proof: '金鑰失效的證明',
    unproved: 'OKX 尚未確認',
    notDone: '未完成',
    notes: '事情經過',
    none: '沒有留下紀錄。',
    savedAt: '由 Signet 儲存於',
    noSecret: '本文不含此項目的 Secret Key，也不含其 Passphrase。',
  },
};
