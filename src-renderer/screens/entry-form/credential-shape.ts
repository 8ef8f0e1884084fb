import { type CredentialField, okxFacts } from '#contract';

const { passphraseMinimum, passphraseMaximum, secretKeyShape } = okxFacts;
const passphraseLength = `{${passphraseMinimum.value},${passphraseMaximum.value}}`;

/** The shapes that OKX gives its values, without promising them: what differs is worth a look, no more. */
const shapes: Readonly<Record<CredentialField, RegExp>> = {
  apiKey: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  secretKey: new RegExp(`^[0-9A-F]{${secretKeyShape.value}}$`),
  passphrase: new RegExp(`^(?=.*[A-Z])(?=.*[a-z])(?=.*\\d)(?=.*[^A-Za-z0-9]).${passphraseLength}$`),
};

/** @returns whether a value looks unlike what OKX usually gives; nothing typed yet does not */
export function looksUnusual(field: CredentialField, value: string): boolean {
  return value !== '' && !shapes[field].test(value);
}
