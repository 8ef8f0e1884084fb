import type { consequences as english } from '../en/consequences.ts';
import type { Wording } from '../wording.ts';

export const consequences: Wording<typeof english> = {
  separator: '、',
  defaultPermissions: 'OKX 預設的權限',
  anywhere: '可從任何位址使用',
  onlyFrom: '僅可從 {{addresses}} 使用',
  madeKey:
    '為子帳戶 {{subAccount}} 建立新的 API 金鑰，權限：{{permissions}}，{{addresses}}。即使目前這把金鑰失效，它仍然有效。',
  changedKey: '修改子帳戶 {{subAccount}} 的 API 金鑰 {{apiKey}}。',
  changedPermissions: '修改後的權限：{{permissions}}。',
  changedAddresses: '修改後{{addresses}}。',
  deletedKey: '刪除子帳戶 {{subAccount}} 的 API 金鑰 {{apiKey}}。使用它的程式會停止運作。',
  madeSubAccount: '建立子帳戶 {{subAccount}}。',
  madeSubAccountWithPassword:
    '建立子帳戶 {{subAccount}}，並設定登入密碼。即使目前這把金鑰失效，它仍然有效。',
  deletedSubAccount: '刪除子帳戶 {{subAccount}}。',
  depositAddress: '設定子帳戶 {{subAccount}} 的充幣地址。',
  withdrawal: '從 OKX 轉出 {{amount}} {{currency}} 至 {{to}}。',
  internalWithdrawal: '轉出 {{amount}} {{currency}} 至另一個 OKX 帳戶：{{to}}。',
  chain: '鏈：{{chain}}。',
  fee: '手續費：{{fee}}。',
  invoice: '從 OKX 以 {{currency}} 支付這張閃電網路發票：{{invoice}}。',
  payout: '從 OKX 支付 {{amount}} {{currency}} 至銀行帳戶 {{account}}，方式：{{method}}。',
  transfer: '將 {{amount}} {{currency}} 從{{from}}轉至{{to}}。',
  wallet: {
    funding: {
      this: '資金帳戶',
      main: '主帳戶的資金帳戶',
      sub: '子帳戶 {{name}} 的資金帳戶',
    },
    trading: {
      this: '交易帳戶',
      main: '主帳戶的交易帳戶',
      sub: '子帳戶 {{name}} 的交易帳戶',
    },
  },
  transferOut: {
    allowed: '允許下列子帳戶轉出資金：{{subAccounts}}。',
    forbidden: '禁止下列子帳戶轉出資金：{{subAccounts}}。',
  },
  positions_other: '將 {{count}} 個倉位從帳戶 {{from}} 移至帳戶 {{to}}。',
  blockTrade: '此請求屬於大宗交易：價格由您與對手方議定，而不是在掛單簿上成交。',
  withAmount: '{{sentence}}數量：{{amount}} {{currency}}。',
  effect: {
    reads: '只讀取或計算，不改變任何東西。',
    settings: '變更帳戶的設定。',
    orders: '下單，或變更、取消訂單、倉位或交易機器人。',
    converts: '將一種幣兌換成另一種。',
    borrows: '借款、還款，或變更可借的額度。',
    locks: '將資金投入產品、交易機器人或帶單交易員，或將其贖回。',
    moves: '在您的帳戶之間移動資金或倉位，或允許這樣做。',
    leaves: '將資金轉出 OKX。',
    grants: '建立、修改或刪除 API 金鑰、子帳戶或其充幣地址。',
  },
  suspected: 'Signet 不認識這個端點。從路徑看來，它可能會這樣做：{{effect}}',
  unreadable: 'Signet 無法確切說明這個請求會做什麼。{{why}}請假設最壞的情況：{{worst}}',
  why: {
    'not-json': '請求內文不是 OKX 所要的 JSON 物件。',
    'read-differently': '請求內文有不只一種讀法。',
    member: '請求內文缺少「{{member}}」，或其形式與 OKX 文件不同。',
    query: '它把參數放在路徑中，而 OKX 文件規定放在請求內文中。',
    'too-much': '請求內文太長，無法說明。',
  },
  worst: {
    converts: '任何數量都可能被兌換。',
    borrows: '可能借入任何數量。',
    locks: '任何數量都可能被鎖定任意時間。',
    moves: '所有資金移至您的另一個帳戶。',
    leaves: '所有資金落入他人手中。',
    grants: '他人從任何位址取得長期存取權。',
  },
};
