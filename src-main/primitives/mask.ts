const mask = '****';

/**
 * Masks secrets in a text.
 *
 * @param secrets searched for as they are, escaped for JSON, and percent-encoded
 * @returns a copy with asterisks instead of the secrets, never longer than the text
 */
export function maskedText(text: string, secrets: readonly string[]): string {
  const spellings = secrets.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ]);
  // Replaces the longest first, since one secret may be part of another.
  const unique = [...new Set(spellings)].sort((a, b) => b.length - a.length);
  return unique.reduce(
    (left, spelling) => left.replaceAll(spelling, mask.slice(0, spelling.length)),
    text,
  );
}
