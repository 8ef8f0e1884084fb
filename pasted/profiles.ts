import type { CredentialField } from '#contract';
import { credentialFields, hasShape, isCredentialField } from './credential-shape.ts';
import { credentialNamed, type FieldName, fieldNameOf, isPlainAffix } from './field-name.ts';
import {
  type DetailName,
  environmentInName,
  type Hint,
  hintOf,
  joinedHints,
  type PastedDetails,
} from './hints.ts';
import { namesOfAccounts, type Role } from './known-names.ts';
import { doubted, type PastedValue } from './pasted-value.ts';

export type Candidates = { readonly [Field in CredentialField]?: readonly PastedValue[] };

/** The values that belong together in a text: a section, an object, variables with one prefix, or one of several copies. */
export type Profile = {
  /** The text's name for it; may be empty. */
  readonly name: string;
  readonly candidates: Candidates;
  readonly details: PastedDetails;
  readonly unread: readonly { readonly name: DetailName; readonly isPartial: boolean }[];
  /** `unsaid` if the text does not say which exchange it is for. */
  readonly exchange: 'okx' | 'other' | 'unsaid';
};

type Draft = {
  readonly scope: readonly string[];
  /** The rest of the names: `okx demo` in `OKX_DEMO_API_KEY`. */
  readonly affix: string;
  readonly values: { [Field in CredentialField]?: PastedValue[] };
  readonly hints: ScopedHint[];
};

type ScopedHint = {
  readonly scope: readonly string[];
  readonly role: Role;
  readonly value: string;
  readonly hint: Hint | undefined;
};

/** The roles that a text has once for each key. The others may apply to several keys. */
const ownRoles: readonly Role[] = ['label', 'permissions', 'addresses'];

/** The state while the values of a text are grouped. */
type Grouping = {
  readonly drafts: Draft[];
  /** The last draft of each place, by its scope and affix. */
  readonly last: Map<string, Draft>;
  readonly waiting: ScopedHint[];
  readonly shared: ScopedHint[];
  /** Values whose names are unknown, or belong to something else. */
  readonly others: PastedValue[];
  /** The places of names of accounts, to which a password beside them belongs. */
  readonly accounts: (readonly string[])[];
};

/**
 * Groups values that belong together, in the order of the text.
 *
 * @param limit the number of keys after which it gives up
 * @returns the profiles, and the values that belong to none of them; `undefined` over the limit
 */
export function profilesOf(
  named: readonly PastedValue[],
  limit: number,
): { readonly profiles: readonly Profile[]; readonly others: readonly PastedValue[] } | undefined {
  const grouping: Grouping = {
    ...{ drafts: [], last: new Map(), waiting: [] },
    ...{ shared: [], others: [], accounts: [] },
  };
  for (const item of withoutComments(named, grouping.others)) {
    const found = fieldNameOf(item.name);
    if (found !== undefined) {
      place(item, found, grouping);
      continue;
    }
    grouping.others.push(item);
    if (/mail|邮箱|郵箱|電郵/i.test(item.name)) grouping.accounts.push(item.scope);
    const [value = ''] = item.readings;
    // `client = new ccxt.myokx({…})`
    const role = /\bccxt\b/.test(value) ? 'exchange' : undefined;
    const hint = role && hintOf(role, value);
    if (role && hint) grouping.shared.push({ scope: item.scope, role, value, hint });
  }
  const { drafts, shared, others } = grouping;
  for (const draft of drafts) doubtLogins(draft, grouping.accounts);
  const keyed = drafts.filter((draft) => draft.values.apiKey !== undefined);
  if (keyed.length > repetitionLimit * limit || keysOf(keyed).size > limit) return undefined;
  const bases = keyed.length > 0 ? keyed : drafts.slice(0, 1);
  const isBase = new Set(bases);
  const parts = drafts.filter((draft) => !isBase.has(draft));
  const used = new Set(bases.flatMap((base) => parts.filter((part) => join(base, part, bases))));
  const unused = parts.filter((part) => !used.has(part));
  return {
    profiles: bases.map((draft) => profileOf(draft, shared)),
    others: [...others, ...unused.flatMap(({ values }) => values.passphrase ?? [])],
  };
}

/** A text may have each key several times. */
const repetitionLimit = 10;

function keysOf(drafts: readonly Draft[]): ReadonlySet<string | undefined> {
  return new Set(drafts.map(({ values }) => values.apiKey?.[0]?.readings[0]));
}

/** Values in comments count only if there are no others. Commented passphrases may still be what is missing. */
function withoutComments(
  named: readonly PastedValue[],
  others: PastedValue[],
): readonly PastedValue[] {
  const active = named.filter(({ doubts }) => !doubts.includes('commented-out'));
  if (!active.some(({ name }) => credentialNamed(name) !== undefined)) return named;
  const commented = named.filter(({ doubts }) => doubts.includes('commented-out'));
  others.push(...commented.filter(({ name }) => credentialNamed(name) === 'passphrase'));
  return active;
}

function place(item: PastedValue, found: FieldName, grouping: Grouping): void {
  const { role, affix } = found;
  const field = fieldFor(item, found);
  if (field !== undefined) {
    const draft = draftFor(grouping, { scope: item.scope, affix, field, item });
    const values = draft.values[field] ?? [];
    values.push(item);
    draft.values[field] = values;
    draft.hints.push(...grouping.waiting.splice(0));
    return;
  }
  if (isCredentialField(role)) {
    grouping.accounts.push(item.scope);
    return;
  }
  if (item.doubts.includes('commented-out')) return;
  const [value = ''] = item.readings;
  const hint = { scope: item.scope, role, value, hint: hintOf(role, value) };
  if (!ownRoles.includes(role)) {
    grouping.shared.push(hint);
    return;
  }
  const draft = grouping.drafts.at(-1);
  const isNear = draft !== undefined && isSameScope(draft.scope, item.scope);
  if (isNear && !draft.hints.some((one) => one.role === role)) draft.hints.push(hint);
  else grouping.waiting.push(hint);
}

/** Decides which field a value is for: the shape of a key outranks a name that other things have too. */
function fieldFor(item: PastedValue, { role, isLoose }: FieldName): CredentialField | undefined {
  if (!isCredentialField(role)) return undefined;
  const shaped = (['apiKey', 'secretKey'] as const).find((field) =>
    item.readings.some((reading) => hasShape(field, reading)),
  );
  if (isLoose && shaped !== undefined) return shaped;
  const name = item.name.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  return namesOfAccounts.test(name) ? undefined : role;
}

type Wanted = Pick<Draft, 'scope' | 'affix'> & {
  readonly field: CredentialField;
  readonly item: PastedValue;
};

/** Returns the last draft of a place, or a new one if the field already has another value there. */
function draftFor({ drafts, last }: Grouping, { scope, affix, field, item }: Wanted): Draft {
  const place = JSON.stringify([scope, affix]);
  const draft = last.get(place);
  const [value] = item.readings;
  const known = draft?.values[field]?.[0]?.readings[0];
  if (draft && (known === undefined || known === '' || known === value || value === '')) {
    return draft;
  }
  const made: Draft = { scope, affix, values: {}, hints: [] };
  drafts.push(made);
  last.set(place, made);
  return made;
}

/**
 * Completes a draft with an API key by the values of one without. If the text has one key, another value for
 * the same field is a rival.
 *
 * @returns `true` if the part belongs to the draft
 */
function join(base: Draft, part: Draft, bases: readonly Draft[]): boolean {
  const isNear = part.scope.length === 0 || isSameScope(part.scope, base.scope);
  const isNamed = part.affix === base.affix || isPlainAffix(part.affix);
  if (!isNear || !isNamed) return false;
  // If the name of a key differs from the others, the key may belong to another service: `OPENAI_API_KEY`.
  const isStrange = part.affix !== base.affix && !isPlainAffix(base.affix);
  for (const field of credentialFields) {
    const own = base.values[field] ?? [];
    const values = isStrange ? own.map((item) => doubted(item, 'other-name')) : own;
    const more = part.values[field] ?? [];
    const isTaken = more.length > 0 && (values.length === 0 || bases.length === 1);
    const joined = isTaken ? more.map((item) => strange(item, base, part)) : [];
    if (values.length + joined.length > 0) base.values[field] = [...values, ...joined];
  }
  return true;
}

/** The password beside the name of an account may be that of the account. */
function doubtLogins({ scope, values }: Draft, accounts: Grouping['accounts']): void {
  const isBeside = accounts.some((account) => isSameScope(account, scope));
  if (!isBeside || values.passphrase === undefined) return;
  values.passphrase = values.passphrase.map((item) =>
    fieldNameOf(item.name)?.isLoose ? doubted(item, 'other-name') : item,
  );
}

/** `PASSPHRASE` belongs to `OKX_API_KEY`, but `PASSWORD` could belong to anything. */
function strange(item: PastedValue, base: Draft, part: Draft): PastedValue {
  const isElsewhere = part.affix !== base.affix || part.scope.length < base.scope.length;
  return isElsewhere && fieldNameOf(item.name)?.isLoose ? doubted(item, 'other-name') : item;
}

function profileOf(draft: Draft, shared: readonly ScopedHint[]): Profile {
  const near = shared.filter((one) =>
    one.scope.every((part, index) => draft.scope[index] === part),
  );
  const title = [...draft.scope, draft.affix].join(' ');
  const environment = environmentInName(title);
  const named: readonly ScopedHint[] =
    environment === undefined
      ? []
      : [
          {
            ...{ scope: draft.scope, role: 'environment', value: '' },
            hint: { name: 'environment', details: { environment }, isPartial: false },
          },
        ];
  const { details, unread } = joinedHints(nearest([...named, ...near, ...draft.hints]));
  return {
    name: nameOf(draft),
    candidates: draft.values,
    details,
    unread,
    exchange: exchangeOf([
      title,
      ...near
        .filter(({ role }) => role === 'exchange' || role === 'site')
        .map(({ value }) => value),
    ]),
  };
}

/** Of the hints about one detail, those of the innermost section count. */
function nearest(hints: readonly ScopedHint[]): readonly Hint[] {
  return hints.flatMap(({ scope, hint }) => {
    const isOuter = hints.some(
      (other) => other.hint?.name === hint?.name && other.scope.length > scope.length,
    );
    return hint === undefined || isOuter ? [] : [hint];
  });
}

/** Returns a name for a choice: short, plain, and without any of the credentials. */
function nameOf({ scope, affix, values }: Draft): string {
  const name = [scope.at(-1) ?? '', affix].filter((part) => part !== '').join(' ');
  const isValue = Object.values(values)
    .flat()
    .some(({ readings }) => readings.some((value) => value !== '' && name.includes(value)));
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
