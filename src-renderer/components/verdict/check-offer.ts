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

/** The venue at which an entry says that its key belongs, and its replacements for the site's hosts. */
export type KeyHome = Pick<EntryDetails, 'site' | 'environment' | 'hosts'>;

export type Venue = { readonly site: Site; readonly environment: Environment };

/** Changes the entry, and asks OKX again. */
export type ChangingOffer =
  /** Moves the entry to the venue at which OKX knows the key. */
  | ({ readonly kind: 'set-venue' } & Venue)
  | { readonly kind: 'own-hosts' }
  /** Adds an address to the allowlist. */
  | { readonly kind: 'add-address'; readonly address: string }
  /** Exchanges secret key and passphrase. */
  | { readonly kind: 'swap' }
  /** Replaces what the user entered by what OKX confirmed. */
  | {
      readonly kind: 'adopt';
      readonly change: Partial<Pick<EntryDetails, 'permissions' | 'ipAllowlist' | 'account'>>;
    };

/** Asks OKX again. */
export type AskingOffer =
  | { readonly kind: 'check' }
  /** Asks at another site or environment than the entry's. */
  | ({ readonly kind: 'try' } & Venue)
  /** Asks again, and signs with the time of OKX's clock. */
  | { readonly kind: 'correct-clock' }
  | ChangingOffer;

/** Leads to a place where the user can fix something. */
export type LeadingOffer =
  | { readonly kind: 'open'; readonly page: 'api-management' | 'documentation' }
  | { readonly kind: 'enter'; readonly field: CredentialField | 'credentials' }
  | { readonly kind: 'name-account' };

/** A button below the result of a check. */
export type CheckOffer = AskingOffer | LeadingOffer;

export function isLeading(offer: CheckOffer): offer is LeadingOffer {
  return offer.kind === 'open' || offer.kind === 'enter' || offer.kind === 'name-account';
}

/** @returns the change that an offer makes to the entry */
export function entryChangeOf(
  offer: ChangingOffer,
  { hosts, ipAllowlist }: Pick<EntryDetails, 'hosts' | 'ipAllowlist'>,
): EntryChange {
  switch (offer.kind) {
    case 'set-venue':
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
 * Lists the offers for a verdict as a whole, the most likely to help first.
 *
 * @param home where the entry or draft says that the key belongs
 */
export function offersOf(verdict: CheckVerdict, home: KeyHome): readonly CheckOffer[] {
  const { failure, site, environment } = verdict;
  const setVenue: readonly CheckOffer[] = isFoundElsewhere(verdict, home)
    ? [{ kind: 'set-venue', site, environment }]
    : [];
  if (failure === null) return setVenue;
  if (failure.kind !== 'OKX_REFUSED') return [...hostOffers(home), again];
  const help = failure.remedy === null ? unknown : remedies[failure.remedy](verdict, home);
  return [...setVenue, ...(failure.isSwapLikely ? [{ kind: 'swap' } as const] : []), ...help];
}

/** Checks whether OKX has the key, accepted or not, at another venue than the entry's. */
export function isFoundElsewhere(verdict: CheckVerdict, home: Venue): boolean {
  const isHome = verdict.site === home.site && verdict.environment === home.environment;
  return !isHome && hasKey(verdict);
}

/** Checks whether OKX has the key where it was asked: it accepted it, or refused it for a reason that shows it. */
export function hasKey({ failure }: CheckVerdict): boolean {
  return failure === null || (failure.okxCode !== null && heldKeyCodes.includes(failure.okxCode));
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

const remedies: Readonly<Record<OkxRemedy, Remedy>> = {
  'retry-later': () => [again],
  'add-permission': editOnOkx,
  'bind-ip': editOnOkx,
  'add-ip': ({ failure, lines }) => {
    const address = failure?.address ?? null;
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

/** @returns the offer for one line, if OKX and the entry disagree */
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
  // OKX says that the key belongs to a sub-account, but not to which.
  return account.confirmed === 'main'
    ? { kind: 'adopt', change: { account: { kind: 'main' } } }
    : { kind: 'name-account' };
}
