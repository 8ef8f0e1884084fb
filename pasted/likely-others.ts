import { credentialFault, hasShape, keysWithin, partsByShape } from './credential-shape.ts';
import { credentialNamed } from './field-name.ts';
import { doubted, type PastedValue } from './pasted-value.ts';
import { placeholderKind } from './placeholder.ts';

/** More of them would be a page, in which any word could be a passphrase. */
const limit = 6;

/**
 * Selects values that could be the passphrase although Signet does not know their names: `Passpharse: …`,
 * `Parola: …`, or a line by itself.
 *
 * @returns doubtful values only; none if there are too many
 */
export function likelyOthers(values: readonly PastedValue[]): readonly PastedValue[] {
  const likely = values.flatMap((value) => {
    const readings = [...new Set(value.readings.flatMap(partsOf))].filter(isLikely);
    if (readings.length === 0) return [];
    const isKnown = credentialNamed(value.name) !== undefined;
    return [doubted({ ...value, readings }, isKnown ? 'other-name' : 'unnamed')];
  });
  return likely.length > limit ? [] : likely;
}

/** Of a text with several words, those that follow OKX's rule for passphrases. */
function partsOf(reading: string): readonly string[] {
  const words = reading.split(/\s+/).flatMap(partsByShape);
  return words.length === 1 ? words : words.filter((word) => hasShape('passphrase', word));
}

function isLikely(value: string): boolean {
  const isWord = value.length >= 4 && value.length <= 64 && !/\s/.test(value);
  const isOther =
    /^(?:true|false|[\d.,:]{1,7}|[\w.]+\(.*|https?:.*|.*[{(]|[\w.-]+\.(?:com|py|js|json))$/i;
  return (
    isWord &&
    !isOther.test(value) &&
    placeholderKind(value) === undefined &&
    credentialFault(value) === undefined &&
    keysWithin('apiKey', value).length === 0 &&
    keysWithin('secretKey', value).length === 0
  );
}
