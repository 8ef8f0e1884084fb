import { fieldNameOf } from './field-name.ts';
import type { Around } from './pasted-value.ts';

/** In characters, on each side of a value. */
const limit = 40;
/** A run of letters and digits that could be a key, or a part of one. */
const key = /[\w+/=-]{16,}/g;

/**
 * Shortens the text around a value for showing it.
 *
 * SECURITY: other values of the same line are left out: quoted texts, and words that could be a key.
 */
export function shownAround({ before, after }: Around): Around {
  const start = plain(before);
  const end = plain(after);
  return {
    before: start.length > limit ? `…${start.slice(-limit)}` : start,
    after: end.length > limit ? `${end.slice(0, limit)}…` : end,
  };
}

function plain(text: string): string {
  return text
    .slice(-4 * limit)
    .replace(/(["'`])([^"'`]{4,})\1/g, (whole, quote, inner) =>
      fieldNameOf(inner) === undefined ? `${quote}…${quote}` : whole,
    )
    .replace(key, (word) => (/\d/.test(word) ? '…' : word))
    .replace(/\s+/g, ' ');
}
