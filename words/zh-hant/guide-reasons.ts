import type { guideReasons as english } from '../en/guide-reasons.ts';
import type { Wording } from '../wording.ts';

export const guideReasons: Wording<typeof english> = {
  purpose: {
    connection: {
      title: '用金鑰，還是連線？',
      text: '有些應用程式可以在登入 OKX 後直接<term>連線</term>。如果您的應用程式支援，又不需要綁定 IP 或使用子帳戶，連線更好：沒有機密要保管。',
    },
  },
  account: {
    demo: {
      title: '先用模擬交易',
      text: '沒測試過的程式，先在<term>模擬交易</term>中用虛擬資金犯錯。之後用這份引導再建立實盤金鑰，只要一分鐘。',
    },
    sub: {
      title: '子帳戶',
      text: '機器人失控或金鑰被盜時，只能動用該<term>子帳戶</term>裡的資產。OKX 不允許子帳戶提幣。',
    },
    site: {
      title: '站點',
      text: 'OKX 有各自獨立的<term>站點</term>。金鑰只存在於建立它的站點，在其他站點 OKX 會說金鑰不存在。',
    },
    bar: {
      title: '網址列',
      text: '仿冒的 OKX 頁面會騙取密碼與金鑰。廣告或訊息中的連結可能會帶您到那裡。',
    },
  },
  okx: {
    name: {
      title: '名稱',
      text: 'OKX 只接受英文字母與數字。名稱含用途與日期，日後就知道該刪除哪一把。',
    },
    service: {
      title: '雲端服務',
      text: '在「用途」中指明服務後，OKX 會把金鑰綁定到服務自己的位址，IP 白名單就交給 OKX。',
    },
    browser: {
      title: '使用您自己的瀏覽器',
      text: 'Signet 只在您登入的瀏覽器中開啟 OKX，看不到您的登入資訊。',
    },
  },
  permissions: {
    least: {
      title: '夠用就好',
      text: '金鑰沒有的權限，偷走它的人也用不了。<term>權限</term>日後可以在 OKX 修改，不妨從少開始。',
    },
    trade: {
      title: '「交易」也能動用資金',
      text: '有了「交易」，OKX 也允許金鑰在您自己的帳戶（包括子帳戶）之間劃轉資金。子帳戶的金鑰可以把資金轉到主帳戶；若您開放，也能轉到其他子帳戶。',
    },
  },
  addresses: {
    bound: {
      title: '綁定 IP 的作用',
      text: '無論金鑰在誰手上，OKX 都會拒絕不在 <term>IP 白名單</term>上的請求。對可交易的金鑰，這是最有效的保護。',
    },
    machine: {
      title: '專用的機器',
      text: '會交易的程式，最好在專用的機器上執行，不在那裡瀏覽網頁或收信。',
    },
    inactivity: {
      title: '未綁定 IP',
      text: '具交易或提幣權限、未綁定 IP 的實盤金鑰，若 {{days}} 天沒有簽名呼叫，OKX 會使其<term>失效</term>。',
    },
  },
  credentials: {
    once: {
      title: '只顯示一次',
      text: '請當作 Secret Key 只在建立時顯示一次。遺失 <term>Passphrase</term>，就得建立新金鑰。',
    },
    sealed: {
      title: '存放在哪裡',
      text: '儲存之前只存在記憶體中；儲存後密封在您的保險庫裡，不會出現在任何清單。',
    },
  },
  check: {
    call: {
      title: '會送出什麼',
      text: '<term>檢查</term>時，Signet 先向 OKX 查詢時間，再發出一次讀取帳戶設定的簽名呼叫。不會變更任何內容，也不會送往其他地方。',
    },
    compare: {
      title: '能證明什麼',
      text: 'OKX 會說明金鑰能做什麼、可從哪裡使用，Signet 再與您的設定並列比較。',
    },
  },
};
