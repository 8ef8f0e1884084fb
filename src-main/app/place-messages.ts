const en = {
  open: {
    title: 'Open a vault',
    button: 'Open vault',
    filter: 'Signet vault',
    all: 'All files',
  },
  create: {
    title: 'Where should the new vault be?',
    button: 'Use this place',
    filter: 'Signet vault',
  },
};

const zhHant: typeof en = {
  open: {
    title: '開啟保險庫',
    button: '開啟保險庫',
    filter: 'Signet 保險庫',
    all: '所有檔案',
  },
  create: {
    title: '新的保險庫要放在哪裡？',
    button: '使用這個位置',
    filter: 'Signet 保險庫',
  },
};

/** What the dialogs about a vault's place say. */
export const placeMessages = { en, zhHant } as const;
