/** Comparing the keys of a sub-account with the vault, on the page of a main account's key. */
export const subAccounts = {
  title: 'Keys of sub-accounts',
  hint: 'With this key, Signet can ask OKX which keys a sub-account has and show which of them are not in the vault. It needs a main account’s key with Read.',
  name: 'Name of the sub-account on OKX',
  compare: 'Compare its keys',
  comparing: 'Asking OKX for the keys of {{name}}',
  nameMissing: 'Enter the name of the sub-account, 1 to 64 characters.',
  listRemoved: 'Its earlier list was removed.',
  limit: 'OKX accepts 20 requests of this kind in 2 seconds.',
  correctClock: 'Correct the time and ask again',
  table: 'Keys of the sub-account {{name}}',
  listed: 'Listed {{when}}',
  empty: 'OKX lists no key of this sub-account.',
  column: {
    key: 'Key',
    may: 'Permissions',
    from: 'From',
    created: 'Created',
    inVault: 'In the vault',
  },
  known: 'As {{label}}',
  unknown: 'Not in the vault',
} as const;
