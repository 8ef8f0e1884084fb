import type { CredentialField } from '#contract';
import { type CredentialFault, credentialFault, keysWithin } from './credential-shape.ts';
import { fieldNameOf } from './field-name.ts';
import { type Repair, repairOf } from './look-alike.ts';
import { type Around, type Doubt, doubted, type PastedValue } from './pasted-value.ts';
import { placeholderKind } from './placeholder.ts';
import { judgePlain } from './plain-value.ts';

/** One way to read a doubtful value. */
export type Reading = { readonly value: string; readonly around: Around };

/** The finding of the reader about one field. */
export type FieldValue =
  | { readonly kind: 'certain'; readonly value: string }
  | {
      readonly kind: 'doubtful';
      readonly because: readonly Doubt[];
      /** The most likely one first. */
      readonly readings: readonly Reading[];
      /** The characters that cannot be seen or look like others, such as `U+200B`. */
      readonly characters: readonly string[];
    }
  | { readonly kind: 'unusable'; readonly because: CredentialFault | 'placeholder' }
  | undefined;

/** A key's shape shows where it begins and ends, so these doubts do not concern it. */
const settledByShape: readonly Doubt[] = [
  ...(['quote', 'surrounded', 'spaces', 'comment', 'escape', 'number'] as const),
  ...(['wrapped', 'unmarked', 'unnamed', 'other-name'] as const),
];

/**
 * Judges the candidates for a field.
 *
 * @param candidates in the order of the text
 * @returns a certain value only if one candidate is certain and no other contradicts it; `undefined` without any
 */
export function fieldValueOf(
  field: CredentialField,
  candidates: readonly PastedValue[],
): FieldValue {
  const active = candidates.filter(({ doubts }) => !doubts.includes('commented-out'));
  const judged = (active.length > 0 ? active : candidates).map((item) => judge(field, item));
  const found = judged.filter((item) => item?.kind === 'certain' || item?.kind === 'doubtful');
  if (found.length === 0) return judged.find((item) => item !== undefined);
  const certain = new Set(found.flatMap((item) => (item.kind === 'certain' ? [item.value] : [])));
  const [value] = certain;
  const doubtful = found.filter((item) => item.kind === 'doubtful');
  const isRival = doubtful.some(({ readings }) => !readings.some((one) => one.value === value));
  if (value !== undefined && certain.size === 1 && !isRival) return { kind: 'certain', value };
  return joined(found, active.length > 0 ? active : candidates);
}

type Found = Extract<FieldValue, { kind: 'certain' | 'doubtful' }>;

function joined(found: readonly Found[], candidates: readonly PastedValue[]): FieldValue {
  const [only] = found;
  if (found.length === 1 && only?.kind === 'doubtful') return only;
  const readings = found.flatMap((item) => {
    if (item.kind === 'doubtful') return item.readings;
    const source = candidates.find((candidate) => candidate.readings.includes(item.value));
    return [{ value: item.value, around: source?.around ?? { before: '', after: '' } }];
  });
  const doubtful = found.filter((item) => item.kind === 'doubtful');
  const isOne = new Set(readings.map(({ value }) => value)).size === 1;
  return {
    kind: 'doubtful',
    because: [
      ...(isOne ? [] : (['rival'] as const)),
      ...new Set(doubtful.flatMap((item) => item.because)),
    ],
    readings: readings.filter(
      ({ value }, index) => readings.findIndex((one) => one.value === value) === index,
    ),
    characters: [...new Set(doubtful.flatMap((item) => item.characters))],
  };
}

function judge(field: CredentialField, item: PastedValue): FieldValue {
  const [first = ''] = item.readings;
  if (first === '') return undefined;
  if (field !== 'passphrase') {
    // A key may be copied in groups, with blanks between them.
    const texts = item.readings.flatMap((reading) => [reading, reading.replaceAll(/\s/g, '')]);
    const keys = new Set(texts.flatMap((text) => keysWithin(field, text)));
    const [key] = keys;
    const isSettled = item.doubts.every((doubt) => settledByShape.includes(doubt));
    if (key !== undefined && keys.size === 1 && isSettled) {
      return isZero(key) ? placeholder : { kind: 'certain', value: key };
    }
  }
  if (isReference(item, field) || placeholderKind(first) === 'placeholder') return placeholder;
  const isTemplate = placeholderKind(first) === 'template';
  return judgeReadings(field, isTemplate ? doubted(item, 'template') : item);
}

const placeholder: FieldValue = { kind: 'unusable', because: 'placeholder' };

function isZero(key: string): boolean {
  return placeholderKind(key) === 'placeholder';
}

function judgeReadings(field: CredentialField, item: PastedValue): FieldValue {
  const [first = ''] = item.readings;
  const repair = repairOf(field, first);
  const because =
    repair === undefined ? item.doubts : [...doubtsWithout(repair, item), repair.kind];
  if (because.length === 0) {
    const fault = credentialFault(first);
    return fault === undefined
      ? { kind: 'certain', value: first }
      : { kind: 'unusable', because: fault };
  }
  const values = repair === undefined ? item.readings : [repair.value, ...item.readings];
  const usable = [...new Set(values)].filter(
    (value) => value !== '' && credentialFault(value) === undefined,
  );
  if (usable.length === 0) {
    return { kind: 'unusable', because: credentialFault(first) ?? 'placeholder' };
  }
  return {
    kind: 'doubtful',
    because: [...new Set(because)],
    readings: usable.map((value) => ({ value, around: item.around })),
    characters: repair?.characters ?? [],
  };
}

/** The doubts that remain once the characters that cannot be seen are left out. */
function doubtsWithout(repair: Repair, item: PastedValue): readonly Doubt[] {
  const again = item.isQuoted ? item.doubts : judgePlain(repair.value).doubts;
  return item.doubts.filter((doubt) => doubt !== 'surrounded' || again.includes(doubt));
}

/** In a program, a value may be another name or a call: `apiKey: settings.OKX_API_KEY`, `config["key"]`. */
function isReference({ readings, isQuoted }: PastedValue, field: CredentialField): boolean {
  const [value = ''] = readings;
  if (isQuoted) return false;
  const isName = /^[A-Za-z_$][\w$]*(?:\??\.[\w$]+)*[,;]?$/.test(value);
  const isCall = /^[A-Za-z_$][\w$.]*[([]["'][^"']*["'][)\]]/.test(readings.at(-1) ?? '');
  return isCall || (isName && fieldNameOf(value.replace(/[,;]$/, ''))?.role === field);
}
