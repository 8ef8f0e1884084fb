/** What main itself says: dialogs, the tray, the recovery kit. The page has its own catalogue. */
const en = {
  cancel: 'Cancel',
  confirm: {
    withdrawal: {
      message: 'Sign a withdrawal with “{label}”?',
      detail:
        'This request takes funds out of OKX. Whoever holds the signature can send it for 30 seconds.',
      button: 'Sign withdrawal',
    },
    funds: {
      message: 'Sign a transfer of funds with “{label}”?',
      detail: 'This request moves funds between your accounts on OKX, or lets them be moved.',
      button: 'Sign transfer',
    },
    'unknown-endpoint': {
      message: 'Sign an unknown request with “{label}”?',
      detail: 'Signet does not know this endpoint, so it cannot tell what the request may do.',
      button: 'Sign anyway',
    },
    'other-host': {
      message: 'Send “{label}” to another host than those of OKX?',
      detail:
        'The API key and the passphrase go to the address below, which this entry has in place of OKX’s own. Allow it only if you set that address yourself.',
      button: 'Send there',
    },
    unproved: {
      message: 'Finish the rotation of “{label}” without proof?',
      detail:
        'OKX has not said that the old key is dead. If it still works, whoever has it can go on using it, and Signet no longer has it to check.',
      button: 'Finish without proof',
    },
  },
  tray: { open: 'Open Signet', lock: 'Lock vault', quit: 'Quit Signet' },
  recoveryKit: {
    fileName: 'Signet recovery kit.txt',
    title: 'Signet recovery kit',
    lines: [
      'This code opens your Signet vault without the master password.',
      'Keep it on paper or on a medium apart from this computer. Whoever has it and the vault file has your keys.',
    ],
    code: 'Recovery code',
    madeAt: 'Made on',
  },
  cannotStart: 'Signet cannot start',
};

export type MainMessages = typeof en;

const zhHant: MainMessages = {
  cancel: '取消',
  confirm: {
    withdrawal: {
      message: '要用「{label}」簽署提幣請求嗎？',
      detail: '這個請求會把資金轉出歐易。取得簽章的人可在 30 秒內送出。',
      button: '簽署提幣',
    },
    funds: {
      message: '要用「{label}」簽署資金劃轉請求嗎？',
      detail: '這個請求會在您的歐易帳戶之間移動資金，或允許這樣做。',
      button: '簽署劃轉',
    },
    'unknown-endpoint': {
      message: '要用「{label}」簽署未知的請求嗎？',
      detail: 'Signet 不認識這個端點，無法判斷請求會做什麼。',
      button: '仍要簽署',
    },
    'other-host': {
      message: '要把「{label}」送往歐易以外的主機嗎？',
      detail:
        '此項目以下列位址取代歐易的主機，API Key 與 Passphrase 會送到那裡。只有在您親自設定過該位址時才允許。',
      button: '送往該主機',
    },
    unproved: {
      message: '要在沒有證明的情況下完成「{label}」的輪替嗎？',
      detail:
        '歐易尚未確認舊金鑰已失效。如果它仍然有效，持有它的人可以繼續使用，而 Signet 不再保有它，無法再檢查。',
      button: '不經證明即完成',
    },
  },
  tray: { open: '開啟 Signet', lock: '鎖定保險庫', quit: '結束 Signet' },
  recoveryKit: {
    fileName: 'Signet 復原資料.txt',
    title: 'Signet 復原資料',
    lines: [
      '這組復原碼不需要主密碼就能開啟您的 Signet 保險庫。',
      '請印在紙上，或存放在這台電腦以外的地方。同時擁有它與保險庫檔案的人，就擁有您的金鑰。',
    ],
    code: '復原碼',
    madeAt: '建立日期',
  },
  cannotStart: 'Signet 無法啟動',
};

/**
 * @param language the setting; `system` follows the system's locale
 * @param locale BCP 47, such as `zh-TW`
 */
export function mainMessages(language: 'system' | 'en' | 'zh-Hant', locale: string): MainMessages {
  if (language === 'en') return en;
  if (language === 'zh-Hant') return zhHant;
  return /^zh\b/i.test(locale) ? zhHant : en;
}
