import type { guide as english } from '../en/guide.ts';
import type { Wording } from '../wording.ts';

export const guide: Wording<typeof english> = {
  title: '建立金鑰',
  continue: '下一步：{{step}}',
  optional: '{{label}}（選填）',
  step: {
    purpose: '用途',
    account: '帳戶與站點',
    okx: '在 OKX 建立',
    permissions: '權限',
    addresses: 'IP 白名單',
    credentials: '憑證',
    check: '檢查',
  },
  heading: {
    purpose: '這把金鑰由什麼使用？',
    account: '金鑰屬於哪裡？',
    okx: '開啟 OKX 的表單',
    permissions: '金鑰可以做什麼？',
    addresses: '可以從哪裡使用？',
    credentials: '輸入 OKX 顯示的內容',
    check: '檢查並儲存金鑰',
  },
  resume: {
    where: '您上次停在第 {{number}} 步「{{step}}」。',
    whereNamed: '您正在建立「{{label}}」，上次停在第 {{number}} 步「{{step}}」。',
    saved: '最後儲存：{{when}}。',
    goOn: '繼續：{{step}}',
    startOver: '重新開始',
    startOverHint: '重新開始會清除在這裡填寫的內容，不會影響 OKX 上的任何設定。',
  },
  lost: {
    title: '憑證沒有保留',
    text: '尚未儲存的憑證只存在記憶體中，現在已經清除。若 OKX 仍顯示憑證，請再貼一次；若頁面已關閉，憑證就找不回來了：請在 OKX 建立新金鑰，並刪除原來那一把。',
  },
  purpose: {
    'trading-bot': {
      name: '交易機器人',
      what: '自動下單與撤單。',
      permissions: '機器人讀取餘額並下單，從不需要提幣。',
      addresses: '機器人固定在一台機器上執行。綁定該 IP 後，金鑰即使被盜，在別處也無法使用。',
      rotation:
        '它整天在無人看管的地方交易。每 {{days}} 天換一把新金鑰，沒被察覺的外洩也會就此失效。',
    },
    portfolio: {
      name: '資產或報稅紀錄',
      what: '只讀取，不做任何變更。',
      permissions: '它只需要讀取。只能讀取的金鑰動不了、也賠不掉任何資金。',
      addresses:
        '家用網路的 IP 會變動，而只能讀取的金鑰不會因未綁定 IP 而失效。若 IP 固定，就綁定它。',
      rotation: '即使外洩，也只會讓人看到您持有什麼。每 {{days}} 天換一把新金鑰就夠了。',
    },
    arbitrage: {
      name: '套利',
      what: '在一家交易所買進，同時在另一家賣出。',
      permissions: '它在兩邊交易，資金也分放兩邊。交易所之間的調度最好由人來做。',
      addresses: '它在靠近交易所的伺服器上執行，IP 固定：請綁定。',
      rotation: '金額大，又同時牽涉多家交易所：每 {{days}} 天換一把新金鑰。',
    },
    custody: {
      name: '託管或出金',
      what: '將資金轉出 OKX。',
      permissions:
        '出金需要「提幣」，查看餘額需要「讀取」。除非要在您的帳戶之間劃轉資金，否則不需要「交易」。',
      addresses: '拿到可提幣金鑰的人，可以試著搬空帳戶。請只綁定負責出金的那一台機器。',
      rotation: '權限最大的金鑰，換得最勤：每 {{days}} 天。',
    },
    'own-script': {
      name: '自己的腳本',
      what: '您自己撰寫、自己執行的程式。',
      permissions: '先從「讀取」開始，等腳本準備好下單時再加上「交易」。',
      addresses: '請綁定執行腳本的機器。家用網路的 IP 可能會變動。',
      rotation: '腳本常被複製與分享。每 {{days}} 天換一把新金鑰，舊的副本就派不上用場。',
    },
  },
  reasonTitle: { permissions: '權限', addresses: 'IP 白名單', rotation: '輪換' },
  addressAdvice: {
    required: '請綁定 IP',
    recommended: '可以的話綁定 IP',
    'if-fixed': 'IP 固定時再綁定',
  },
  rotationAdvice_other: '每 {{count}} 天換新金鑰',
  application: {
    label: '應用程式',
    hint: '使用這把金鑰的唯一程式。',
    shared:
      '「{{label}}」已供這個應用程式使用。請讓每個程式各用一把金鑰，更換其中一把時就不必停掉另一個程式。',
    rehearsed: '「{{label}}」在模擬交易中供它使用。這一把可以作為它的實盤金鑰。',
    live: '「{{label}}」在實盤中供它使用。另備一把模擬金鑰，可用來測試。',
  },
  label: { label: '標籤', hint: '這把金鑰在 Signet 中的名稱。' },
  environment: {
    label: '實盤或模擬',
    demo: {
      name: '模擬',
      badge: '建議先用這個測試',
      text: 'OKX 的模擬交易，使用虛擬資金。模擬金鑰不會讓您賠錢。',
    },
    live: { name: '實盤', text: '真實資金。' },
  },
  site: { label: '您登入 OKX 的站點' },
  account: {
    label: '帳戶',
    main: { name: '主帳戶', text: '金鑰可動用主帳戶的全部資產。' },
    sub: { name: '子帳戶', badge: '較安全', text: '金鑰只能動用您轉入子帳戶的資產。' },
    name: '子帳戶名稱',
  },
  ready: {
    label: '開始之前',
    hint: '不勾選也能繼續。這把金鑰的檢查清單上若有相同的項目，會沿用這裡的勾選。',
    'two-factor': '已開啟雙重驗證',
    'account-password': 'OKX 登入密碼夠長，且沒有用在別處',
    'trusted-device': '這台電腦是您自己的，並保持更新',
    'address-bar': '瀏覽器的網址列會顯示 {{host}}',
  },
  okx: {
    lead: {
      web: '金鑰要在瀏覽器中的 OKX 建立。請一邊依照這裡的後續步驟，一邊填寫 OKX 的表單。',
      app: '金鑰要在手機的 OKX App 中建立。請一邊依照這裡的後續步驟，一邊填寫 App 的表單。',
      demo: '模擬金鑰要在瀏覽器中的 OKX 建立，模擬交易有自己的頁面。請一邊依照這裡的後續步驟，一邊填寫 OKX 的表單。',
    },
    way: '在哪裡建立',
    web: '網頁',
    app: 'App',
    meanwhile: '同時在 OKX 的表單上',
    name: '填入 OKX 表單的名稱',
  },
  permissions: {
    label: '權限',
    advised: '建議',
    read_only: '查看餘額、帳單與歷史訂單，不會變更任何內容。',
    trade: '下單、撤單、變更設定，也能在您自己的帳戶之間劃轉資金。',
    withdraw: '將資金轉出 OKX，轉到您已在網頁或 App 驗證的地址。',
    more: '超出這個用途所需：{{permissions}}。拿到金鑰的人也能這麼做。',
    less: '少於這個用途的建議：沒有{{permissions}}，可能有功能無法使用。之後可以在 OKX 加上。',
    withdrawMeans:
      '任何人取得這組憑證，都能將資金轉出 OKX。請綁定 IP、只保留必要的已驗證地址，並勤換金鑰。',
    reason: '為什麼需要提幣',
    reasonHint: '會寫入項目的備註，供日後檢視這把金鑰的人參考。',
  },
  addresses: {
    label: 'IP 與網段',
    advice: {
      required: '請綁定使用這把金鑰的機器的 IP。',
      recommended: '可以的話，請綁定使用這把金鑰的機器的 IP。',
      'if-fixed': 'IP 固定就綁定，否則留空。',
    },
    forOkx: '填入 OKX 表單的清單',
    kept: '金鑰也會以這份清單儲存，允許的 IP 完全相同。',
    inactivity:
      '未綁定 IP 時，若 {{days}} 天沒有簽名呼叫，OKX 會使這把金鑰失效：如果一直沒有使用，就是 {{date}}。',
  },
  credentials: {
    lead: '設定 Passphrase、送出 OKX 的表單，然後貼上它顯示的內容。金鑰在這裡存好之前，請不要關閉該頁面。',
    check: '檢查這把金鑰',
  },
  rotation: {
    label: '更換金鑰的週期',
    hint: '這個用途建議每 {{days}} 天更換。',
    days_other: '每 {{count}} 天',
  },
  check: {
    asking: '正在向 OKX 查詢這把金鑰',
    save: '儲存金鑰',
    saveUnchecked: '不檢查，直接儲存',
    saveRefused: '仍要儲存',
    elsewhere: '需要修正的內容在第 {{number}} 步「{{step}}」。回到那裡會清除憑證，之後請重新輸入。',
    goTo: '前往「{{step}}」',
    uncheckedHint: '沒有檢查，就還不知道金鑰能不能用。儲存後會留下一項待處理的問題，日後可再檢查。',
    refusedHint: '這樣儲存，檢查成功之前，金鑰會留下一項待處理的問題。',
  },
  done: {
    title: '「{{label}}」已存入保險庫',
    show: '查看這把金鑰',
    checked: 'OKX 接受這把金鑰，並說明了它的權限。',
    unchecked: '尚未檢查。檢查成功之前，問題會一直保留。',
    refused: 'OKX 拒絕了這把金鑰。檢查成功之前，問題會一直保留。',
    due: '更換日期：{{when}}。',
    next: '接下來',
    application: '將憑證填入使用它的那一個程式。可在金鑰頁面複製。',
    applicationNamed: '將憑證填入 {{application}}，不要放到其他地方。可在金鑰頁面複製。',
    plaintext: '刪除其他所有副本：螢幕截圖、筆記、下載檔案、傳給自己的訊息。',
    demo: '先用虛擬資金測試，再建立對應的實盤金鑰。',
    live: '從小額開始，一天後再看看帳戶活動。',
    another: '再建立一把金鑰',
    liveKey: '建立對應的實盤金鑰',
  },
  problem: {
    purpose: '請選擇使用這把金鑰的用途。',
    application: '最多 64 個字元。',
    label: '請輸入 1 至 64 個字元。',
    labelTaken: '已有其他項目使用這個標籤；英文大小寫視為相同。',
    account: '請輸入子帳戶名稱，1 至 64 個字元。',
    permissions: '請至少勾選一項權限。',
    subWithdraw: 'OKX 不允許子帳戶提幣（錯誤 59504）。請取消勾選提幣，或回到前面改選主帳戶。',
    addresses: '請修正下方指出的內容，或從清單中移除。',
    withdrawReason: '請說明理由，最多 1000 個字元。',
  },
  reason: {
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
        text: '有了「交易」，OKX 也允許金鑰在您自己的帳戶之間劃轉資金；若您開放，子帳戶也能轉往主帳戶。',
      },
    },
    addresses: {
      bound: {
        title: '綁定 IP 的作用',
        text: '無論金鑰在誰手上，OKX 都會拒絕不在 <term>IP 白名單</term>上的請求。對可交易的金鑰，這是最有效的保護。',
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
  },
};
