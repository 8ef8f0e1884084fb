import type { findings as english } from '../en/findings.ts';
import type { Wording } from '../wording.ts';

export const findings: Wording<typeof english> = {
  severity: { danger: '危險', attention: '注意', advice: '建議' },
  titled: '{{severity}}：{{title}}',
  counted: '{{severity}} {{count, number}} 項',
  evidence: { declared: '由您填寫', confirmed: '由 OKX 確認', seen: '由 Signet 偵測' },
  remedy: {
    check: '檢查這把金鑰',
    edit: '編輯項目',
    'edit-on-okx': '開啟 OKX 的 API 頁面',
    'guide-demo': '建立模擬金鑰',
    rotate: '輪換這把金鑰',
    respond: '處理外洩',
    'show-other': '查看「{{label}}」',
  },
  subject: {
    ipv4: '所有 IPv4 位址',
    ipv6: '所有 IPv6 位址',
    live: '實盤金鑰',
    demo: '模擬金鑰',
    main: '主帳戶',
    sub: '子帳戶',
    noAddress: '空的',
    separator: '、',
    more: '另外 {{count, number}} 項',
  },
  kind: {
    compromised: {
      title: '已通報外洩',
      what: '這把金鑰已通報可能外洩（{{when}}），尚有步驟未完成。',
      next: '請繼續完成剩下的步驟。',
    },
    refused: {
      title: '遭 OKX 拒絕',
      what: '上次檢查時（{{when}}）OKX 拒絕了這把金鑰，錯誤碼 {{subjects}}。',
      next: '請再檢查一次；若仍被拒絕，檢查結果會告訴您怎麼做。',
    },
    withdraw: {
      title: '可以提幣',
      what: '這把金鑰可將資金轉出 OKX。',
      next: '若沒有程式用它提幣，請在 OKX 移除該權限。',
    },
    'permission-extra': {
      title: '權限超出用途所需',
      what: '權限超出用途所需：{{subjects}}。',
      next: '請在 OKX 移除該權限。',
    },
    'permissions-differ': {
      title: '權限不一致',
      what: 'OKX 記錄的權限是{{subjects}}，與此項目不同。',
      next: '請將項目改成與 OKX 一致，或到 OKX 修改金鑰。',
    },
    'addresses-none': {
      title: '未綁定 IP',
      what: '未綁定 IP：任何人取得這組憑證，都能從任何地方使用。',
      next: '請在 OKX 與此處綁定您使用的 IP。',
    },
    'addresses-open': {
      title: 'IP 白名單全開',
      what: 'IP 白名單涵蓋{{subjects}}，等於沒有限制。',
      next: '請以您實際使用的 IP 取代全開的網段。',
    },
    'addresses-wide': {
      title: 'IP 白名單過寬',
      what: 'IP 白名單的範圍大於單一使用者的網路：{{subjects}}。',
      next: '請綁定單一 IP，或剛好涵蓋它們的最小網段。',
    },
    'addresses-unseen': {
      title: 'OKX 看不到的位址',
      what: 'IP 白名單中有些位址，網際網路上的請求不會由此發出：{{subjects}}。',
      next: '請改為綁定該機器的公用 IP。',
    },
    'addresses-differ': {
      title: 'IP 白名單不一致',
      what: 'OKX 記錄的 IP 白名單是{{subjects}}，與此項目不同。',
      next: '請將項目改成與 OKX 一致，或到 OKX 修改金鑰。',
    },
    'environment-differs': {
      title: '實盤或模擬不一致',
      what: '依 OKX 的紀錄，這是{{subjects}}，與此項目不同。',
      next: '請將項目改成與 OKX 一致：金鑰建立後，實盤或模擬不會改變。',
    },
    'account-differs': {
      title: '帳戶不一致',
      what: '依 OKX 的紀錄，這把金鑰屬於{{subjects}}，與此項目不同。',
      next: '請修改項目中的帳戶。',
    },
    'name-differs': {
      title: '名稱不一致',
      what: '這把金鑰在 OKX 上的名稱是 {{subjects}}，與標籤不同。',
      next: '若想憑標籤在 OKX 上找到它，請將標籤改成相同的名稱。',
    },
    'label-reused': {
      title: '名稱重複',
      what: '另一個項目在 OKX 上的名稱也是 {{subjects}}。',
      next: '請查看這兩個項目：OKX 在同一帳戶中不允許重複的名稱，其中一個可能是舊的。',
    },
    'key-twice': {
      title: '同一把金鑰有兩個項目',
      what: '同一把 API 金鑰也在另一個項目中。',
      next: '請只保留一個：修改其中一個，不會改到另一個。',
    },
    'application-shared': {
      title: '同一應用程式有多把金鑰',
      what: '另一把金鑰也供這個應用程式使用：{{subjects}}。',
      next: '若其中一把已不再使用，請在 OKX 與此處刪除。',
    },
    'applications-many': {
      title: '一把金鑰供多個應用程式使用',
      what: '有多個應用程式使用這把金鑰：{{subjects}}。',
      next: '請讓每個應用程式使用自己的金鑰，更換其中一把時就不會影響其他程式。',
    },
    'never-checked': {
      title: '從未檢查',
      what: '從未向 OKX 檢查過：目前只知道您填寫的內容。',
      next: '請檢查一次。',
    },
    'checked-long-ago': {
      title: '很久沒有檢查',
      what: '上次檢查：{{when}}。',
      next: '請再檢查一次：OKX 上的設定可能已經改變。',
    },
    'untested-in-demo': {
      title: '未在模擬交易中試用',
      what: '沒有紀錄顯示它的應用程式曾先在模擬交易中試用。',
      next: '請先用模擬金鑰試用。',
    },
    'purpose-unknown': {
      title: '用途不明',
      what: '沒有註明用途。',
      next: '註明用途後，Signet 就能判斷權限是否超出所需。',
    },
    'key-unknown': {
      title: '保險庫沒有的金鑰',
      what: 'OKX 列出了保險庫中沒有的金鑰（{{when}}）：{{subjects}}。',
      next: '請將它們加入此處；若沒有人使用，請在 OKX 刪除。',
    },
    'dates-ahead': {
      title: '日期在未來',
      what: '金鑰的建立日期或最近一次呼叫晚於現在：{{when}}。',
      next: '請更正；在那之前，提醒都會太晚。也請檢查這台電腦的日期。',
    },
    'rotation-soon': {
      title: '即將需要輪換',
      what: '輪換到期日：{{when}}。',
      next: '請在那天之前，選個方便的時間輪換。',
    },
    'rotation-due': {
      title: '需要輪換',
      what: '輪換到期日：{{when}}。',
      next: '請在 OKX 建立新金鑰，取代這一把。',
    },
    'rotation-overdue': {
      title: '已過輪換日期',
      what: '已過輪換到期日：{{when}}。',
      next: '請在 OKX 建立新金鑰，取代這一把。',
    },
    'rotation-unfinished': {
      title: '輪換尚未完成',
      what: '輪換已開始（{{when}}），尚未完成。',
      next: '請從上次停下的地方繼續：在那之前，新舊金鑰可能都有效。',
    },
    'inactive-soon': {
      title: '即將因閒置失效',
      what: '就 Signet 所知，若沒有簽名呼叫，OKX 可能將它移除（{{when}}）。',
      next: '請檢查它（檢查就是一次簽名呼叫），或在 OKX 綁定 IP。若您的應用程式用過它，請在金鑰頁面註明。',
    },
    'expired-likely': {
      title: '可能已因閒置失效',
      what: '就 Signet 所知，已有 14 天沒有簽名呼叫，OKX 可能已將它移除（{{when}}）。',
      next: '請檢查一次以確認。若您的應用程式用過它，請在金鑰頁面註明。',
    },
  },
};
