/** The deepest list of a document: the addresses of a key of a sub-account of an entry. */
const depthLimit = 8;

/** A document's names and texts take at least so many bytes for each value, on average. */
const bytesPerValue = 8;

const [quote, backslash, comma] = Buffer.from('"\\,', 'latin1');
const [openList, closeList, openObject, closeObject] = Buffer.from('[]{}', 'latin1');

/**
 * Checks that JSON is no deeper and no denser than a document can be, before it is parsed: JSON.parse would take
 * minutes and 40 bytes of memory for each byte of `[[[[`. Stops at the first byte that is one too many.
 */
export function isWithinBounds(json: Buffer): boolean {
  let depth = 0;
  let valuesLeft = Math.ceil(json.length / bytesPerValue);
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === quote) at = endOfString(json, at);
    else if (byte === closeList || byte === closeObject) depth -= 1;
    else if (byte === openList || byte === openObject) {
      depth += 1;
      valuesLeft -= 1;
    } else if (byte === comma) valuesLeft -= 1;
    if (depth > depthLimit || valuesLeft < 0) return false;
  }
  return true;
}

function endOfString(json: Buffer, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== quote) at += json[at] === backslash ? 2 : 1;
  return at;
}
