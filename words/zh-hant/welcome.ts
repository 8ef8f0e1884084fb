import type { welcome as english } from '../en/welcome.ts';
import type { Wording } from '../wording.ts';

export const welcome: Wording<typeof english> = {
  title: '建立您的保險庫',
  lead: '請設定主密碼，用來將您的 OKX API 金鑰封存在這台電腦的一個檔案中。',
  noReset: {
    title: '沒有人能重設主密碼',
    text: 'Signet 不會留存主密碼，也沒有任何伺服器知道它。下一步會提供復原碼供您列印，那是唯一的另一種開啟方式。',
  },
  create: '建立保險庫',
  creating: '正在建立保險庫。為了讓猜測變得緩慢，這台電腦需要運算數秒。',
};
