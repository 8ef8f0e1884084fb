import { hasShape } from '#pasted/shape';

/**
 * Letters and digits, without those that look alike (0 O o, 1 l I), and the underscore: a symbol by OKX's rule,
 * but also a word character, so that a double click selects the whole passphrase. None of them has a special
 * meaning in a shell, .env, TOML, YAML, JSON, a URL or an HTTP header.
 */
export const passphraseAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789_';

export const passphraseLength = 24;

/** Bytes from here on are skipped, because they would favour the first characters of the alphabet. */
const fairBytes = 256 - (256 % passphraseAlphabet.length);

type FillRandomly = (bytes: Uint8Array<ArrayBuffer>) => unknown;

/**
 * Generates a passphrase that follows OKX's rule, begins with a letter and does not end with the underscore.
 * All of these, 2^138.03, are equally likely, because whole candidates are discarded until one fits.
 *
 * @param fill fills the bytes with random ones
 */
export function generatePassphrase(
  fill: FillRandomly = (bytes) => crypto.getRandomValues(bytes),
): string {
  for (;;) {
    const candidate = draw(fill);
    if (/^[^\d_].*[^_]$/.test(candidate) && hasShape('passphrase', candidate)) return candidate;
  }
}

function draw(fill: FillRandomly): string {
  // About three more than needed on average, because one byte in nine is skipped.
  const bytes = new Uint8Array(passphraseLength + 8);
  let drawn = '';
  while (drawn.length < passphraseLength) {
    fill(bytes);
    for (const byte of bytes) {
      if (byte < fairBytes) drawn += passphraseAlphabet[byte % passphraseAlphabet.length];
    }
  }
  bytes.fill(0);
  return drawn.slice(0, passphraseLength);
}
