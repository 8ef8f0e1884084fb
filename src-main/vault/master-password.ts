import { failure, ruleError } from '#contract';
import { SecretBytes } from './secret-bytes.ts';

/** In code points, after NFC. A longer password is no harder to guess, but zxcvbn takes very long over it. */
const masterPasswordLimit = { min: 1, max: 256 } as const;

/** zxcvbn calls 3 "safely unguessable: moderate protection from an offline, slow-hash attack". */
export const masterPasswordMinimumScore = 3;

/** The verdict of zxcvbn. `warning` and `suggestions` are keys of its translations; the shells look them up. */
export type MasterPasswordStrength = {
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** Order of magnitude of the guesses needed: 10 means ten billion. */
  readonly guessesLog10: number;
  readonly warning: string | null;
  readonly suggestions: readonly string[];
};

/**
 * Encodes a password for the KDF by RFC 8265, section 4.2.2: spaces become U+0020, then NFC and UTF-8, so that the
 * same password typed on another system opens the vault.
 *
 * @returns the bytes; the caller wipes them
 * @throws SignetError `INPUT_INVALID` unless the text has 1 to 256 characters of well-formed Unicode
 */
export function masterPasswordBytes(text: string): SecretBytes {
  return SecretBytes.fromText(normalized(withPlainSpaces(text)));
}

/**
 * Encodes a password as versions before this rule did, which left its spaces as they are, so that a vault of theirs
 * still opens.
 *
 * @returns `undefined` if that makes no difference; the caller wipes the bytes
 */
export function masterPasswordBytesAsTyped(text: string): SecretBytes | undefined {
  return withPlainSpaces(text) === text ? undefined : SecretBytes.fromText(normalized(text));
}

/**
 * Estimates how hard a master password is to guess. It takes about 10 ms; the dictionaries load on first use.
 *
 * @param personal words that an attacker would try first: names, labels
 * @throws SignetError `INPUT_INVALID` for the same texts as {@link masterPasswordBytes}
 */
export async function assessMasterPassword(
  text: string,
  personal: readonly string[] = [],
): Promise<MasterPasswordStrength> {
  const password = normalized(withPlainSpaces(text));
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  const { score, guessesLog10, feedback } = estimator.check(password, [...ownWords, ...personal]);
  const { warning, suggestions } = feedback;
  return { score, guessesLog10, warning: warning || null, suggestions };
}

/**
 * Refuses a master password with a zxcvbn score below 3.
 *
 * @throws SignetError `PASSWORD_WEAK`, its detail the keys of zxcvbn's feedback, such as `warning.dates
 *   suggestion.anotherWord`; `INPUT_INVALID`
 */
export async function requireStrongMasterPassword(
  text: string,
  personal: readonly string[] = [],
): Promise<MasterPasswordStrength> {
  const strength = await assessMasterPassword(text, personal);
  if (strength.score >= masterPasswordMinimumScore) return strength;
  const { score, warning, suggestions } = strength;
  const values = { score, best: 4, minimum: masterPasswordMinimumScore };
  const feedback = [
    ...(warning === null ? [] : [`warning.${warning}`]),
    ...suggestions.map((key) => `suggestion.${key}`),
  ];
  throw failure('PASSWORD_WEAK', [{ name: 'passwordWeak', values }], {
    field: 'password',
    detail: feedback.join(' '),
  });
}

/** Words that suggest themselves to users of this program. */
const ownWords = ['signet', 'okx', 'okex', 'vault', 'trading', 'bitcoin'];

let estimator: import('@zxcvbn-ts/core').ZxcvbnFactory | undefined;

/** Maps every other space, such as U+00A0 or the U+3000 of Chinese and Japanese keyboards, to U+0020. */
function withPlainSpaces(text: string): string {
  return text.replaceAll(/\p{Zs}/gu, ' ');
}

function normalized(text: string): string {
  const { min, max } = masterPasswordLimit;
  const password = text.isWellFormed() ? text.normalize('NFC') : '';
  const length = [...password].length;
  if (length >= min && length <= max) return password;
  throw ruleError('password', 'masterPassword', { min, max });
}
