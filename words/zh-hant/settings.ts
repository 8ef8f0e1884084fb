import type { settings as english } from '../en/settings.ts';
import type { Wording } from '../wording.ts';

export const settings: Wording<typeof english> = {
  title: '設定',
  saved: '已儲存',
  appearance: '外觀',
  theme: {
    label: '主題',
    system: '跟隨系統',
    light: '淺色',
    dark: '深色',
  },
  language: {
    label: '語言',
    system: '跟隨系統',
    en: 'English',
    'zh-Hans': '简体中文',
    'zh-Hant': '繁體中文',
  },
  protection: '保護',
  lockMinutes: {
    label: '未使用多久後鎖定',
    unit: ' 分鐘',
    hint: '從您最後一次操作 Signet 視窗起算，使用其他應用程式的時間也計入。螢幕鎖定或電腦進入睡眠時，Signet 也會鎖定。',
    fault: '請輸入 {{min}} 到 {{max}}。',
  },
  clipboardSeconds: {
    label: '複製機密後多久清除剪貼簿',
    unit: ' 秒',
    hint: '僅在剪貼簿內容仍是 Signet 所複製的內容時清除。',
    fault: '請輸入 {{min}} 到 {{max}}。',
  },
  access: '保險庫存取',
  cancel: '取消',
  proof: {
    label: '身分驗證方式',
    password: '目前的主密碼',
    recovery: '復原碼',
    passwordWrong: '這不是目前的主密碼。',
    empty: '請輸入以確認是您本人。',
  },
  changePassword: {
    title: '主密碼',
    hint: '新的主密碼立即生效，復原碼仍然有效。',
    open: '變更主密碼',
    newPassword: '新的主密碼',
    confirm: '再次輸入新的主密碼',
    submit: '變更主密碼',
    working: '正在以新的主密碼封存保險庫，需要數秒。',
    done: '已變更主密碼。',
  },
  replaceCode: {
    title: '復原碼',
    hint: '復原資料遺失或可能被他人看到時，請更換復原碼。舊的復原碼將失效。',
    open: '更換復原碼',
    submit: '更換復原碼',
    working: '正在產生新的復原碼，需要數秒。',
    done: '已更換復原碼，請銷毀舊的復原資料。',
  },
};
