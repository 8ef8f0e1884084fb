const en = {
  isOpenAlready: 'Signet is open already: its window comes to the front.',
  failed: {
    title: 'Signet has to close',
    message:
      'Something unexpected went wrong, so the vault was locked. What was saved is intact; open Signet again.',
  },
  cannotStart: {
    title: 'Signet cannot start',
    machine:
      'Signet does not run on this machine ({machine}). It needs Linux on x64 or ARM64 with glibc 2.34 or newer, macOS on Apple silicon, or Windows on x64.',
    algorithm:
      'This system does not compute the cryptography that the vault needs. Install Signet anew; if that does not help, report it.',
    unexpected:
      'Something unexpected went wrong. Started from a terminal, Signet says where. Check that your disk has room and that your own files can be written.',
  },
  failures: {
    start: {
      noSandbox:
        'Its window would be without the sandbox of the system. Start Signet without --no-sandbox and without ELECTRON_DISABLE_SANDBOX, and not as root.',
      forbiddenSwitch: 'It does not take the switch --{switch}.',
    },
    page: {
      failed: {
        message: 'Signet’s window cannot be shown',
        detail:
          'It failed three times within a minute. Your vault is not affected. If trying again does not help, install Signet anew.',
        first: 'Try again',
        second: 'Quit Signet',
      },
      stuck: {
        message: 'Signet’s window does not respond',
        detail: 'If you start it again, what you have typed and not saved is lost.',
        first: 'Wait',
        second: 'Start again',
      },
    },
  },
};

type FailureMessages = typeof en;

const zhHant: FailureMessages = {
  isOpenAlready: 'Signet 已經開啟，視窗會移到最前面。',
  failed: {
    title: 'Signet 必須關閉',
    message: '發生未預期的錯誤，保險庫已鎖定。先前儲存的內容完好無損，請重新開啟 Signet。',
  },
  cannotStart: {
    title: 'Signet 無法啟動',
    machine:
      'Signet 無法在這台電腦上執行（{machine}）。需要 x64 或 ARM64 的 Linux（glibc 2.34 以上）、搭載 Apple 晶片的 macOS，或 x64 的 Windows。',
    algorithm:
      '這個系統無法正確計算保險庫所需的加密演算法。請重新安裝 Signet；若仍無法解決，請回報。',
    unexpected:
      '發生未預期的錯誤。從終端機啟動 Signet 可看到發生的位置。請確認磁碟還有空間，且您的檔案可以寫入。',
  },
  failures: {
    start: {
      noSandbox:
        '視窗將失去系統沙箱的保護。請不要使用 --no-sandbox 或 ELECTRON_DISABLE_SANDBOX，也不要以 root 身分啟動 Signet。',
      forbiddenSwitch: 'Signet 不接受參數 --{switch}。',
    },
    page: {
      failed: {
        message: '無法顯示 Signet 的視窗',
        detail: '一分鐘內失敗了三次。您的保險庫不受影響。如果再試一次也沒有用，請重新安裝 Signet。',
        first: '再試一次',
        second: '結束 Signet',
      },
      stuck: {
        message: 'Signet 的視窗沒有回應',
        detail: '如果重新啟動視窗，已輸入但尚未儲存的內容會遺失。',
        first: '等待',
        second: '重新啟動',
      },
    },
  },
};

/** What the boxes of the system say where Signet, or its window, does not start. */
export const failureMessages = { en, zhHant } as const;
