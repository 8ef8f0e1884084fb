import { type CheckVerdict, deadKeyCodes, siteSchema } from '#contract';
import { type CheckOffer, type KeyHome, offersOf } from './verdict/check-offer.ts';

/** What may be changed of a key that is asked about: where it is said to belong, and its API key. */
export type KeyChanges = { readonly settle: boolean; readonly enter: boolean };

/** Whether OKX does not know the key where it was asked; by itself that says nothing of its death. */
export function isUnknownKey({ trouble }: CheckVerdict): boolean {
  return deadKeyCodes.some((code) => code === trouble?.okxCode);
}

/** What can help to tell whether a key is dead, where an answer of OKX does not. */
export function deadKeyOffers(
  verdict: CheckVerdict,
  home: KeyHome,
  can: KeyChanges,
): readonly CheckOffer[] {
  const usual = offersOf(verdict, home).filter(
    ({ kind }) => kind === 'try' || kind === 'correct-clock' || (kind === 'settle' && can.settle),
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
