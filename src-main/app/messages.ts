import type { Settings } from '#contract';
import { chooseLanguage } from '#words';
import { failureMessages } from './failure-messages.ts';
import { menuWords } from './menu-words.ts';
import { placeMessages } from './place-messages.ts';

/** What main itself says: dialogs, the tray, the recovery kit. The page has its own catalogue. */
const en = {
  cancel: 'Cancel',
  menu: menuWords.en,
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
    'still-held': {
      message: 'Finish the rotation of “{label}” although the old key still exists?',
      detail:
        'OKX still has the old key. Whoever has it can go on using it, and Signet no longer has it to check. Delete it on OKX first.',
      button: 'Finish all the same',
    },
  },
  tray: {
    open: 'Open Signet',
    lock: 'Lock vault',
    quit: 'Quit Signet',
    attention: 'Signet. Keys that need attention: {count}',
    due: {
      'expired-likely': 'Probably expired: {count}',
      overdue: 'Overdue for rotation: {count}',
      due: 'Due for rotation: {count}',
      'inactive-soon': 'May expire for lack of use: {count}',
      'due-soon': 'Due soon: {count}',
    },
  },
  notices: {
    open: 'Open',
    snooze: 'Snooze a day',
    unlock: 'Unlock Signet to see which.',
    many: {
      title: '{count} keys need your attention',
      body: 'Open Signet to see which, and what to do.',
    },
    state: {
      'due-soon': {
        unnamed: 'A key will soon be due for rotation',
        named: '“{label}” will soon be due for rotation',
        body: 'Open it to see the date.',
      },
      due: {
        unnamed: 'A key is due for rotation',
        named: '“{label}” is due for rotation',
        body: 'Open it to replace the key.',
      },
      overdue: {
        unnamed: 'A key is overdue for rotation',
        named: '“{label}” is overdue for rotation',
        body: 'Open it to replace the key.',
      },
      'inactive-soon': {
        unnamed: 'A key may soon expire for lack of use',
        named: '“{label}” may soon expire for lack of use',
        body: 'Open it to check the key, which counts as use, or bind an IP on OKX.',
      },
      'expired-likely': {
        unnamed: 'A key has probably expired',
        named: '“{label}” has probably expired',
        body: 'Signet knows of no use for 14 days. Open it to check the key.',
      },
    },
  },
  calendar: {
    fileName: 'Signet due dates.ics',
    unnamed: 'An OKX API key is due for rotation',
    named: 'OKX API key “{label}” is due for rotation',
  },
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
  compromise: {
    fileName: 'Signet leaked key.txt',
    title: 'An OKX API key that may have leaked',
    label: 'Key',
    place: 'Site',
    site: { global: 'Global (www.okx.com)', eea: 'EEA (my.okx.com)', us: 'US (app.okx.com)' },
    environment: { live: 'live trading', demo: 'demo trading' },
    apiKey: 'API key ends in',
    unknown: 'not recorded',
    reportedAt: 'Reported',
    closedAt: 'Closed',
    open: 'still open',
    proof: 'Proof that the key is dead',
    unproved: 'OKX has not said so',
    steps: {
      'delete-key': 'Delete the key on OKX',
      'prove-dead': 'Prove that it is dead',
      'look-at-orders': 'Look at recent orders',
      'look-at-transfers': 'Look at recent transfers',
      'look-at-withdrawals': 'Look at recent withdrawals',
      'freeze-account': 'Freeze the account, or ask OKX support',
      'change-password': 'Change the OKX password',
      'replace-key': 'Replace the key',
      'update-applications': 'Give the new key to each application',
      'write-down': 'Write down what happened',
    },
    notDone: 'Not done',
    notes: 'What happened',
    none: 'Nothing was written down.',
    savedAt: 'Saved by Signet',
    noSecret: 'This text holds no secret key and no passphrase of this entry.',
  },
  places: placeMessages.en,
  ...failureMessages.en,
};

export type MainMessages = typeof en;

const zhHant: MainMessages = {
  cancel: '取消',
  menu: menuWords.zhHant,
  confirm: {
    withdrawal: {
      message: '要用「{label}」簽署提幣請求嗎？',
      detail: '這個請求會把資金轉出 OKX。取得簽名的人可在 30 秒內送出。',
      button: '簽署提幣',
    },
    funds: {
      message: '要用「{label}」簽署資金劃轉請求嗎？',
      detail: '這個請求會在您的 OKX 帳戶之間移動資金，或允許這樣做。',
      button: '簽署劃轉',
    },
    'unknown-endpoint': {
      message: '要用「{label}」簽署未知的請求嗎？',
      detail: 'Signet 不認識這個端點，無法判斷請求會做什麼。',
      button: '仍要簽署',
    },
    'other-host': {
      message: '要把「{label}」送往 OKX 以外的主機嗎？',
      detail:
        '此項目以下列位址取代 OKX 的主機，API Key 與 Passphrase 會送到那裡。只有在您親自設定過該位址時才允許。',
      button: '送往該主機',
    },
    unproved: {
      message: '要在沒有證明的情況下完成「{label}」的輪換嗎？',
      detail:
        'OKX 尚未確認舊金鑰已失效。如果它仍然有效，持有它的人可以繼續使用，而 Signet 不再保有它，無法再檢查。',
      button: '不經證明即完成',
    },
    'still-held': {
      message: '舊金鑰仍然存在，仍要完成「{label}」的輪換嗎？',
      detail:
        'OKX 上仍有這把舊金鑰，持有它的人可以繼續使用，而 Signet 不再保有它，無法再檢查。請先到 OKX 刪除。',
      button: '仍要完成',
    },
  },
  tray: {
    open: '開啟 Signet',
    lock: '鎖定保險庫',
    quit: '結束 Signet',
    attention: 'Signet：有 {count} 把金鑰需要處理',
    due: {
      'expired-likely': '可能已失效：{count} 把',
      overdue: '逾期未輪換：{count} 把',
      due: '今天該輪換：{count} 把',
      'inactive-soon': '可能即將因未使用而失效：{count} 把',
      'due-soon': '即將到期：{count} 把',
    },
  },
  notices: {
    open: '開啟',
    snooze: '明天再提醒',
    unlock: '解鎖 Signet 即可查看是哪一把。',
    many: {
      title: '有 {count} 把金鑰需要您處理',
      body: '開啟 Signet 查看是哪些，以及該怎麼做。',
    },
    state: {
      'due-soon': {
        unnamed: '有一把金鑰即將需要輪換',
        named: '「{label}」即將需要輪換',
        body: '開啟後可查看日期。',
      },
      due: {
        unnamed: '有一把金鑰該輪換了',
        named: '「{label}」該輪換了',
        body: '開啟後即可更換金鑰。',
      },
      overdue: {
        unnamed: '有一把金鑰已逾期未輪換',
        named: '「{label}」已逾期未輪換',
        body: '開啟後即可更換金鑰。',
      },
      'inactive-soon': {
        unnamed: '有一把金鑰可能即將因未使用而失效',
        named: '「{label}」可能即將因未使用而失效',
        body: '開啟後檢查金鑰（檢查也算使用），或在 OKX 綁定 IP。',
      },
      'expired-likely': {
        unnamed: '有一把金鑰可能已失效',
        named: '「{label}」可能已失效',
        body: 'Signet 已有 14 天沒有看到它被使用。請開啟並檢查金鑰。',
      },
    },
  },
  calendar: {
    fileName: 'Signet 到期日.ics',
    unnamed: '有一把 OKX API 金鑰該輪換了',
    named: 'OKX API 金鑰「{label}」該輪換了',
  },
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
  compromise: {
    fileName: 'Signet 外洩金鑰紀錄.txt',
    title: '可能外洩的 OKX API 金鑰',
    label: '金鑰',
    place: '站點',
    site: {
      global: '全球站（www.okx.com）',
      eea: '歐洲站（my.okx.com）',
      us: '美國站（app.okx.com）',
    },
    environment: { live: '實盤交易', demo: '模擬交易' },
    apiKey: 'API Key 末四碼',
    unknown: '未記錄',
    reportedAt: '通報時間',
    closedAt: '結案時間',
    open: '尚未結案',
    proof: '金鑰失效的證明',
    unproved: 'OKX 尚未確認',
    steps: {
      'delete-key': '在 OKX 刪除金鑰',
      'prove-dead': '證明金鑰已失效',
      'look-at-orders': '查看近期訂單',
      'look-at-transfers': '查看近期劃轉',
      'look-at-withdrawals': '查看近期提幣',
      'freeze-account': '凍結帳戶，或聯絡 OKX 客服',
      'change-password': '更改 OKX 登入密碼',
      'replace-key': '更換金鑰',
      'update-applications': '把新金鑰交給每個應用程式',
      'write-down': '寫下事情經過',
    },
    notDone: '未完成',
    notes: '事情經過',
    none: '沒有留下紀錄。',
    savedAt: '由 Signet 儲存於',
    noSecret: '本文不含此項目的 Secret Key，也不含其 Passphrase。',
  },
  places: placeMessages.zhHant,
  ...failureMessages.zhHant,
};

/**
 * @param language the setting; `system` follows the system's locale
 * @param locale BCP 47, such as `zh-TW`
 */
export function mainMessages(language: Settings['language'], locale: string): MainMessages {
  return chooseLanguage(language, [locale]) === 'en' ? en : zhHant;
}
