import type { networkReasons as english } from '../en/network-reasons.ts';
import type { Wording } from '../wording.ts';

export const networkReasons: Wording<typeof english> = {
  requestCanceled: '已在 OKX 回應之前取消。',
  proxyUnknown:
    '找不到代理伺服器 {{proxy}}（{{code}}），因此沒有送出任何內容。請檢查設定代理伺服器之處的名稱：HTTPS_PROXY 或系統設定。',
  proxyUnreachable:
    '無法連上代理伺服器 {{proxy}}（{{code}}），因此沒有送出任何內容，也沒有詢問 OKX。請確認代理伺服器正在執行，或在 HTTPS_PROXY 或系統設定中更正。',
  proxyForeign:
    '{{proxy}} 上回應的不是 HTTP 代理伺服器（{{code}}），因此沒有送出任何內容。那可能是 SOCKS 代理伺服器，或 http:// 與 https:// 寫反了，請在 HTTPS_PROXY 或系統設定中更正。',
  proxySilent:
    '代理伺服器 {{proxy}} 未在時限內回應，因此沒有送出任何內容，也沒有詢問 OKX。請確認它正在執行，並可連到 {{host}}。',
  proxyUntrusted:
    '代理伺服器 {{proxy}} 無法證明自己的身分（{{code}}），因此沒有送出任何內容，也沒有詢問 OKX。',
  proxyLogin:
    '代理伺服器 {{proxy}} 要求使用者名稱與密碼（HTTP 狀態 {{status}}），因此沒有送出任何內容。請將正確的帳密寫入 HTTPS_PROXY。',
  proxyRefused:
    '代理伺服器 {{proxy}} 拒絕連線到 {{host}}（HTTP 狀態 {{status}}），因此沒有送出任何內容。請聯絡代理伺服器的管理者放行 {{host}}。',
  proxyGateway:
    '代理伺服器 {{proxy}} 有回應，但連不上 {{host}}（HTTP 狀態 {{status}}），因此沒有送出任何內容。問題在代理伺服器與 OKX 之間。',
  socksProxy:
    '系統透過 SOCKS 代理伺服器連線 OKX，Signet 不支援。請將 {{variable}} 設為 HTTP 代理伺服器。',
  hostUnknown:
    '無法查到 {{host}} 這個名稱（{{code}}），因此沒有送出任何內容。請確認這台電腦已連上網際網路，且 DNS 正常。',
  hostRefused:
    '{{host}} 拒絕連線（{{code}}），因此沒有送出任何內容。中間可能有防火牆，或主機設定有誤。',
  hostDropped:
    '{{host}} 未在時限內接受連線，因此沒有送出任何內容。中間可能有防火牆，或主機設定有誤。',
  networkDown:
    '這台電腦沒有通往 {{host}} 的路由（{{code}}），因此沒有送出任何內容。請確認已連上網際網路。',
  hostUnreachable: '無法連上 {{host}}（{{code}}），因此沒有送出任何內容。',
  certificateDate:
    '這台電腦的日期是 {{date}}，而 {{host}} 的憑證在這一天無效（{{code}}），因此沒有送出任何內容。若日期有誤，請校正時鐘；若日期正確，可能是中間的代理伺服器或防毒軟體代為回應。',
  certificateHost:
    '以 {{host}} 之名回應的，出示的是另一台主機的憑證（{{code}}），因此沒有送出任何內容。可能是網路的登入頁面、DNS 或 hosts 檔導向了別處。',
  certificateSelfSigned:
    '以 {{host}} 之名回應的，用的是自行簽發的憑證（{{code}}），因此沒有送出任何內容。那不是 OKX，可能是網路的登入頁面、路由器或測試伺服器。',
  certificateIssuer:
    '{{host}} 的憑證由 Signet 不認識的機構簽發（{{code}}），因此沒有送出任何內容。讀取加密連線的公司網路或防毒軟體會造成這種情況，請改用其他網路。',
  hostUntrusted:
    '{{host}} 無法證明自己的身分（{{code}}），因此沒有送出任何內容。可能是中間的代理伺服器或防毒軟體代為回應。',
  tlsFailed:
    '這台電腦未能與 {{host}} 建立加密連線（{{code}}），因此沒有送出任何內容。可能是中間有東西阻擋，或以未加密的方式回應。',
  hostSilent: '{{host}} 未在時限內回應。',
  hostCut: '{{host}} 回應之前，連線就中斷了（{{code}}）。',
  hostIncomplete: '{{host}} 的回應不完整，或不是 HTTP（{{code}}）。',
  answerTooLong: '回應超過 {{limit}} 位元組，因此不是來自 OKX。',
  answerForeign:
    '回應（HTTP 狀態 {{status}}）不是 OKX 的格式，可能是代理伺服器或網路的登入頁面代為回應。',
  answerOfGateway:
    '回應（HTTP 狀態 {{status}}）來自 OKX API 前方的伺服器，可能是 OKX 或途中的代理伺服器目前發生故障。',
  answerTimeless: 'OKX 的回應沒有附上時間。',
  answerUnknown: 'OKX 接受了金鑰，但以 Signet 不認識的形式描述其權限。',
  outcomeNone: '這個請求不會更動任何內容，可以再試一次。',
  outcomeUnknown: '無法得知 OKX 是否已執行這個請求，在確認之前請勿重送。',
  outcomeQuestion: '請以 GET 查詢：{{questions}}',
  outcomeLook: '請到 OKX 查看這個請求所涉及的訂單、劃轉或設定。',
};
