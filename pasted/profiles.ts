import type { CredentialField } from '#contract';
import { credentialFields, hasShape } from './credential-shape.ts';
import { fieldNameOf, type Role } from './field-name.ts';
import { detailsOf, environmentOf, type PastedDetails } from './hints.ts';
import type { PastedValue } from './pasted-value.ts';
import { isPlaceholder } from './placeholder.ts';

/** The values that belong together in a text: a section, an object, variables with one prefix, or one of several copies. */
export type Profile = {
  /** The text's name for it; may be empty. */
  readonly name: string;
  readonly values: { readonly [Field in CredentialField]?: PastedValue };
  /** The fields for which the text has a placeholder or stars. */
  readonly placeholders: readonly CredentialField[];
  readonly details: PastedDetails;
  /** `unsaid` if the text does not say which exchange it is for. */
  readonly exchange: 'okx' | 'other' | 'unsaid';
};

type Draft = {
  readonly scope: readonly string[];
  /** The rest of the names: `okx demo` in `OKX_DEMO_API_KEY`. */
  readonly affix: string;
  readonly values: { [Field in CredentialField]?: PastedValue };
  readonly details: Map<Role, string>;
};

type Hint = { readonly scope: readonly string[]; readonly role: Role; readonly value: string };

/** The roles that a text has once for each key. The others may apply to several keys. */
const ownRoles: readonly Role[] = ['label', 'permissions', 'addresses'];

/** Groups values that belong together, in the order of the text. */
export function profilesOf(named: readonly PastedValue[]): readonly Profile[] {
  const drafts: Draft[] = [];
  const waiting: Hint[] = [];
  const shared: Hint[] = [];
  for (const item of named) {
    const found = fieldNameOf(item.name);
    if (found === undefined) continue;
    const { role, affix } = found;
    const hint = { scope: item.scope, role, value: item.value };
    if (isCredential(role)) {
      const draft = draftFor(drafts, { scope: item.scope, affix, role, value: item.value });
      if (!draft.values[role]?.value) draft.values[role] = item;
      for (const early of waiting.splice(0)) draft.details.set(early.role, early.value);
    } else if (!ownRoles.includes(role)) {
      shared.push(hint);
    } else {
      const draft = drafts.findLast((one) => isSameScope(one.scope, item.scope));
      if (draft && !draft.details.has(role)) draft.details.set(role, item.value);
      else waiting.push(hint);
    }
  }
  return joined(drafts).map((draft) => profileOf(draft, shared));
}

function isCredential(role: Role): role is CredentialField {
  return credentialFields.some((field) => field === role);
}

/** Returns the last draft of a place, or a new one if the field already has another value there. */
function draftFor(
  drafts: Draft[],
  wanted: Pick<Draft, 'scope' | 'affix'> & {
    readonly role: CredentialField;
    readonly value: string;
  },
): Draft {
  const { scope, affix, role, value } = wanted;
  const last = drafts.findLast((one) => one.affix === affix && isSameScope(one.scope, scope));
  const known = last?.values[role]?.value;
  if (last && (!known || known === value || value === '')) return last;
  const draft: Draft = { scope, affix, values: {}, details: new Map() };
  drafts.push(draft);
  return draft;
}

/** Completes each draft with an API key by values of drafts without one. */
function joined(drafts: readonly Draft[]): readonly Draft[] {
  const named = drafts.filter((draft) => draft.values.apiKey !== undefined);
  const bases = named.length > 0 ? named : drafts.slice(0, 1);
  const parts = drafts.filter((draft) => !bases.includes(draft));
  for (const base of bases) {
    for (const field of credentialFields) {
      const found = parts.filter((part) => part.values[field] && isFor(part, base));
      const [only] = found.map((part) => part.values[field]);
      if (found.length === 1 && only) base.values[field] ??= only;
    }
  }
  return bases;
}

/** Checks that names belong together: `PASSPHRASE` belongs to `OKX_API_KEY`, but `DATABASE_PASSWORD` does not. */
function isFor(part: Draft, base: Draft): boolean {
  const isNear = part.scope.length === 0 || isSameScope(part.scope, base.scope);
  return isNear && (part.affix === base.affix || /^(?:oke?x)?$/.test(part.affix));
}

function profileOf(draft: Draft, shared: readonly Hint[]): Profile {
  const hints = shared
    .filter((hint) => hint.scope.every((part, index) => draft.scope[index] === part))
    .toSorted((a, b) => a.scope.length - b.scope.length);
  const place = [...draft.scope, draft.affix].join(' ');
  const allHints = [...hints, ...[...draft.details].map(([role, value]) => ({ role, value }))];
  const given = credentialFields.filter((field) => draft.values[field]?.value);
  const placeholders = given.filter((field) => isMissing(draft.values[field], field));
  const values = Object.fromEntries(
    given
      .filter((field) => !placeholders.includes(field))
      .map((field) => [field, cleaned(draft.values[field], field)]),
  );
  const details = allHints.map(({ role, value }) => detailsOf(role, value));
  return {
    name: nameOf(draft),
    values,
    placeholders,
    details: Object.assign({}, environmentOf(place), ...details),
    exchange: exchangeOf([
      place,
      ...hints
        .filter(({ role }) => role === 'exchange' || role === 'site')
        .map(({ value }) => value),
    ]),
  };
}

/** In a program, a value may be another name or a call: `apiKey: settings.OKX_API_KEY`, `config["key"]`. */
function isMissing(item: PastedValue | undefined, field: CredentialField): boolean {
  if (item === undefined) return true;
  if (item.isQuoted || hasShape(field, item.value)) return isPlaceholder(item.value);
  const isName = /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*$/.test(item.value);
  const isReference = isName && fieldNameOf(item.value)?.role === field;
  const isCall = /^[A-Za-z_$][\w$.]*[([]["'][^"']*["'][)\]]/.test(item.value);
  return isReference || isCall || isPlaceholder(item.value);
}

/** Removes a comma or bracket after an unquoted value if the rest has the shape of a credential. */
function cleaned(item: PastedValue | undefined, field: CredentialField): PastedValue | undefined {
  if (item === undefined || item.isQuoted || field === 'passphrase') return item;
  const value = item.value.replace(/[\s,;.)}\]"'*|]{1,20}$/, '');
  return hasShape(field, value) ? { ...item, value } : item;
}

/** Returns a name for a choice: short, plain, and without any of the credentials. */
function nameOf({ scope, affix, values }: Draft): string {
  const name = [scope.at(-1) ?? '', affix].filter((part) => part !== '').join(' ');
  const isValue = Object.values(values).some(({ value }) => value !== '' && name.includes(value));
  return /^[\p{L}\p{N}_ .-]{1,40}$/u.test(name) && !isValue ? name : '';
}

const otherExchange =
  /binance|bybit|kucoin|bitget|kraken|coinbase|gate\.?io|huobi|htx|mexc|bitfinex|deribit|hyperliquid|bitmex|bitstamp/i;

function exchangeOf(texts: readonly string[]): Profile['exchange'] {
  if (texts.some((text) => /okx|okex/i.test(text))) return 'okx';
  return texts.some((text) => otherExchange.test(text)) ? 'other' : 'unsaid';
}

function isSameScope(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
