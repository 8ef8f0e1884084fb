import { hasShape } from './credential-shape.ts';
import { doubted, type PastedValue } from './pasted-value.ts';
import type { Candidates } from './profiles.ts';

/**
 * Decodes base64, in which a Secret of Kubernetes has its values. It is recognised by a key that has its shape
 * only once it is decoded; then the other values are encoded too.
 */
export function withDecoded(candidates: Candidates): Candidates {
  const isEncoded = (['apiKey', 'secretKey'] as const).some((field) =>
    candidates[field]?.some(({ readings: [text = ''] }) => hasShape(field, decoded(text))),
  );
  if (!isEncoded) return candidates;
  const entries = Object.entries(candidates).map(([field, values]) => [field, values.map(decode)]);
  return Object.fromEntries(entries);
}

function decode(value: PastedValue): PastedValue {
  const [text = ''] = value.readings;
  const plain = decoded(text);
  return plain === '' ? value : doubted({ ...value, readings: [plain, text] }, 'encoded');
}

/** @returns an empty text if it is not base64 of a text */
function decoded(text: string): string {
  if (text.length % 4 !== 0 || !/^[\w+/]{4,400}={0,2}$/.test(text)) return '';
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return '';
  }
}
