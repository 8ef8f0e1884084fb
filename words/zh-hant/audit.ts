import type { audit as english } from '../en/audit.ts';
import type { Wording } from '../wording.ts';

export const audit: Wording<typeof english> = {
  heading: '核對 OKX 上的金鑰與連線',
  why: '被遺忘的金鑰與仍然連線的應用程式，落到誰手上，誰就能使用。',
  last: '上次核對：{{when}}',
  never: '尚未核對過',
  wasDue: '應於 {{when}} 核對',
  next: '下次核對：{{when}}',
  show: '現在核對',
  hide: '隱藏步驟',
  steps: {
    open: '在 OKX 開啟「API 與連線」，上面列出您的金鑰，以及連線到您帳戶的應用程式。您使用的每個帳戶與子帳戶都要看。',
    compare: '在 Signet 中逐一找出這些金鑰。仍在使用但這裡沒有的，請加入。',
    remove: '刪除不再使用的金鑰，並移除不需要的連線。OKX 沒有停用金鑰的功能，只能編輯或刪除。',
  },
  open: '開啟 OKX 的 API 頁面',
  openSite: '開啟 OKX 的 API 頁面：{{site}}',
  tick: '我已核對完畢',
  ticked: '日期已存入保險庫。',
  setting: {
    label: '提醒我核對 OKX 上的金鑰與連線',
    hint: '不再使用的金鑰與連線很容易被遺忘。步驟在「健檢」頁。',
    months_other: '每 {{count}} 個月',
    never: '永不',
  },
};
