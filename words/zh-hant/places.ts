import type { places as english } from '../en/places.ts';
import type { Wording } from '../wording.ts';

/** The places of vaults. */
export const places: Wording<typeof english> = {
  title: '保險庫檔案',
  path: '保險庫檔案的路徑',
  hint: '命令列也會開啟這個保險庫。改用其他保險庫時，Signet 會先鎖定目前的保險庫。',
  willBe: '您的保險庫將存放於',
  other: '使用其他保險庫',
  otherPlace: '使用其他位置或現有的保險庫',
  before: '曾開啟的保險庫',
  open: '開啟保險庫…',
  create: '建立另一個保險庫…',
  elsewhere: '選擇其他位置…',
  back: '返回，不建立新的保險庫',
  switch: '開啟',
  switchTo: '開啟 {{name}}',
  forget: '移除',
  forgetOne: '從清單移除 {{name}}',
  forgetHint: '移除只會將保險庫從清單中拿掉，檔案仍留在原處。',
  show: '在資料夾中顯示',
  reach: {
    absent: '目前找不到檔案。是否已被移動或重新命名，或同步資料夾尚未更新？',
    'link-broken': '這個連結指向 {{target}}，目前不存在。是否有磁碟或同步資料夾尚未連接？',
    'folder-missing': '目前找不到所在的資料夾。是否有磁碟或同步資料夾尚未連接？',
    'no-access': '系統目前無法存取這個檔案。磁碟或網路是否已連接？',
  },
  unreachable: {
    title: '目前找不到您的保險庫',
    lead: 'Signet 不會在原處另建新的保險庫，以免與原有的保險庫失去連結。',
    retry: '再找一次',
    forget: '從清單移除這個保險庫',
  },
  listLost: {
    title: 'Signet 無法得知您曾開啟哪些保險庫',
    text: '保險庫清單無法讀取，因此顯示預設位置。若您的保險庫在其他位置，請從那裡開啟。',
  },
};
