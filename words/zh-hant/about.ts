import type { about as english } from '../en/about.ts';
import type { Wording } from '../wording.ts';

export const about: Wording<typeof english> = {
  title: '關於 Signet',
  lead: '存放 OKX API 金鑰的保險庫：金鑰封存在這台電腦上，並在此完成簽名。',
  version: '版本',
  builtAt: '建置日期',
  old: {
    title: '這個 Signet 的建置日期已超過 {{days}} 天',
    text: 'Signet 不會向任何伺服器詢問是否有新版本，請自行查看。新版本包含內建瀏覽器引擎的安全性修正。',
    look: '查看是否有新版本',
    dismiss: '不再提示',
  },
  vaultPath: '保險庫檔案',
  licence: '授權條款',
  licenceName: 'MIT：可自由使用、修改與分享',
  independent: 'Signet 並非由 OKX 製作，與 OKX 沒有關聯。',
  links: 'OKX 頁面',
  linksHint: '將在瀏覽器中開啟，請選擇您帳戶所在的站點。',
  site: '站點',
  apiManagement: 'API 金鑰與連線',
  security: '帳戶安全',
  documentation: 'API 文件',
};
