import type { navigation as english } from '../en/navigation.ts';
import type { Wording } from '../wording.ts';

export const navigation: Wording<typeof english> = {
  product: 'Signet',
  landmark: '主選單',
  skip: '跳至主要內容',
  entries: '金鑰',
  health: '健檢',
  sign: '簽名',
  help: '說明',
  settings: '設定',
  about: '關於',
  find: '搜尋',
  lock: '鎖定',
  lockNow: '立即鎖定 Signet',
  autoLock_other: '{{count}} 分鐘未使用就會自動鎖定',
  loading: '載入中',
  failed: '無法顯示此頁面',
  close: '關閉',
  windowTitle: '{{screen}} · Signet',
};
