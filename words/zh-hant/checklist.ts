import type { checklist as english } from '../en/checklist.ts';
import type { Wording } from '../wording.ts';

export const checklist: Wording<typeof english> = {
  title: '檢查清單',
  hint: '前幾項由 Signet 自動判斷；其餘請在確認後自行勾選。',
  loading: '正在讀取檢查清單',
  progress: '已完成 {{done}} / {{count}}',
  seen: 'Signet 判斷的項目',
  yours: '只有您知道的項目',
  state: { done: '完成', open: '未完成', unknown: '未知' },
  tickedAt: '{{when}}勾選',
  automatic: {
    permissions: '權限不超出用途所需',
    withdraw: '無法提幣',
    addresses: '只能從使用它的 IP 使用',
    checked: '近期已獲 OKX 接受',
    application: '只供一個應用程式使用，且該程式沒有其他金鑰',
    rotation: '憑證尚未到輪換日期',
  },
  unknown: {
    permissions: '註明用途並檢查後即可得知',
    withdraw: '檢查後即可得知',
    addresses: '檢查後即可得知',
    checked: '檢查後即可得知',
    application: '請在項目中註明應用程式',
    rotation: '由項目內容得知',
  },
  tick: {
    'two-factor': 'OKX 帳戶已啟用兩步驟驗證',
    'account-password': 'OKX 帳戶使用獨立的密碼，未在別處使用',
    connections: '連線到 OKX 帳戶的每個應用程式，我都認得且仍在使用',
    'trusted-device': '這把金鑰是在我信任的裝置上建立的',
    'plaintext-removed': '檔案、聊天紀錄與電子郵件中沒有留下憑證',
    'sole-application': '沒有其他應用程式持有這組憑證',
    'tested-in-demo': '應用程式已先在模擬交易試過',
    'addresses-fixed': '綁定的 IP 屬於我，且不會變動',
    'withdrawal-addresses': 'OKX 上的提幣地址皆已驗證，且都屬於我',
  },
};
