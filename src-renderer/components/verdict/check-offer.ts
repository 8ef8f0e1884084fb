import {
  type CheckVerdict,
  type CredentialField,
  type EntryDetails,
  type Environment,
  heldKeyCodes,
  type OkxRemedy,
  type Site,
} from '#contract';

/** Where a key is said to belong, and the hosts that stand in for those of its site. */
export type KeyHome = Pick<EntryDetails, 'site' | 'environment' | 'hosts'>;

type Venue = { readonly site: Site; readonly environment: Environment };

/** What one click can do about what a check found. */
export type CheckOffer =
  | { readonly kind: 'check' }
  /** Asks OKX about the key somewhere else than it is said to belong. */
  | ({ readonly kind: 'try' } & Venue)
  /** Says of the key that it belongs there, where OKX knows it. */
  | ({ readonly kind: 'settle' } & Venue)
  /** Checks again with the time of the signature corrected. */
  | { readonly kind: 'correct-clock' }
  | { readonly kind: 'own-hosts' }
  | { readonly kind: 'open'; readonly page: 'api-management' | 'documentation' }
  /** Writes down that the key may be used from there too. */
  | { readonly kind: 'add-address'; readonly address: string }
  /** Puts secret key and passphrase each in the place of the other. */
  | { readonly kind: 'swap' }
  | { readonly kind: 'enter'; readonly field: CredentialField | 'credentials' }
  | { readonly kind: 'name-account' }
  /** Writes down what OKX says. */
  | {
      readonly kind: 'adopt';
      readonly change: Partial<Pick<EntryDetails, 'permissions' | 'ipAllowlist' | 'account'>>;
    };

const again: CheckOffer = { kind: 'check' };
const unknown: readonly CheckOffer[] = [{ kind: 'open', page: 'documentation' }, again];
const openKeys: CheckOffer = { kind: 'open', page: 'api-management' };

/**
 * Tells what to offer about a verdict as a whole, the likeliest help first.
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

/** Whether OKX has the key, accepted or not, in another place than it is said to belong. */
export function isFoundElsewhere(verdict: CheckVerdict, home: Venue): boolean {
  const isHome = verdict.site === home.site && verdict.environment === home.environment;
  return !isHome && hasKey(verdict);
}

/** Whether OKX has the key where it was asked: it accepts it, or refuses it for something else. */
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

/** What to offer for what OKX's error asks for. */
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

/** What to offer about one line, where OKX says something else than the owner. */
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
  // OKX tells that it is a sub-account, and not which.
  return account.confirmed === 'main'
    ? { kind: 'adopt', change: { account: { kind: 'main' } } }
    : { kind: 'name-account' };
}
