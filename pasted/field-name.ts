import type { CredentialField } from '#contract';
import { isCredentialField } from './credential-shape.ts';
import { credentialNames, detailNames, looseNames, type Role, shortNames } from './known-names.ts';

export type FieldName = {
  readonly role: Role;
  /** The rest of the name: `OKX_API_KEY_2` is the API key of `okx 2`. */
  readonly affix: string;
  /** `true` if the name has no rest. */
  readonly isWhole: boolean;
  /** `true` if other things have such a name too: `password`, `username`. The shape of the value outranks it. */
  readonly isLoose: boolean;
};

const exactNames = new Map<string, Role>(
  // The record's keys are the roles.
  (Object.entries(detailNames) as [Role, string][]).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name, role] as const),
  ),
);

/** @returns `true` if the rest of a name says no more than that it is for OKX */
export function isPlainAffix(affix: string): boolean {
  return /^(?:oke?x)?$/.test(affix);
}

const mayBeShort = /^(?:my|our|your|the)?(?:oke?x|exchange|api)?$/;

/** Endings that do not change the role of a name: `API_KEY_2`, `apiKeyDemo`, `API_KEY_OKX`. */
const suffix =
  /(?:\d{1,3}|demo|live|real|paper|sandbox|testnet|test|main|prod|production|sub\d{0,3}|okx|okex)$/;
const declaration =
  /^(?:(?:export|set|const|let|var|val|def|final|static|private|public|protected|readonly|string|str|self|this|config|env|char|auto|define)[\s.:*#]+)+/i;
/** Names may stand in two languages, or have a remark: `Passphrase（密码）`. */
const remark = /^([^（(【[]+)[（(【[]([^）)】\]]{1,40})[）)】\]]$/;
const nameLimit = 64;
/** Words around a name that change nothing. */
const idle = /^(?:set|with|put|my|the|your|required|optional|必填|可选|可選|value)$/;

/**
 * Finds the role of a name in any spelling: `OKX_API_KEY`, `apiKey`, `API Key`, `export const SECRET`.
 *
 * @returns `undefined` for a name that is not about a key
 */
export function fieldNameOf(written: string): FieldName | undefined {
  if (written.length > nameLimit || written === '') return undefined;
  const plain = written.trim().replace(declaration, '');
  const [, outside = '', inside = ''] = remark.exec(plain) ?? [];
  if (outside !== '') return withRemark(outside, inside);
  const name = squashed(plain);
  const exact =
    exactNames.get(name) ?? exactNames.get(name.replace(/^(?:oke?x)?(?:use|is|enable|set)?/, ''));
  if (exact !== undefined) return { role: exact, affix: '', isWhole: true, isLoose: false };
  const found = credentialOf(name, '') ?? credentialOf(name, suffix.exec(name)?.[0] ?? '');
  if (found === undefined || !/\s/.test(plain)) return found;
  // In a sentence like "here is my API key", most words do not count. A wallet has a passphrase too.
  const rest = found.role === 'passphrase' ? strangeWords(plain, found.affix) : [];
  const telling = found.affix.match(tellingWords) ?? [];
  return { ...found, affix: [...new Set([...telling, ...rest])].join(' ') };
}

/** Words before a name that do not say what it belongs to. */
const sentenceWords =
  /^(?:and|the|a|my|our|your|its|is|are|was|here|this|that|with|for|of|to|use|new|okx|okex|api|apikey|key|keys|bot|trading|account|then|also|plus|okx\S*|\d+)$/;

function strangeWords(plain: string, affix: string): readonly string[] {
  const words = plain.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const outside = affix.replaceAll(' ', '');
  return words.filter((word) => word !== '' && outside.includes(word) && !sentenceWords.test(word));
}

const tellingWords =
  /oke?x|demo|live|paper|sandbox|testnet|main|sub|encrypt|encod|base64|hash|hint|revers|without|masked|partial|wrong|加密|提示|old|previous|former|expired|revoked|new|旧|舊|新|login|登录|登入|資金|资金|\d+$|binance|bybit|kucoin|bitget|kraken|coinbase|gateio|huobi|htx|mexc/g;

/** Joins a name and the remark in brackets behind it: another name of the same, or a word about it. */
function withRemark(outside: string, inside: string): FieldName | undefined {
  const found = fieldNameOf(outside);
  const other = fieldNameOf(inside);
  if (found === undefined) return other;
  const telling = other?.role === found.role ? [] : (squashed(inside).match(tellingWords) ?? []);
  const others = telling.filter((word) => !mayBeShort.test(word));
  if (others.length === 0) return found;
  return { ...found, isWhole: false, affix: [found.affix, ...others].join(' ').trim() };
}

/** @param after the ending to leave out */
function credentialOf(whole: string, after: string): FieldName | undefined {
  const name = whole.slice(0, whole.length - after.length);
  const [ending, role] =
    credentialNames.find(([known]) => name.endsWith(known)) ??
    shortNames.find(
      ([known]) => mayBeShort.test(name.slice(0, -known.length)) && name.endsWith(known),
    ) ??
    [];
  if (ending === undefined || role === undefined) return undefined;
  const before = name.slice(0, -ending.length);
  const isLoose = looseNames.has(ending) && !mayBeShort.test(before || 'other');
  const twice = before === '' ? undefined : credentialOf(before, '');
  if (twice?.isWhole && !twice.isLoose && (twice.role === role || isLoose))
    return { ...twice, affix: after };
  const affix = [idle.test(before) ? '' : before, after].filter((part) => part !== '').join(' ');
  return { role, affix, isWhole: affix === '', isLoose };
}

function squashed(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** @returns the field that a name stands for, if it stands for one of OKX's three values */
export function credentialNamed(written: string): CredentialField | undefined {
  const role = fieldNameOf(written)?.role;
  return isCredentialField(role) ? role : undefined;
}
