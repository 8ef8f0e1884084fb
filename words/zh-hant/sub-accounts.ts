import type { subAccounts as english } from '../en/sub-accounts.ts';
import type { Wording } from '../wording.ts';

export const subAccounts: Wording<typeof english> = {
  title: '子帳戶的金鑰',
  hint: 'Signet 可用這把金鑰詢問 OKX 某個子帳戶有哪些金鑰，並指出哪些不在保險庫中。需要主帳戶金鑰的讀取權限。',
  name: '子帳戶在 OKX 上的名稱',
  compare: '比對其金鑰',
  comparing: '正在向 OKX 詢問 {{name}} 的金鑰',
  nameMissing: '請輸入子帳戶名稱，1 至 64 個字元。',
  listRemoved: '先前取得的清單已從此處移除。',
  limit: 'OKX 每 2 秒最多接受 20 次這類請求。',
  correctClock: '校正時間並再問一次',
  table: '子帳戶 {{name}} 的金鑰',
  listed: '{{when}}取得',
  empty: 'OKX 上這個子帳戶沒有金鑰。',
  column: { key: '金鑰', may: '權限', from: '可使用的 IP', created: '建立時間', inVault: '保險庫' },
  known: '{{label}}',
  unknown: '不在保險庫中',
};
