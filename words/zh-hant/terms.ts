import type { terms as english } from '../en/terms.ts';
import type { Wording } from '../wording.ts';

export const terms: Wording<typeof english> = {
  more: '在說明中了解更多',
  apiKey: {
    name: 'API 金鑰',
    meaning:
      '讓 OKX 認得是哪一把金鑰，如同使用者名稱。也泛指整組三個值：API 金鑰、Secret Key 與 Passphrase。',
  },
  secretKey: {
    name: 'Secret Key',
    meaning: '為每個請求簽名，本身從不傳送。請當作 OKX 只會顯示一次。',
  },
  passphrase: {
    name: 'Passphrase',
    meaning:
      'OKX 的 App 稱為「密碼短語」：在 OKX 建立 API 金鑰時由您自訂，每把金鑰各一個，不是登入密碼。',
  },
  permission: {
    name: '權限',
    meaning: '金鑰在 OKX 上能做的事：讀取、交易或提幣。「交易」也能劃轉您的資金。',
  },
  ipAllowlist: {
    name: 'IP 白名單',
    meaning: 'OKX 允許使用這把金鑰的位址。留空表示任何地方都能使用。',
  },
  site: {
    name: '站點',
    meaning: '您的帳戶所在之處：全球站、歐洲經濟區、美國與澳洲，或土耳其。金鑰只能在其中一個使用。',
  },
  demo: {
    name: '模擬交易',
    meaning: 'OKX 以虛擬資金練習的環境，需要專用的金鑰。',
  },
  subAccount: {
    name: '子帳戶',
    meaning: '主帳戶之下的帳戶，有自己的餘額與金鑰，不能提幣。',
  },
  connection: {
    name: '連線',
    meaning: '您以登入方式授權、不用 API 金鑰就能使用 OKX 帳戶的應用程式。',
  },
  rotation: {
    name: '輪換',
    meaning: '以新金鑰的憑證取代項目原有的憑證。',
  },
  dueDate: {
    name: '到期日',
    meaning: '項目的憑證應該更換的日子，由 Signet 計算。',
  },
  inactivityExpiry: {
    name: '閒置失效',
    meaning: '具交易或提幣權限且未綁定 IP 的實盤金鑰，若 14 天沒有簽名呼叫，OKX 會將其移除。',
  },
  check: {
    name: '檢查',
    meaning: '發出一個簽名呼叫，詢問 OKX 這把金鑰的實際設定。',
  },
  finding: {
    name: '問題',
    meaning: '某把金鑰值得您注意並處理的一件事，並附上處理方式。',
  },
  seal: {
    name: '印記',
    meaning:
      '金鑰旁的小圖案，由金鑰本身算出，方便您辨認。「密封」則指加密保存，任何改動都會被察覺。',
  },
  masterPassword: {
    name: '主密碼',
    meaning: '只用來開啟您的 Signet 保險庫，沒有人能重設。',
  },
  recoveryCode: {
    name: '復原碼',
    meaning: '印在紙上的第二種開啟方式，忘記主密碼時使用。',
  },
};
