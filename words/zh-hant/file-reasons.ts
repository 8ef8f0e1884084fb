import type { fileReasons as english } from '../en/file-reasons.ts';
import type { Wording } from '../wording.ts';

export const fileReasons: Wording<typeof english> = {
  vaultLinksInCircle: '保險庫檔案的路徑含有循環的連結。',
  vaultNameTooLong: '保險庫檔案的路徑超過系統允許的長度。',
  vaultUnreadable: '您沒有讀取保險庫檔案的權限。',
  vaultIsFolder: '該路徑是資料夾，不是保險庫檔案。',
  vaultIsNoFile: '該路徑是資料夾或裝置，不是保險庫檔案。',
  vaultLinkBroken: '{{name}} 連結到 {{target}}，但該位置不存在：是否少了某個磁碟或同步資料夾？',
  vaultFolderGone: '存放保險庫檔案的資料夾不存在：是否少了某個磁碟或同步資料夾？',
  vaultEmpty: '保險庫檔案是空的：內容已遺失，或尚未同步。請在同步資料夾或備份中尋找較早的版本。',
  vaultMarkedReadOnly: '保險庫檔案標示為唯讀，因此沒有儲存。要儲存，請將它設為可寫入。',
  vaultNotWritable: '您沒有寫入保險庫檔案的權限，因此沒有儲存。',
  vaultOwnerNotKept:
    '儲存時會以新檔案取代保險庫檔案，但系統不允許 Signet 讓新檔案保有相同的擁有者、群組和權限。原本可以開啟保險庫的人之後會無法開啟，因此沒有儲存。請以檔案擁有者的身分儲存，或變更檔案的擁有者、群組和權限。',
  vaultMounted:
    '保險庫檔案本身是掛載點，無法取代，因此沒有儲存。請掛載它所在的資料夾，而不是檔案。',
  vaultHeld:
    '其他程式（例如掃毒或同步程式）正占用保險庫檔案（{{errno}}），因此沒有儲存。請等它完成後再試一次。',
  vaultNotReplaced:
    '系統不允許 Signet 取代保險庫檔案（{{errno}}），因此沒有儲存。可能有其他程式占用檔案，或該資料夾只允許檔案擁有者取代檔案。',
  vaultNotLocked:
    '檔案系統無法鎖定保險庫（{{errno}}），因此沒有儲存。如果它在網路磁碟上，請檢查連線，或將保險庫移到這台電腦的磁碟上。',
  vaultLockInTheWay:
    'Signet 無法使用保險庫旁的鎖定檔案 {{name}}（{{errno}}），因此沒有儲存。它屬於其他使用者，或者不是一般檔案。如果沒有其他 Signet 正在執行，請刪除它。',
  vaultLockLeft:
    '保險庫所在的檔案系統不支援鎖定，因此 Signet 改用保險庫旁邊以 .locked 結尾的檔案。該檔案存在，表示其他 Signet 正在儲存，或在儲存時中斷了。如果沒有其他 Signet 在執行，請刪除該檔案。',
  vaultChanged: '其他程式一直在更動保險庫檔案，因此沒有儲存。請等它完成後再試一次。',
  vaultSetBack:
    '保險庫檔案已被較舊的副本取代，缺少這個 Signet 上次儲存的內容（版次 {{found}}；這個 Signet 已到 {{seen}}），因此沒有儲存。請放回較新的檔案，或鎖定保險庫後重新解鎖，以該副本繼續。',
  vaultForeign:
    '保險庫檔案已被這個保險庫的金鑰無法開啟的檔案取代：可能是損毀的檔案，或另一個保險庫。沒有儲存任何內容。如果正在同步，請等同步完成後再試一次；否則請放回保險庫。',
  entryChanged:
    '其他程式同時更動了「{{label}}」的同一處。沒有儲存任何內容。請與目前的內容比對，若仍然正確，再更改一次。',
  entryKeysChanged:
    '其他程式同時更換了「{{label}}」的金鑰，或推進了它的輪換。沒有儲存任何內容。請先查看這把金鑰目前的狀態，再繼續。',
  entryRemoved: '其他程式同時從保險庫移除了「{{label}}」。沒有儲存任何內容。',
  guideChanged: '其他程式同時更動了引導的草稿。沒有儲存任何內容。請與目前的內容比對。',
  slotsChanged: '其他程式同時更改了主密碼或復原碼。沒有儲存任何內容。請以新的再試一次。',
};
