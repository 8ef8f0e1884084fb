import type { okxErrors as english } from '../en/okx-errors.ts';
import type { Wording } from '../wording.ts';

/** OKX does not document which of these each error means. */
const regional = 'OKX 不對此帳戶提供這項服務，可能與所在地區、身分驗證或監管規定有關。';

/** Says what to do about the errors of one kind. */
const nextOf = {
  restricted: '請登入 OKX 查看帳戶的說明，或聯絡 OKX 客服。另建新金鑰沒有幫助，同樣會受限。',
  region: '請登入 OKX，頁面會說明帳戶還缺什麼，或是否不對您提供此服務。另建新金鑰不會改變結果。',
  malformed: '請對照 OKX 文件中此端點的說明並更正請求，與金鑰無關。',
  rows: '請查看 OKX 對每一項的說明，只重送未成功的項目。',
  subAccountKey: '請到 OKX 查看子帳戶的金鑰，再更正請求，或刪除不再使用的金鑰。',
  transfer: '請改用主帳戶的金鑰劃轉，或由主帳戶在 OKX 允許子帳戶劃轉。',
  connection: '請修正使用此連線的程式，與金鑰無關。',
  reconnect: '請一分鐘後重新連線並重新登入，與金鑰無關。',
} as const;

export const okxErrors: Wording<typeof english> = {
  '1': { what: 'OKX 沒有執行請求中的任何一項。', next: nextOf.rows },
  '2': { what: 'OKX 只執行了請求中的部分項目。', next: nextOf.rows },
  '50000': { what: '請求送達 OKX 時沒有內容，而此端點需要內容。', next: nextOf.malformed },
  '50001': {
    what: 'OKX 目前無法提供服務，例如正在維護。',
    next: '請等服務恢復後再檢查。',
  },
  '50002': { what: 'OKX 無法將請求內容讀為 JSON。', next: nextOf.malformed },
  '50004': { what: 'OKX 處理逾時，未能回應。', next: '請一分鐘後再檢查。' },
  '50005': {
    what: '這項查詢在 OKX 已停用或暫時無法使用，並非您這邊造成的。',
    next: '請稍後再檢查。',
  },
  '50006': { what: 'OKX 不接受請求的內容類型（Content-Type）。', next: nextOf.malformed },
  '50007': { what: 'OKX 已封鎖這把金鑰所屬的帳戶。', next: nextOf.restricted },
  '50009': { what: '帳戶的倉位正被強制平倉，OKX 已暫停此帳戶。', next: nextOf.restricted },
  '50011': {
    what: '請求過於頻繁，超過 OKX 在此允許的速度，因此遭拒。',
    next: '請稍候數秒再檢查。若一再發生，請讓應用程式放慢請求速度。',
  },
  '50012': { what: 'OKX 表示帳戶目前的狀態不允許這項操作。', next: nextOf.restricted },
  '50013': { what: 'OKX 系統忙碌中，與金鑰或這台電腦無關。', next: '請一分鐘後再檢查。' },
  '50014': { what: 'OKX 需要的某個參數是空的或缺少。', next: nextOf.malformed },
  '50026': { what: 'OKX 系統發生錯誤，並非您這邊造成的。', next: '請幾分鐘後再檢查。' },
  '50027': { what: 'OKX 不允許此帳戶交易。', next: nextOf.restricted },
  '50028': { what: 'OKX 目前不接受此帳戶的訂單。', next: nextOf.restricted },
  '50029': { what: 'OKX 基於風險控管，不對此帳戶開放這個交易產品。', next: nextOf.restricted },
  '50030': {
    what: '這把金鑰沒有使用此端點的權限：需要「讀取」。',
    next: '請到 OKX 編輯金鑰並加上「讀取」權限，或改用具備該權限的金鑰。',
  },
  '50035': {
    what: '此端點只接受已綁定 IP 的金鑰。',
    next: '請到 OKX 為金鑰綁定使用它的機器的 IP，然後再檢查一次。',
  },
  '50038': {
    what: 'OKX 模擬交易不提供這項功能。',
    next: '若這是實盤金鑰，請改在實盤檢查。',
  },
  '50051': {
    what: regional,
    next: nextOf.region,
  },
  '50052': {
    what: regional,
    next: nextOf.region,
  },
  '50053': {
    what: 'OKX 只在模擬交易提供這項功能。',
    next: '若這是模擬金鑰，請改在模擬交易檢查。',
  },
  '50059': {
    what: regional,
    next: nextOf.region,
  },
  '50060': {
    what: regional,
    next: nextOf.region,
  },
  '50061': {
    what: '此帳戶下單與改單的速度，超過 OKX 對其所有金鑰合計的限制。',
    next: '請等幾秒並減少訂單。同一帳戶的其他金鑰共用此限制。',
  },
  '50067': {
    what: '這把金鑰所屬的帳戶不能在此站點交易。',
    next: '請改在帳戶開立的站點檢查，也就是您平常登入的站點。',
  },
  '50100': {
    what: 'OKX 已凍結此帳戶的 API 存取。',
    next: '請向 OKX 客服詢問原因與解除方式。另建新金鑰同樣會被凍結。',
  },
  '50101': {
    what: '環境不符：模擬金鑰只能用於模擬交易，實盤金鑰只能用於實盤。',
    next: '請改在另一個環境檢查這把金鑰。',
  },
  '50102': {
    what: '請求中的時間與 OKX 的時鐘相差超過 30 秒。',
    next: '請讓系統透過網路校時。在此之前，可依 OKX 的時鐘校正簽名所用的時間。',
  },
  '50103': { what: '請求送達 OKX 時沒有 API 金鑰。', next: '請重新輸入此項目的 API 金鑰。' },
  '50104': {
    what: '請求送達 OKX 時沒有 Passphrase。',
    next: '請重新輸入建立這把金鑰時設定的 Passphrase。',
  },
  '50105': {
    what: 'OKX 認得這把金鑰，但 Passphrase 不正確。',
    next: '請輸入為這把 API 金鑰設定的 Passphrase，而不是登入密碼。若已遺失，請建立新金鑰，OKX 無法再顯示它。',
  },
  '50106': {
    what: '請求送達 OKX 時沒有簽名。',
    next: '請重新輸入 Secret Key，並確認途中沒有代理伺服器移除標頭。',
  },
  '50107': {
    what: '請求送達 OKX 時沒有時間戳記。',
    next: '請檢查途中是否有代理伺服器移除標頭，然後再檢查一次。',
  },
  '50108': {
    what: 'OKX 不認得這個請求所指定的交易所。',
    next: '請檢查此項目的站點；若設定了替代主機，也請一併檢查。',
  },
  '50109': {
    what: 'OKX 不認得請求送往的網域。',
    next: '請改用站點本身的主機，不要使用替代主機。',
  },
  '50110': {
    what: '這把金鑰不允許從這台電腦的 IP 使用。',
    next: '請到 OKX 將此 IP 加入金鑰，或從已列入的 IP 使用金鑰。',
  },
  '50111': {
    what: '送出的 API 金鑰不是有效的 API 金鑰。',
    next: '請從 OKX 重新複製 API 金鑰，並完整貼上。必須是交易所的金鑰；來自 web3.okx.com 的金鑰是給 OKX DEX 用的。',
  },
  '50112': {
    what: 'OKX 無法讀取請求中的時間。',
    next: '請確認系統的日期與時間正確，然後再檢查一次。',
  },
  '50113': {
    what: 'OKX 算出的簽名與此不同，最常見的原因是 Secret Key 有誤。',
    next: '請重新貼上 Secret Key，並確認沒有誤貼成 Passphrase。',
  },
  '50114': {
    what: 'OKX 不接受這組憑證。',
    next: '請重新輸入 API 金鑰、Secret Key 與 Passphrase，三者須屬於同一把金鑰。',
  },
  '50115': {
    what: 'OKX 在此路徑不接受這種請求方法。',
    next: '請確認途中沒有代理伺服器更動請求，然後再檢查一次。',
  },
  '50116': {
    what: '替您建立金鑰的應用程式只能有一把金鑰，而目前已經有一把。',
    next: '請到 OKX 刪除該應用程式先前的金鑰，再重新連接應用程式。',
  },
  '50118': {
    what: '這把金鑰連結到某經紀商的應用程式，而該經紀商尚未向 OKX 登記其 IP。',
    next: '請聯絡應用程式的開發者，請他們向 OKX 登記 IP。',
  },
  '50119': {
    what: 'OKX 在此找不到這把 API 金鑰：可能已刪除、超過 14 天未使用而失效，或屬於其他站點。',
    next: '請先嘗試其他站點。若都找不到，請到 OKX 查看金鑰是否還在；不在的話請建立新金鑰。來自 web3.okx.com 的金鑰是給 OKX DEX 用的，交易所不認得它。',
  },
  '50120': {
    what: '這把金鑰沒有使用此功能的權限：需要「讀取」。',
    next: '請到 OKX 編輯金鑰並加上「讀取」權限，或改用具備該權限的金鑰。',
  },
  '50121': {
    what: 'OKX 不對這台電腦 IP 所在的地區提供服務。',
    next: '請關閉 VPN 或代理伺服器，從 OKX 提供服務的國家連線，然後再檢查一次。',
  },
  '51000': { what: '請求中某個參數的值不被 OKX 接受。', next: nextOf.malformed },
  '51008': {
    what: '帳戶的餘額或保證金不足以下這筆訂單。',
    next: '請將資金劃轉到交易帳戶，或減少訂單數量，與金鑰無關。',
  },
  '51010': {
    what: 'OKX 在此帳戶目前的帳戶模式下不提供這項功能。',
    next: '請在 OKX 文件查看此端點需要哪種帳戶模式，需要時到 OKX 變更，與金鑰無關。',
  },
  '51149': {
    what: '訂單在 OKX 逾時，無法得知是否已生效。',
    next: '重送之前，請先以 clOrdId 向 OKX 查詢該訂單。',
  },
  '58119': { what: '此子帳戶不可轉出資金。', next: nextOf.transfer },
  '58128': { what: '子帳戶的金鑰不能進行這種類型的劃轉。', next: nextOf.transfer },
  '58207': {
    what: 'OKX 不會提幣到此地址：帳戶尚未驗證該地址，或地址有誤。',
    next: '請先到 OKX 驗證該地址。金鑰只能提幣到已驗證的地址。',
  },
  '58210': {
    what: '提幣手續費超出 OKX 對此幣種與網路的範圍。',
    next: '請向 OKX 查詢此幣種的手續費，更正後再提幣。',
  },
  '58228': {
    what: '這類提幣只接受已綁定 IP 的金鑰。',
    next: '請到 OKX 為金鑰綁定使用它的機器的 IP，然後再試一次。',
  },
  '59500': {
    what: '這把金鑰屬於子帳戶，而 OKX 只對主帳戶的金鑰回答這項查詢。',
    next: '請檢查這把金鑰，再到項目中更正帳戶。',
  },
  '59501': { what: '帳戶的金鑰數量已達 OKX 的上限。', next: nextOf.subAccountKey },
  '59502': { what: '帳戶中已有另一把同名的金鑰。', next: nextOf.subAccountKey },
  '59503': { what: '請求為金鑰綁定的 IP 數量超過 OKX 的上限。', next: nextOf.subAccountKey },
  '59504': { what: '子帳戶的金鑰不能有「提幣」權限。', next: nextOf.subAccountKey },
  '59505': { what: '請求所設定的 Passphrase 不符合 OKX 的規則。', next: nextOf.subAccountKey },
  '59506': { what: '子帳戶沒有這把 API 金鑰。', next: nextOf.subAccountKey },
  '59508': { what: 'OKX 已停用此子帳戶。', next: nextOf.restricted },
  '59510': {
    what: 'OKX 在這把金鑰所屬的帳戶下找不到這個名稱的子帳戶。',
    next: '請到 OKX 確認名稱，英文大小寫視為不同。',
  },
  '59550': {
    what: regional,
    next: nextOf.region,
  },
  '59604': { what: '這項操作可能只有主帳戶的金鑰可以執行。', next: '請改用主帳戶的金鑰。' },
  '60004': {
    what: 'OKX 無法讀取 WebSocket 登入中的時間。',
    next: '請確認系統的日期與時間正確，再重新簽署登入。',
  },
  '60005': {
    what: 'WebSocket 登入中的 API 金鑰不是有效的 API 金鑰。',
    next: '請從 OKX 重新複製 API 金鑰，並完整貼上。',
  },
  '60006': {
    what: 'WebSocket 登入太遲：其時間與 OKX 的時鐘相差超過 30 秒。',
    next: '請重新簽署登入並立即送出。若仍失敗，請校正系統時鐘。',
  },
  '60007': {
    what: 'OKX 為 WebSocket 登入算出的簽名與此不同。',
    next: '請重新貼上 Secret Key；它很容易與 Passphrase 混淆。',
  },
  '60009': {
    what: 'OKX 未接受 WebSocket 登入，也沒有說明更具體的原因。',
    next: '請檢查三項憑證，以及金鑰屬於實盤還是模擬。',
  },
  '60011': { what: 'WebSocket 連線在登入前就要求了私有資料。', next: nextOf.connection },
  '60023': { what: 'WebSocket 登入過於頻繁，超過 OKX 的限制。', next: nextOf.reconnect },
  '60024': {
    what: 'WebSocket 登入中的 Passphrase 不屬於這把金鑰。',
    next: '請輸入 API 金鑰的 Passphrase，而不是 OKX 帳戶的登入密碼。',
  },
  '60028': {
    what: '這個 WebSocket 位址不支援該操作。',
    next: '請到金鑰所屬站點與環境的 private 或 business 位址登入。',
  },
  '60031': {
    what: '這個 WebSocket 連線已登入過，而 OKX 每個連線只接受一次登入。',
    next: nextOf.connection,
  },
  '60032': {
    what: 'WebSocket 主機找不到這把 API 金鑰：可能已刪除或失效，或屬於其他站點或環境。',
    next: '請嘗試其他站點，再到 OKX 查看這把金鑰。',
  },
  '63999': { what: 'OKX 在處理 WebSocket 登入時發生內部錯誤。', next: nextOf.reconnect },
  '64008': { what: 'OKX 即將為升級服務關閉這個 WebSocket 連線。', next: nextOf.reconnect },
};
