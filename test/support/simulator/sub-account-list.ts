import type { Call } from './call.ts';

/** OKX docs, "Sub-account", "Get sub-account list". */
export function listSubAccounts({ key, request, exchange }: Call): readonly object[] {
  const wanted = request.query.get('subAcct') ?? '';
  const enabled = request.query.get('enable') ?? '';
  return exchange.accounts
    .subAccountsOf(key.uid)
    .filter(({ name }) => wanted === '' || name === wanted)
    .map(({ uid, name }) => ({
      canTransOut: true,
      enable: !exchange.accounts.isFrozen(uid),
      firstLvSubAcct: name,
      frozenFunc: [],
      gAuth: false,
      ifDma: false,
      label: name,
      mobile: '',
      subAcct: name,
      subAcctLv: '1',
      ts: subAccountSince,
      type: '1',
      uid,
    }))
    .filter(({ enable }) => enabled === '' || String(enable) === enabled);
}

/** The date on which every simulated sub-account was opened: 2026-01-01. */
const subAccountSince = '1767225600000';
