import {
  type Environment,
  labelSchema,
  type Permission,
  permissions,
  type Site,
  siteSchema,
  splitIpAllowlist,
} from '#contract';
import type { Role } from './field-name.ts';

/** Details of a key that a text names besides its credentials. */
export type PastedDetails = {
  readonly label?: string;
  readonly permissions?: readonly Permission[];
  /** Empty if the text says that no IP is linked. */
  readonly addresses?: readonly string[];
  readonly environment?: Environment;
  readonly site?: Site;
};

/** OKX's words in English, Simplified and Traditional Chinese, and its own on the wire. */
const permissionWords: Readonly<Record<Permission, RegExp>> = {
  read_only: /read|读取|只读|讀取|唯讀|只讀/i,
  trade: /trad|交易/i,
  withdraw: /withdraw|提现|提币|提現|提幣|提領/i,
};

/** OKX's own hosts, and ccxt's names for the exchange. */
const siteWords: readonly (readonly [site: Site, words: RegExp])[] = [
  ['eea', /(?:^|[^\w.])(?:my|eea|wseea(?:pap)?)\.okx\.com(?![\w.-])|^myokx$/i],
  ['us', /(?:^|[^\w.])(?:app|us|wsus(?:pap)?)\.okx\.com(?![\w.-])|^okxus$/i],
  ['global', /(?:^|[^\w.])(?:www|openapi|ws|wspap)\.okx\.com(?![\w.-])/i],
];

const demoWords = /^(?:1|true|yes|on)$|demo|simulat|sandbox|testnet|paper|模拟|模擬/i;
const liveWords = /^(?:0|false|no|off)$|live|prod|real|实盘|實盤/i;

/** Enough for twenty segments. */
const hintLimit = 2000;

/** @returns the hint that a value gives in its role; `undefined` if Signet does not understand it */
export function detailsOf(role: Role, value: string): PastedDetails {
  if (value.length > hintLimit) return {};
  switch (role) {
    case 'label':
      return labelOf(value);
    case 'permissions':
      return permissionsOf(value);
    case 'addresses':
      return addressesOf(value);
    case 'environment':
      return environmentOf(value);
    case 'site':
    case 'exchange':
      return siteOf(value);
    default:
      return {};
  }
}

/** @returns the environment that a name such as `okx-demo` mentions */
export function environmentOf(text: string): PastedDetails {
  if (demoWords.test(text)) return { environment: 'demo' };
  return liveWords.test(text) ? { environment: 'live' } : {};
}

function labelOf(value: string): PastedDetails {
  const label = labelSchema.safeParse(value);
  return label.success ? { label: label.data } : {};
}

function permissionsOf(value: string): PastedDetails {
  const named = permissions.filter((permission) => permissionWords[permission].test(value));
  return named.length > 0 ? { permissions: named } : {};
}

/** OKX writes an empty text or 0 if no address is linked. */
function addressesOf(value: string): PastedDetails {
  if (/^(?:0|-|none|null|无|無)?$/i.test(value.trim())) return { addresses: [] };
  const addresses = splitIpAllowlist(value).filter((item) =>
    /^(?=.*[.:])[0-9a-f.:/]{3,49}$/i.test(item),
  );
  return addresses.length > 0 ? { addresses } : {};
}

function siteOf(value: string): PastedDetails {
  const named = siteSchema.safeParse(value.toLowerCase());
  if (named.success) return { site: named.data };
  const [site] = siteWords.find(([, words]) => words.test(value)) ?? [];
  return site === undefined ? {} : { site };
}
