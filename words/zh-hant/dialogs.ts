import type { dialogs as english } from '../en/dialogs.ts';
import type { Wording } from '../wording.ts';

export const dialogs: Wording<typeof english> = {
  cancel: '取消',
  key: '金鑰：末四碼 {{ending}}，{{site}}，{{environment}}。',
  keyHidden: '金鑰：{{site}}，{{environment}}。',
  confirm: {
    leaves: {
      message: '要用「{{label}}」簽署提幣請求嗎？',
      detail: '這個請求會把資金轉出您的帳戶。取得簽名的人可在 30 秒內送出。',
      button: '簽署提幣',
    },
    moves: {
      message: '要用「{{label}}」簽署資金劃轉請求嗎？',
      detail: '這個請求會在您的 OKX 帳戶之間移動資金或倉位，或允許這樣做。',
      button: '簽署劃轉',
    },
    grants: {
      message: '要用「{{label}}」簽署變更存取權的請求嗎？',
      detail:
        '這個請求會改變誰能存取您的 OKX 帳戶，或充幣入帳的地址。即使刪除這把金鑰，變更仍然有效。',
      button: '簽署存取權變更',
    },
    'unknown-endpoint': {
      message: '要用「{{label}}」簽署未知的請求嗎？',
      detail: 'Signet 不認識這個端點，或不知道它需要哪種權限。確定您清楚它的作用，再簽署。',
      button: '仍要簽署',
    },
    'other-host': {
      message: '要把「{{label}}」送往 OKX 以外的主機嗎？',
      detail:
        '此項目以下列位址取代 OKX 的主機，API 金鑰與 Passphrase 會送到那裡。只有在您親自設定過該位址時才允許。',
      button: '送往該主機',
    },
    unproved: {
      message: '要在沒有證明的情況下完成「{{label}}」的輪換嗎？',
      detail:
        'OKX 尚未確認舊金鑰已失效。如果它仍然有效，持有它的人可以繼續使用，而 Signet 不再保有它，無法再檢查。',
      button: '不經證明即完成',
    },
    'still-held': {
      message: '舊金鑰仍然存在，仍要完成「{{label}}」的輪換嗎？',
      detail:
        'OKX 上仍有這把舊金鑰，持有它的人可以繼續使用，而 Signet 不再保有它，無法再檢查。請先到 OKX 刪除。',
      button: '仍要完成',
    },
  },
  openVault: {
    title: '開啟保險庫',
    button: '開啟保險庫',
    filter: 'Signet 保險庫',
    all: '所有檔案',
  },
  createVault: {
    title: '新的保險庫要放在哪裡？',
    button: '使用這個位置',
    filter: 'Signet 保險庫',
  },
  page: {
    failed: {
      message: '無法顯示 Signet 的視窗',
      detail: '一分鐘內失敗了三次。您的保險庫不受影響。如果再試一次也沒有用，請重新安裝 Signet。',
      first: '再試一次',
      second: '結束 Signet',
    },
    stuck: {
      message: 'Signet 的視窗沒有回應',
      detail: '如果重新啟動視窗，已輸入但尚未儲存的內容會遺失。',
      first: '等待',
      second: '重新啟動',
    },
  },
};
