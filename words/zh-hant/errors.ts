import type { errors as english } from '../en/errors.ts';
import type { Wording } from '../wording.ts';

export const errors: Wording<typeof english> = {
  retry: '重試',
  proxy: {
    what: 'HTTPS_PROXY 的內容不是 Signet 可用的代理伺服器位址。',
    remedy: '請將它設為以 http:// 或 https:// 開頭的位址，或移除該設定，然後重新啟動 Signet。',
  },
  chosenFile: {
    what: '您選擇的檔案不是 Signet 保險庫。',
    remedy: '沒有任何變更。請選擇您的保險庫檔案或其備份。',
  },
  INPUT_INVALID: {
    what: 'Signet 無法接受輸入的內容。',
    remedy: '請檢查各欄位，欄位下方會說明可接受的內容。',
  },
  PASSWORD_WEAK: {
    what: '這組主密碼太容易被猜到。',
    remedy: '請加長密碼，例如使用四個以上互不相關的詞。',
  },
  LABEL_TAKEN: {
    what: '已有其他項目使用這個標籤。',
    remedy: '請換一個能區分兩者的標籤；英文大小寫視為相同。',
  },
  ENTRY_NOT_FOUND: {
    what: '這個項目已不在保險庫中。',
    remedy: '請返回金鑰清單，清單會顯示保險庫目前的內容。',
  },
  ENTRY_LIMIT_REACHED: {
    what: '保險庫已滿，無法再新增項目。',
    remedy: '請刪除在 OKX 已不再使用的金鑰項目，然後再試一次。',
  },
  PASSWORD_WRONG: {
    what: '這不是此保險庫的主密碼。',
    remedy: '請檢查大寫鎖定與鍵盤配置，或改用復原碼。',
  },
  RECOVERY_CODE_MISTYPED: {
    what: '復原碼有輸入錯誤。',
    remedy: '請對照復原資料：共九組，每組四個英文字母或數字。',
  },
  RECOVERY_CODE_WRONG: {
    what: '這組復原碼不屬於此保險庫。',
    remedy: '它可能屬於另一個保險庫，或已被更換。請找出較新的復原資料。',
  },
  VAULT_LOCKED: {
    what: 'Signet 已鎖定。',
    remedy: '請以主密碼解鎖後再操作一次。',
  },
  NOT_A_VAULT: {
    what: '保險庫位置上的檔案不是 Signet 保險庫。',
    remedy: '請結束 Signet，移走該檔案，再將您的保險庫或其備份放回原位。',
  },
  VAULT_DAMAGED: {
    what: '保險庫檔案已損毀：部分內容遭更動或遺失，因此 Signet 不會開啟它。',
    remedy: '請結束 Signet，將保險庫檔案的備份放回原位。',
  },
  VAULT_VERSION_UNKNOWN: {
    what: '這個保險庫是由較新版本的 Signet 寫入的。',
    remedy: '請更新 Signet 後再解鎖。',
  },
  KDF_OUT_OF_BOUNDS: {
    what: '保險庫檔案要求的解鎖運算量超出安全範圍，檔案可能遭到竄改。',
    remedy: '請結束 Signet，將保險庫檔案的備份放回原位。',
  },
  KDF_OUT_OF_MEMORY: {
    what: '可用記憶體不足，無法解鎖保險庫。',
    remedy: '請關閉其他程式後再試一次。',
  },
  ENDPOINT_UNKNOWN: {
    what: '這個端點不在 Signet 所知的 OKX 文件中，無法確定它會做什麼。',
    remedy: '請檢查路徑。若您確定無誤，可允許本次對未知端點簽名。',
  },
  PERMISSION_MISSING: {
    what: '這把金鑰沒有此請求所需的權限。',
    remedy: '請改用具備該權限的金鑰，或先在 OKX 修改權限，再回來編輯此項目。',
  },
  CONFIRMATION_NEEDED: {
    what: '此操作需要您確認，但未獲得確認。',
    remedy: '請再試一次，並在系統顯示的對話框中確認。',
  },
  OKX_REFUSED: {
    what: 'OKX 拒絕了這個請求。',
    remedy: '請查看 OKX 給出的原因，依說明在 OKX 或此項目中修改。',
  },
  OKX_UNREACHABLE: {
    what: 'Signet 無法連上 OKX。',
    remedy:
      '請檢查網路連線；若使用代理伺服器，也請一併檢查，然後再試一次。若公司網路或防毒軟體會解讀加密連線，請改用其他網路：Signet 不信任它的憑證，因為它會看到您的 API 金鑰與 Passphrase。',
  },
  OKX_TIMEOUT: {
    what: 'OKX 未在時限內回應。',
    remedy: '請稍候一分鐘再試。若該請求不只是查詢，請先到 OKX 確認是否已經執行。',
  },
  OKX_ANSWER_UNREADABLE: {
    what: '收到了回應，但內容不像來自 OKX，中間可能隔著代理伺服器或網路的登入頁面。',
    remedy:
      '請開啟任一網頁，看看網路是否要求登入；若此項目以其他主機取代網站主機，也請檢查該主機，然後再試一次。',
  },
  OKX_PARTLY_DONE: {
    what: 'OKX 只執行了請求的一部分。',
    remedy: '請查看每一項的結果，只重送未成功的項目。',
  },
  OKX_OUTCOME_UNKNOWN: {
    what: '無法得知 OKX 是否已執行這個請求。',
    remedy: '重送之前，請先向 OKX 查詢結果。',
  },
  FILE_NOT_FOUND: {
    what: '保險庫檔案不在原來的位置。',
    remedy: '若檔案位於其他磁碟或同步資料夾，請先連接後再試一次。',
  },
  FILE_EXISTS: {
    what: '該位置已有檔案，Signet 不會覆寫它。',
    remedy: '請改用其他名稱，或先移走現有檔案。',
  },
  FILE_CHANGED: {
    what: '其他程式同時儲存了保險庫。這裡沒有儲存任何內容。',
    remedy: '請查看目前的內容，再更改一次。',
  },
  FILE_BUSY: {
    what: '其他程式正在使用保險庫檔案。',
    remedy: '請關閉其他 Signet 視窗及其命令列程式，然後再試一次。',
  },
  FILE_UNUSABLE: {
    what: '系統不允許 Signet 讀取或寫入該檔案。',
    remedy: '請確認您的使用者擁有該檔案並可寫入，然後再試一次。',
  },
  FOLDER_MISSING: {
    what: '存放此檔案的資料夾不存在。',
    remedy: '請建立該資料夾或連接其所在磁碟，然後再試一次。',
  },
  FOLDER_READ_ONLY: {
    what: 'Signet 沒有寫入此資料夾的權限，因此無法儲存。',
    remedy: '請允許寫入該資料夾，然後再試一次。',
  },
  DISK_FULL: {
    what: '磁碟已滿。本次未儲存，先前儲存的內容完好無損。',
    remedy: '請釋出一些空間後再試一次。',
  },
  ALGORITHM_MISSING: {
    what: '此系統缺少 Signet 保護保險庫所需的演算法。',
    remedy: '請以官方安裝檔重新安裝 Signet。',
  },
  MACHINE_UNSUPPORTED: {
    what: 'Signet 無法在這種電腦上執行：缺少保護保險庫所需的元件。',
    remedy: '請改用 Signet 的 README 所列的系統。',
  },
  LOGIN_ITEM_REFUSED: {
    what: '系統沒有變更登入時啟動的項目。',
    remedy: '請在系統設定的登入項目中查看 Signet。macOS 只接受已安裝且已簽署的應用程式。',
  },
  SENDER_REFUSED: {
    what: '此操作並非來自 Signet 自己的視窗，因此遭到拒絕。',
    remedy: '請關閉視窗並重新開啟 Signet，再操作一次。',
  },
  CANCELLED: {
    what: '已取消，沒有任何變更。',
    remedy: '您可以隨時重新開始。',
  },
  INTERNAL: {
    what: 'Signet 發生了不應有的錯誤。先前儲存的內容完好無損。',
    remedy: '請再試一次；若再度發生，請重新啟動 Signet。',
  },
};
