import type { failures as english } from '../en/failures.ts';
import type { Wording } from '../wording.ts';

export const failures: Wording<typeof english> = {
  isOpenAlready: 'Signet 已經開啟，視窗會移到最前面。',
  closing: {
    title: 'Signet 必須關閉',
    message: '發生未預期的錯誤，保險庫已鎖定。先前儲存的內容完好無損，請重新開啟 Signet。',
  },
  start: {
    title: 'Signet 無法啟動',
    machine:
      'Signet 無法在這台電腦上執行（{{machine}}）。需要 x64 或 ARM64 的 Linux（glibc 2.34 以上）、搭載 Apple 晶片的 macOS，或 x64 的 Windows。',
    algorithm:
      '這個系統無法正確計算保險庫所需的加密演算法。請重新安裝 Signet；若仍無法解決，請回報。',
    unexpected:
      '發生未預期的錯誤。從終端機啟動 Signet 可看到發生的位置。請確認磁碟還有空間，且您的檔案可以寫入。',
    noSandbox:
      '視窗將失去系統沙箱的保護。請不要使用 --no-sandbox 或 ELECTRON_DISABLE_SANDBOX，也不要以 root 身分啟動 Signet。',
    forbiddenSwitch: 'Signet 不接受參數 --{{switch}}。',
  },
};
