import type { SimulatedKey } from './simulated-key.ts';

/** OKX docs, "Trading Account", "Get account configuration": every field, with the values of an ordinary account. */
export function accountConfig(key: SimulatedKey): object {
  return {
    acctLv: '2',
    acctStpMode: 'cancel_maker',
    autoLoan: false,
    ctIsoMode: 'automatic',
    enableSpotBorrow: false,
    feeType: '0',
    greeksType: 'PA',
    ip: key.ipAllowlist.join(','),
    kycLv: '3',
    label: key.label,
    level: 'Lv1',
    levelTmp: '',
    liquidationGear: '-1',
    mainUid: key.mainUid,
    mgnIsoMode: 'automatic',
    opAuth: '1',
    perm: key.permissions.join(','),
    posMode: 'long_short_mode',
    roleType: '0',
    settleCcy: 'USDT',
    settleCcyList: ['USD', 'USDC', 'USDG'],
    spotBorrowAutoRepay: false,
    spotOffsetType: '',
    spotRoleType: '0',
    spotTraderInsts: [],
    stgyType: '0',
    traderInsts: [],
    type: key.uid === key.mainUid ? '0' : '1',
    uid: key.uid,
  };
}
