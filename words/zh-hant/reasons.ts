import type { reasons as english } from '../en/reasons.ts';
import type { Wording } from '../wording.ts';
import { fileReasons } from './file-reasons.ts';
import { networkReasons } from './network-reasons.ts';

export const reasons: Wording<typeof english> = {
  vaultMissing: '該路徑沒有保險庫檔案。',
  vaultFolderReadOnly: '存放保險庫的資料夾無法寫入，因此沒有儲存。',
  vaultDiskFull: '磁碟空間不足，無法儲存保險庫。檔案沒有變更。',
  vaultFolderMissing: '存放保險庫的資料夾不存在。',
  vaultNotRead: '系統無法讀取保險庫檔案（{{errno}}）。',
  vaultNotWritten: '系統無法寫入保險庫檔案（{{errno}}）。',
  vaultExists: '已有同名檔案，Signet 不會覆寫它。',
  vaultBusy: '其他程式正在寫入這個保險庫。請等它完成後再試一次。',
  vaultTooLarge: '檔案有 {{size}} 位元組，但保險庫最多 {{limit}}。',
  vaultFull: '保險庫將超過 {{limit}} 位元組。請移除一些項目或縮短備註。',
  vaultUnsigned: '這個檔案不是 Signet 保險庫：開頭缺少識別標記。',
  vaultRevisions:
    '這個保險庫的儲存次數已達格式上限（{{limit}} 次）。請建立另一個保險庫，再將金鑰加入其中。',
  vaultCutShort: '保險庫檔案不完整，後段遺失。',
  vaultHeaderLong: '保險庫檔案的標頭超過 {{limit}} 位元組。',
  vaultChecksum: '保險庫檔案與其校驗碼不符：部分位元組遭更動或遺失。',
  vaultHeaderNoJson: '保險庫的標頭不是有效的 JSON。',
  vaultHeaderMember: '保險庫的標頭在 {{path}} 不符合保險庫格式。',
  vaultHeaderForm: '保險庫的標頭不是標準形式：成員重複、順序不同或寫法不同。',
  vaultDocumentBounds: '保險庫的內容巢狀過深或值過多，不可能由 Signet 寫成。',
  vaultDocumentNoJson: '保險庫的內容不是有效的 JSON。',
  vaultDocumentUnversioned: '保險庫的內容沒有註明其結構版本。',
  vaultDocumentOlder: '保險庫的內容註明結構版本 {{version}}，但該版本不允許 {{path}} 的內容。',
  vaultDocumentMember: '保險庫的內容在 {{path}} 不符合保險庫格式。',
  vaultDocumentForm: '保險庫的內容不是標準形式：成員重複、順序不同或寫法不同。',
  vaultDocumentEntries: '保險庫的項目超過 {{limit}} 個。',
  vaultIdTwice: '保險庫中有兩個項目的識別碼相同。',
  vaultLabelTwice: '保險庫中有兩個項目的標籤相同。',
  credentialsForm:
    '密封的 API 金鑰、Secret Key 或 Passphrase 是空的、過長，或含有 OKX 不接受的字元。',
  credentialsForeign: '密封的 API 金鑰不是該項目所列的那一把。',
  credentialsAgain: '請還原保險庫檔案的備份，或重新輸入整組憑證。',
  ownKeyUnusable: '無法使用「{{label}}」的金鑰。',
  otherKeyUnusable: '無法使用「{{label}}」輪換中的另一把金鑰。',
  leakForeign: '「{{label}}」的外洩通報所列末四碼與其金鑰不同。',
  vaultCredentialsForm: '某個項目的密封憑證不符合格式。',
  vaultRestore: '請還原保險庫檔案的備份。',
  vaultAltered: '保險庫的一個密封部分未通過驗證：它已損毀或遭更動。',
  vaultFormat: '這個保險庫的格式為 {{version}}，但此版本的 Signet 只讀取格式 {{known}}。',
  vaultSchema:
    '這個保險庫由較新版本的 Signet 儲存（文件結構 {{version}}；此版本只認識 {{known}}）。',
  vaultListUnreadable: 'Signet 無法讀取 {{file}}，也就是視窗開啟過的保險庫清單。',
  kdfOutOfBounds: '金鑰衍生的 {{name}} 必須是 {{min}} 到 {{max}} 的整數。',
  kdfOutOfMemory: '這台電腦無法提供保險庫金鑰衍生所需的 {{mebibytes}} MiB。',
  algorithmMissing: '此系統無法正確計算 {{algorithm}}，因此 Signet 無法啟動。',
  passwordWrong: '這組主密碼無法開啟此保險庫。',
  passwordWeak: '這組主密碼太容易被猜到（強度 {{score}}，最高 {{best}}，至少需要 {{minimum}}）。',
  recoveryCodeWrong: '這組復原碼無法開啟此保險庫：它屬於另一個保險庫，或已被更換。',
  recoveryCodeLength: '復原碼必須有 {{count}} 個英文字母與數字。',
  recoveryCodeCharacter: '復原碼含有不會出現的字元。',
  recoveryCodeMistyped: '復原碼有字元輸入錯誤：最後一組與其他各組不符。',
  labelTaken: '已有其他項目使用這個標籤。標籤不能只差在大小寫。',
  endpointUnknown:
    'Signet 不認識這個方法與路徑，無法判斷該請求會做什麼。請逐字對照 OKX 文件，或允許未知端點。',
  endpointUnstated:
    'OKX 未曾說明此端點需要哪種權限，因此 Signet 無法判斷這把金鑰是否具備。若要簽名，請允許未知端點。',
  endpointOAuth:
    '此端點使用應用程式的 OAuth 權杖，而不是 API 金鑰的簽名。若仍要簽名，請允許未知端點。',
  permissionMissing:
    '這個請求需要 {{permission}} 權限，但這把金鑰沒有。請改用具備該權限的金鑰，或先在 OKX 加上權限，再修改此項目。',
  hostDeclined: '未確認該主機，因此沒有送出任何內容。',
  requestDeclined: '未確認該請求，因此沒有簽名。',
  endDeclined: '未確認要結束輪換。',
  ...networkReasons,
  ...fileReasons,
};
