import type { unlock as english } from '../en/unlock.ts';
import type { Wording } from '../wording.ts';

export const unlock: Wording<typeof english> = {
  title: '解鎖 Signet',
  lead: '請輸入主密碼以開啟您的保險庫。',
  password: '主密碼',
  unlock: '解鎖',
  unlocking: '正在解鎖。刻意花費片刻，是為了讓他人難以逐一猜測。',
  empty: '請輸入主密碼。',
  wrong: '這不是此保險庫的主密碼。請檢查大寫鎖定與鍵盤配置。',
  useRecovery: '使用復原碼',
  usePassword: '使用主密碼',
  recoveryTitle: '以復原碼解鎖',
  recoveryLead: '請輸入復原資料上的復原碼：共九組，每組四個英文字母或數字。',
  recoveryCode: '復原碼',
  recoveryHint: '大小寫、空格與連字號皆不影響。I 與 L 視為 1，O 視為 0。',
  recoveryEmpty: '請輸入復原碼。',
  older: {
    title: '這個保險庫檔案比上次在此開啟的版本舊',
    text: '若是您自行還原備份，請直接解鎖，但之後新增的內容不在其中。若不是，表示檔案被其他程式或他人替換，請先找出較新的檔案再繼續。',
  },
  unavailable: 'Signet 無法開啟保險庫',
  recovered: {
    title: '您是以復原碼解鎖的',
    text: '若已忘記主密碼，請趁復原碼在手邊時立即設定新的主密碼。',
    set: '設定新的主密碼',
    later: '暫時不要',
  },
};
