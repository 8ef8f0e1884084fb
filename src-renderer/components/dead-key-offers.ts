import { type CheckVerdict, deadKeyCodes, siteSchema } from '#contract';
import { type CheckOffer, type KeyHome, offersOf } from './verdict/check-offer.ts';

/** The changes that the screen allows: of the venue, and of the API key. */
export type KeyChanges = { readonly setVenue: boolean; readonly enter: boolean };

/** Checks whether OKX did not know the key where it was asked. That alone does not prove that the key is dead. */
export function isUnknownKey({ failure }: CheckVerdict): boolean {
  return deadKeyCodes.some((code) => code === failure?.okxCode);
}

/** Lists the offers that can settle whether a key is dead, if OKX's answer did not. */
export function deadKeyOffers(
  verdict: CheckVerdict,
  home: KeyHome,
  can: KeyChanges,
): readonly CheckOffer[] {
  const usual = offersOf(verdict, home).filter(
    ({ kind }) =>
      kind === 'try' || kind === 'correct-clock' || (kind === 'set-venue' && can.setVenue),
  );
  if (!isUnknownKey(verdict)) return usual;
  return [
    ...(usual.length > 0 ? usual : otherSites(verdict, home)),
    ...(can.enter ? [{ kind: 'enter', field: 'apiKey' } as const] : []),
  ];
}

/** OKX says of some keys of another site that they are none, so that it does not name the others. */
function otherSites(
  { site, environment }: CheckVerdict,
  { hosts }: KeyHome,
): readonly CheckOffer[] {
  if (hosts.rest !== undefined) return [];
  const others = siteSchema.options.filter((other) => other !== site);
  return others.map((other) => ({ kind: 'try', site: other, environment }));
}
