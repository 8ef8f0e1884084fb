const en = {
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
};

type FailureMessages = typeof en;

const zhHant: FailureMessages = {
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
};

/** What the boxes of the system say where Signet, or its window, does not start. */
export const failureMessages = { en, zhHant } as const;
