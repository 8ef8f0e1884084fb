/**
 * The errors of OKX that Signet explains: OKX docs, "Error Code", "REST API" ("General Class", "API Class",
 * "Sub-account Class") and "WebSocket".
 */
export const okxErrorCodes = [
  '50001',
  '50004',
  '50005',
  '50011',
  '50013',
  '50026',
  '50030',
  '50035',
  '50038',
  '50053',
  '50067',
  '50100',
  '50101',
  '50102',
  '50103',
  '50104',
  '50105',
  '50106',
  '50107',
  '50108',
  '50109',
  '50110',
  '50111',
  '50112',
  '50113',
  '50114',
  '50115',
  '50116',
  '50118',
  '50119',
  '50120',
  '50121',
  '59500',
  '59510',
  '60004',
  '60005',
  '60006',
  '60007',
  '60009',
  '60024',
  '60032',
] as const;
export type OkxErrorCode = (typeof okxErrorCodes)[number];

/** Checks whether Signet can explain a code of OKX. */
export function isExplained(okxCode: string): okxCode is OkxErrorCode {
  return okxErrorCodes.some((code) => code === okxCode);
}

/** The codes with which OKX refuses a key that it has at this site: OKX docs, "Error Code", "API Class". */
export const heldKeyCodes: readonly string[] = ['50100', '50105', '50110', '50113'];
