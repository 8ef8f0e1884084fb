import type { recoveryKit as english } from '../en/recovery-kit.ts';
import type { Wording } from '../wording.ts';

export const recoveryKit: Wording<typeof english> = {
  title: '妥善保存復原碼',
  lead: '若忘記主密碼，這組復原碼是重新開啟保險庫的唯一方式。',
  code: '復原碼',
  group: '第 {{number}} 組',
  print: '列印復原資料',
  save: '儲存為檔案',
  saved: '已儲存復原資料，請將它移至這台電腦以外的地方。',
  advice: {
    paper: '請保存在紙上，並放在多年後仍找得到的地方。',
    secret: '任何人只要同時取得這組復原碼與保險庫檔案，就能開啟保險庫。',
    once: 'Signet 不會再次顯示這組復原碼。您可隨時在「設定」中更換。',
  },
  proceed: '確認我已保存',
  proveTitle: '確認您已保存復原碼',
  proveLead: '請依照列印或儲存的復原資料，輸入以下兩組字元。',
  empty: '請輸入這一組的四個字元。',
  mismatch: '這不是復原碼的第 {{number}} 組，請再對照復原資料。',
  finish: '完成',
  back: '再次顯示復原碼',
  interrupted:
    '若在完成前 Signet 鎖定或關閉，不會遺失任何資料：您仍可用主密碼開啟保險庫，並在「設定」中產生新的復原碼。',
  kit: {
    title: 'Signet 復原資料',
    lead: '遺失主密碼時，可用這組復原碼開啟下列 Signet 保險庫。',
    madeAt: '建立日期',
    vault: '保險庫檔案',
    howTitle: '使用方式',
    how: '開啟 Signet，選擇「使用復原碼」並輸入復原碼，接著在「設定」中設定新的主密碼。',
    whereTitle: '保存方式',
    where:
      '請保存在紙上，與護照、權狀等文件放在一起。請勿拍照，也不要與保險庫檔案放在同一處：同時取得兩者的人即可開啟保險庫。',
    replaced: '在 Signet 更換復原碼後，請銷毀本頁。',
  },
};
