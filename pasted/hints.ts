import {
  type Environment,
  labelSchema,
  type Permission,
  permissions,
  type Site,
  siteSchema,
  splitIpAllowlist,
} from '#contract';
import type { Role } from './known-names.ts';
import { withoutInvisible } from './look-alike.ts';

/** Details of a key that a text names besides its credentials. */
export type PastedDetails = {
  readonly label?: string;
  readonly permissions?: readonly Permission[];
  /** Empty if the text says that no IP is linked. */
  readonly addresses?: readonly string[];
  readonly environment?: Environment;
  readonly site?: Site;
};

export type DetailName = keyof PastedDetails;

/** A detail as a text gives it. It is `partial` if it has items that Signet cannot read. */
export type Hint =
  | { readonly name: DetailName; readonly details: PastedDetails; readonly isPartial: boolean }
  /** The text has something for this detail, but not all of it is understood. */
  | { readonly name: DetailName; readonly details: undefined };

/** OKX's words in English, Simplified and Traditional Chinese, and its own on the wire. */
const permissionWords: Readonly<Record<Permission, RegExp>> = {
  read_only: /^(?:read(?:[-_]?only)?|view|读取|只读|讀取|唯讀|只讀)$/,
  trade: /^(?:trad(?:e|es|ing)|交易)$/,
  withdraw: /^(?:withdraw(?:al|als|s)?|提现|提币|提現|提幣|提領)$/,
};
/** Words and marks between permissions that do not change them. */
const permissionFiller = /^(?:and|only|permissions?|和|及|与|與|权限|權限|[✅✔☑✓]\uFE0F?)$/;

const demoWords =
  /^(?:demo|demotrading|simulat(?:ed|ion|or)|simulatedtrading|sandbox|testnet|paper|papertrading|模拟|模拟盘|模拟交易|模擬|模擬盤|模擬交易)$/;
const liveWords =
  /^(?:live|livetrading|prod|production|real|realtrading|mainnet|实盘|实盘交易|實盤|實盤交易|正式)$/;
const yes = /^(?:1|true|yes|on)$/;
const no = /^(?:0|false|no|off)$/;

/** OKX's own hosts, and names of its sites. */
const siteWords: Readonly<Record<Site, RegExp>> = {
  global: /(?:^|[^\w.])(?:www|openapi|ws|wspap)\.okx\.com(?![\w.-])|^(?:global|www)$/,
  eea: /(?:^|[^\w.])(?:my|eea|wseea(?:pap)?)\.okx\.com(?![\w.-])|^(?:my|eu|europe)$/,
  us: /(?:^|[^\w.])(?:app|us|wsus(?:pap)?)\.okx\.com(?![\w.-])|^(?:app|usa|au|australia)$/,
  tr: /(?:^|[^\w.])tr\.okx\.com(?![\w.-])|^(?:turkey|türkiye|turkiye)$/,
};
/** ccxt's names for the exchange. */
const exchangeSites: Readonly<Record<string, Site>> = { myokx: 'eea', okxus: 'us' };

/** Enough for twenty segments. */
const hintLimit = 2000;

/** @returns the hint that a value gives in its role; `undefined` if it says nothing about the key */
export function hintOf(role: Role, written: string): Hint | undefined {
  const value = withoutInvisible(written).trim();
  if (value.length > hintLimit) return undefined;
  switch (role) {
    case 'label':
      return labelOf(value);
    case 'permissions':
      return permissionsOf(value);
    case 'addresses':
      return addressesOf(value);
    case 'environment':
      return environmentOf(value, yes, no) ?? siteOf(value);
    case 'live':
      return environmentOf(value, no, yes);
    case 'site':
      return siteOf(value) ?? environmentOf(value, yes, no);
    case 'exchange':
      return exchangeOf(value);
    default:
      return undefined;
  }
}

/** @returns the environment that a name such as `okx-demo` mentions */
export function environmentInName(name: string): Environment | undefined {
  const isDemo = /demo|simulat|sandbox|testnet|paper|模拟|模擬/i.test(name);
  const isLive = /live|prod|real|mainnet|实盘|實盤/i.test(name);
  if (isDemo === isLive || /(?:not?|non)[\s_-]?(?:demo|live|prod|real|sandbox)/i.test(name)) {
    return undefined;
  }
  return isDemo ? 'demo' : 'live';
}

function taken(name: DetailName, details: PastedDetails, isPartial = false): Hint {
  return { name, details, isPartial };
}

function labelOf(value: string): Hint | undefined {
  const label = labelSchema.safeParse(value);
  return label.success ? taken('label', { label: label.data }) : undefined;
}

/** Every word must be a permission: a negation, a cross or an unknown word may deny any of them. */
function permissionsOf(value: string): Hint {
  const words = value
    .toLowerCase()
    .replace(/read[\s_-]only/g, 'read_only')
    .split(/[\s,，、/／|+&;；"']+/)
    .flatMap((word) => word.split(/(?<=[✅✔☑✓]\uFE0F?)/u))
    .filter((word) => word !== '' && !permissionFiller.test(word));
  const named = permissions.filter((one) => words.some((word) => permissionWords[one].test(word)));
  const isKnown = words.every((word) => permissions.some((one) => permissionWords[one].test(word)));
  return isKnown && named.length > 0
    ? taken('permissions', { permissions: named })
    : { name: 'permissions', details: undefined };
}

const address = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?=.*:.*:)[0-9a-f:.]{2,45})(?:\/\d{1,3})?$/i;
const negation =
  /^\P{L}*(?:not?|except|without|never|old|former|remove|delete|expire|disable|excepto|salvo|sin|eski|hariç|кроме|не|без|非|不|除|无|無|已|旧|舊|删|刪|移)/iu;

/** OKX writes an empty text or 0 if no address is linked. */
function addressesOf(value: string): Hint {
  if (/^(?:0|-|none|null|无|無)?$/i.test(value)) return taken('addresses', { addresses: [] });
  const items = splitIpAllowlist(value).filter((item) => !/^(?:and|和|及)$/.test(item));
  const addresses = items.filter((item) => address.test(item));
  if (addresses.length === 0 || items.some((item) => negation.test(item))) {
    return { name: 'addresses', details: undefined };
  }
  return taken('addresses', { addresses }, addresses.length < items.length);
}

function environmentOf(value: string, demo: RegExp, live: RegExp): Hint | undefined {
  const word = value.toLowerCase().replaceAll(/[\s_-]/g, '');
  const isDemo = demo.test(word) || demoWords.test(word);
  const isLive = live.test(word) || liveWords.test(word);
  if (isDemo) return taken('environment', { environment: 'demo' });
  if (isLive) return taken('environment', { environment: 'live' });
  const isNear = /demo|live|real|simul|sandbox|模拟|模擬|实盘|實盤/i.test(word) && word.length < 40;
  return isNear ? { name: 'environment', details: undefined } : undefined;
}

/** Hosts of two sites contradict each other. */
function siteOf(value: string): Hint | undefined {
  const text = value.toLowerCase();
  const named = siteSchema.safeParse(text);
  if (named.success) return taken('site', { site: named.data });
  const found = siteSchema.options.filter((site) => siteWords[site].test(text));
  const [site] = found;
  if (site === undefined) return undefined;
  return found.length === 1 ? taken('site', { site }) : { name: 'site', details: undefined };
}

function exchangeOf(value: string): Hint | undefined {
  const [, name = ''] = /^(?:new\s)?(?:ccxt(?:\.\w+)*\.)?(\w+)(?:$|\()/.exec(value) ?? [];
  const site = exchangeSites[name.toLowerCase()];
  return site === undefined ? undefined : taken('site', { site });
}

/** Joins hints about one key. If two contradict each other, neither is taken. */
export function joinedHints(hints: readonly Hint[]): {
  readonly details: PastedDetails;
  /** Details that the text has, but that were not taken, or only in part. */
  readonly unread: readonly { readonly name: DetailName; readonly isPartial: boolean }[];
} {
  const names = [...new Set(hints.map(({ name }) => name))];
  const details: PastedDetails[] = [];
  const unread: { readonly name: DetailName; readonly isPartial: boolean }[] = [];
  for (const name of names) {
    const about = hints.filter((hint) => hint.name === name);
    const answers = new Set(about.map((hint) => JSON.stringify(hint.details)));
    const [first] = about;
    const isClear = answers.size === 1 && first?.details !== undefined;
    if (isClear) details.push(first.details);
    if (!isClear || first.isPartial) unread.push({ name, isPartial: isClear });
  }
  return { details: Object.assign({}, ...details), unread };
}
