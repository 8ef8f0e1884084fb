import {
  assertNever,
  type CheckVerdict,
  type CredentialField,
  type EntryChange,
  type EntryDetails,
  type Environment,
  heldKeyCodes,
  type OkxRemedy,
  type Site,
} from '#contract';

/** Where a key is said to belong, and the hosts that replace those of its site. */
export type KeyHome = Pick<EntryDetails, 'site' | 'environment' | 'hosts'>;

/** Where OKX is asked about a key. */
export type Venue = { readonly site: Site; readonly environment: Environment };

/** Changes what is said about the key, and asks OKX again. */
export type ChangingOffer =
  /** Says that the key belongs there, because OKX knows it there. */
  | ({ readonly kind: 'settle' } & Venue)
  | { readonly kind: 'own-hosts' }
  /** Adds an address to the allowlist. */
  | { readonly kind: 'add-address'; readonly address: string }
  /** Exchanges secret key and passphrase. */
  | { readonly kind: 'swap' }
  /** Takes over what OKX says. */
  | {
      readonly kind: 'adopt';
      readonly change: Partial<Pick<EntryDetails, 'permissions' | 'ipAllowlist' | 'account'>>;
    };

/** Asks OKX again. */
export type AskingOffer =
  | { readonly kind: 'check' }
  /** Asks at another site or environment than the key is said to belong to. */
  | ({ readonly kind: 'try' } & Venue)
  /** Asks with the time of OKX's clock in the signature. */
  | { readonly kind: 'correct-clock' }
  | ChangingOffer;

/** Leads to where the owner can do something. */
export type LeadingOffer =
  | { readonly kind: 'open'; readonly page: 'api-management' | 'documentation' }
  | { readonly kind: 'enter'; readonly field: CredentialField | 'credentials' }
  | { readonly kind: 'name-account' };

/** What one click can do about what a check found. */
export type CheckOffer = AskingOffer | LeadingOffer;

export function isLeading(offer: CheckOffer): offer is LeadingOffer {
  return offer.kind === 'open' || offer.kind === 'enter' || offer.kind === 'name-account';
}

/** @returns the change of the entry that an offer makes */
export function entryChangeOf(
  offer: ChangingOffer,
  { hosts, ipAllowlist }: Pick<EntryDetails, 'hosts' | 'ipAllowlist'>,
): EntryChange {
  switch (offer.kind) {
    case 'settle':
      return { site: offer.site, environment: offer.environment };
    case 'own-hosts':
      return { hosts: hosts.webSocket ? { webSocket: hosts.webSocket } : {} };
    case 'add-address':
      return { ipAllowlist: [...ipAllowlist, offer.address] };
    case 'adopt':
      return offer.change;
    case 'swap':
      return { isSwapped: true };
    default:
      return assertNever(offer);
  }
}

const again: CheckOffer = { kind: 'check' };
const unknown: readonly CheckOffer[] = [{ kind: 'open', page: 'documentation' }, again];
const openKeys: CheckOffer = { kind: 'open', page: 'api-management' };

/**
 * Lists what to offer about a verdict as a whole, the likeliest help first.
 *
 * @param home where the key is said to belong
 */
export function offersOf(verdict: CheckVerdict, home: KeyHome): readonly CheckOffer[] {
  const { trouble, site, environment } = verdict;
  const settle: readonly CheckOffer[] = isFoundElsewhere(verdict, home)
    ? [{ kind: 'settle', site, environment }]
    : [];
  if (trouble === null) return settle;
  if (trouble.kind !== 'OKX_REFUSED') return [...hostOffers(home), again];
  const help = trouble.remedy === null ? unknown : remedies[trouble.remedy](verdict, home);
  return [...settle, ...(trouble.isSwapLikely ? [{ kind: 'swap' } as const] : []), ...help];
}

/** Checks whether OKX has the key, accepted or not, elsewhere than where it is said to belong. */
export function isFoundElsewhere(verdict: CheckVerdict, home: Venue): boolean {
  const isHome = verdict.site === home.site && verdict.environment === home.environment;
  return !isHome && hasKey(verdict);
}

/** Checks whether OKX has the key where it was asked: it accepts it, or refuses it for another reason. */
export function hasKey({ trouble }: CheckVerdict): boolean {
  return trouble === null || (trouble.okxCode !== null && heldKeyCodes.includes(trouble.okxCode));
}

type Remedy = (verdict: CheckVerdict, home: KeyHome) => readonly CheckOffer[];

const editOnOkx: Remedy = () => [openKeys, again];
const enter =
  (field: CredentialField | 'credentials'): Remedy =>
  () => [{ kind: 'enter', field }];
const tryElsewhere: Remedy = ({ alternatives }) => [
  ...alternatives.map((place) => ({ kind: 'try', ...place }) as const),
  openKeys,
];

/** Maps the remedy of OKX's error to offers. */
const remedies: Readonly<Record<OkxRemedy, Remedy>> = {
  'retry-later': () => [again],
  'add-permission': editOnOkx,
  'bind-ip': editOnOkx,
  'add-ip': ({ trouble, lines }) => {
    const address = trouble?.address ?? null;
    const isListed = address === null || lines.ipAllowlist.declared.includes(address);
    return [openKeys, ...(isListed ? [] : [{ kind: 'add-address', address } as const]), again];
  },
  'change-network': () => [again],
  'switch-environment': tryElsewhere,
  'try-other-sites': tryElsewhere,
  'check-hosts': (_verdict, home) => [...hostOffers(home), again],
  'correct-clock': ({ lines: { clock } }) =>
    clock.driftMs === null || clock.isCorrected ? [again] : [{ kind: 'correct-clock' }, again],
  'check-request': () => [again],
  'check-account': () => [again],
  'reenter-credentials': enter('credentials'),
  'reenter-api-key': enter('apiKey'),
  'reenter-secret-key': enter('secretKey'),
  'reenter-passphrase': enter('passphrase'),
  'ask-application': editOnOkx,
  'contact-okx': editOnOkx,
};

function hostOffers({ hosts }: KeyHome): readonly CheckOffer[] {
  return hosts.rest === undefined ? [] : [{ kind: 'own-hosts' }];
}

export type ComparedLine = 'permissions' | 'ipAllowlist' | 'environment' | 'label' | 'account';

/** @returns what to offer about one line, if OKX says something else than the owner */
export function lineOfferOf(
  lines: CheckVerdict['lines'],
  line: ComparedLine,
): CheckOffer | undefined {
  if (lines[line].state !== 'attention') return undefined;
  const { permissions, ipAllowlist, account } = lines;
  if (line === 'permissions' && permissions.confirmed) {
    return { kind: 'adopt', change: { permissions: permissions.confirmed } };
  }
  if (line === 'ipAllowlist' && ipAllowlist.confirmed) {
    return { kind: 'adopt', change: { ipAllowlist: ipAllowlist.confirmed } };
  }
  if (line !== 'account') return undefined;
  // OKX says that it is a sub-account, but not which.
  return account.confirmed === 'main'
    ? { kind: 'adopt', change: { account: { kind: 'main' } } }
    : { kind: 'name-account' };
}
