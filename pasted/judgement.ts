import type { CredentialField } from '#contract';
import {
  credentialFields,
  hasShape,
  looksUnusual,
  type PartialCredentials,
  type SwappedFields,
  swappedFields,
} from './credential-shape.ts';
import { withDecoded } from './encoded-values.ts';
import { fieldValueOf } from './field-value.ts';
import type {
  DoubtfulField,
  PastedCredentials,
  PasteProblem,
  PasteWarning,
} from './paste-result.ts';
import { doubted } from './pasted-value.ts';
import type { Candidates, Profile } from './profiles.ts';
import { shownAround } from './shown-around.ts';

type Context = {
  /** Values without a known name, for the fields that the profile lacks. */
  readonly spare: Candidates;
  /** `true` if the text has keys of another exchange that were left out. */
  readonly hasLeftOut: boolean;
};

/** The three fields, as far as they are known so far. */
type Draft = {
  readonly values: { [Field in CredentialField]?: string };
  readonly evidence: { [Field in CredentialField]?: 'named' | 'shape' };
  readonly doubtful: DoubtfulField[];
  readonly problems: PasteProblem[];
};

/** Judges the values of one key, and remarks on them. */
export function pastedOf(profile: Profile, { spare, hasLeftOut }: Context): PastedCredentials {
  const draft: Draft = { values: {}, evidence: {}, doubtful: [], problems: [] };
  const candidates = withDoubtedNames(withDecoded(profile.candidates));
  for (const field of credentialFields) {
    const named = candidates[field] ?? [];
    const others = spare[field] ?? [];
    const kind = fieldValueOf(field, named)?.kind;
    const isNamed = kind !== undefined && (kind !== 'unusable' || others.length === 0);
    judge(field, isNamed ? named : others, { draft, how: isNamed ? 'named' : 'shape' });
  }
  const { values, evidence, doubtful, problems } = draft;
  const isMissing = (field: CredentialField) =>
    values[field] === undefined && ![...problems, ...doubtful].some((one) => one.field === field);
  moveByShape(draft);
  for (const field of credentialFields.filter(isMissing)) {
    judge(field, spare[field] ?? [], { draft, how: 'shape' });
  }
  const missing = credentialFields.filter(isMissing);
  const exchange: readonly PasteWarning[] = [
    ...(profile.exchange === 'other' ? [{ kind: 'other-exchange' } as const] : []),
    ...(hasLeftOut ? [{ kind: 'others-left-out' } as const] : []),
  ];
  const warnings = [...warningsOf(values), ...exchange];
  const { details, unread } = profile;
  return { values, evidence, doubtful, problems, missing, warnings, details, unread };
}

/** If a program quotes the keys, a word without quotes is the name of a variable. */
function withDoubtedNames(candidates: Candidates): Candidates {
  const { apiKey = [], secretKey = [], passphrase } = candidates;
  const isProgram = [...apiKey, ...secretKey].some(({ isQuoted }) => isQuoted);
  if (!isProgram || passphrase === undefined) return candidates;
  const judged = passphrase.map((item) => {
    const isName = !item.isQuoted && /^[A-Za-z_$][\w$.]*$/.test(item.readings[0] ?? '');
    return isName ? doubted(item, 'surrounded') : item;
  });
  return { ...candidates, passphrase: judged };
}

type Place = { readonly draft: Draft; readonly how: 'named' | 'shape' };

function judge(
  field: CredentialField,
  candidates: Parameters<typeof fieldValueOf>[1],
  { draft, how }: Place,
): void {
  const found = fieldValueOf(field, candidates);
  switch (found?.kind) {
    case 'certain':
      draft.values[field] = found.value;
      draft.evidence[field] = how;
      break;
    case 'doubtful': {
      const { because, characters } = found;
      const readings = found.readings.map(({ value, around }) => ({
        value,
        around: shownAround(around),
      }));
      draft.doubtful.push({ field, because, readings, characters });
      break;
    }
    case 'unusable':
      draft.problems.push({ field, because: found.because });
      break;
    default:
  }
}

/**
 * Moves a value with the shape of another field there if that field is empty. If it is not, the value is
 * doubtful, unless the two are merely in each other's place.
 */
function moveByShape({ values, evidence, doubtful }: Draft): void {
  const swapped = swappedFields(values);
  for (const field of credentialFields) {
    const value = values[field];
    const other = (['apiKey', 'secretKey'] as const).find(
      (one) => one !== field && value !== undefined && hasShape(one, value),
    );
    if (!value || !other || swapped?.includes(field) || sameFields(values)) continue;
    delete values[field];
    delete evidence[field];
    if (values[other] === undefined && !doubtful.some((one) => one.field === other)) {
      values[other] = value;
      evidence[other] = 'shape';
      continue;
    }
    const around = { before: '', after: '' };
    doubtful.push({
      field,
      because: ['other-shape'],
      readings: [{ value, around }],
      characters: [],
    });
  }
}

function warningsOf(values: PartialCredentials): readonly PasteWarning[] {
  const swapped = swappedFields(values);
  const same = sameFields(values);
  const unusual = credentialFields.filter(
    (field) => !swapped?.includes(field) && looksUnusual(field, values[field] ?? ''),
  );
  return [
    ...(swapped ? [{ kind: 'swapped', fields: swapped } as const] : []),
    ...(same ? [{ kind: 'same', fields: same } as const] : []),
    ...unusual.map((field) => ({ kind: 'unusual', field }) as const),
  ];
}

function sameFields(values: PartialCredentials): SwappedFields | undefined {
  const pairs: readonly SwappedFields[] = [
    ['apiKey', 'secretKey'],
    ['apiKey', 'passphrase'],
    ['secretKey', 'passphrase'],
  ];
  return pairs.find(([a, b]) => values[a] !== undefined && values[a] === values[b]);
}
