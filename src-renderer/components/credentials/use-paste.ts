import { useEffect, useRef, useState } from 'react';
import type { CredentialField, Environment } from '#contract';
import {
  type DetailName,
  type DoubtfulField,
  type PastedCredentials,
  type PastedDetails,
  type PasteResult,
  readPastedCredentials,
} from '#pasted';
import { credentialFields } from '#pasted/shape';
import type { CredentialFieldsState } from './use-credential-fields.ts';

/** Describes one of several keys without showing its values. */
export type OfferedChoice = {
  readonly name: string;
  readonly environment: Environment | undefined;
  /** The last four characters of the API key; empty if it is too short to show them. */
  readonly ending: string;
};

/** Describes a value that is not certain, without showing it. */
export type OfferedDoubt = Pick<DoubtfulField, 'field' | 'because' | 'characters'> & {
  /** The number of ways to read it. */
  readonly count: number;
};

/** Reports what a paste did, without any secret of the text. */
export type PasteReport =
  | { readonly kind: 'refused'; readonly because: RefusalReason }
  | {
      readonly kind: 'choice';
      readonly between: 'profiles' | 'orders';
      readonly choices: readonly OfferedChoice[];
    }
  | (Pick<PastedCredentials, 'evidence' | 'problems' | 'missing' | 'warnings' | 'unread'> & {
      readonly kind: 'found';
      readonly doubtful: readonly OfferedDoubt[];
      /** The other members that were filled in. */
      readonly details: readonly DetailName[];
    });

type RefusalReason = Extract<PasteResult, { kind: 'refused' }>['because'];
type Choices = Extract<PasteResult, { kind: 'choice' }>['choices'];

/** Takes over the details that a text has besides the credentials. @returns the ones that it took */
export type TakeDetails = (details: PastedDetails) => readonly DetailName[];

/** The result of {@link usePaste}. */
export type PasteState = ReturnType<typeof usePaste>;

const endingLength = 4;
const keyLength = 12;

/**
 * Reads pasted texts into the three fields.
 *
 * SECURITY: a pasted text is read at once and stored nowhere. If it has several keys, or values that are not
 * certain, they wait in a ref, not in React's state, until one is chosen or the screen is left.
 */
export function usePaste(fields: CredentialFieldsState, takeDetails: TakeDetails | undefined) {
  const [report, setReport] = useState<PasteReport>();
  const waiting = useRef<Choices>(undefined);
  const doubtful = useRef<readonly DoubtfulField[]>([]);

  useEffect(
    () => () => {
      waiting.current = undefined;
      doubtful.current = [];
    },
    [],
  );

  function apply(pasted: PastedCredentials): void {
    waiting.current = undefined;
    const before = fields.read();
    doubtful.current = pasted.doubtful;
    fields.fill(pasted.values);
    setReport({
      kind: 'found',
      evidence: pasted.evidence,
      problems: pasted.problems,
      missing: pasted.missing.filter((field) => before[field] === ''),
      warnings: pasted.warnings,
      unread: takeDetails ? pasted.unread : [],
      doubtful: pasted.doubtful.map(({ field, because, characters, readings }) => ({
        ...{ field, because, characters, count: readings.length },
      })),
      details: takeDetails?.(pasted.details) ?? [],
    });
  }

  function show(result: PasteResult): void {
    if (result.kind === 'found') apply(result.pasted);
    else if (result.kind === 'refused') setReport(result);
    else {
      const { between, choices } = result;
      waiting.current = choices;
      setReport({ kind: 'choice', between, choices: choices.map(offered) });
    }
  }

  /** Fills in one reading of a value that is not certain. */
  function take(field: CredentialField, index: number): void {
    const reading = readingOf(field, index);
    if (reading === undefined || report?.kind !== 'found') return;
    fields.fill({ [field]: reading.value });
    setReport({
      ...report,
      doubtful: report.doubtful.filter((one) => one.field !== field),
      evidence: { ...report.evidence, [field]: 'named' },
    });
  }

  function readingOf(field: CredentialField, index: number) {
    return doubtful.current.find((one) => one.field === field)?.readings[index];
  }

  return {
    report,
    readingOf,
    takeReading: take,
    /** Reads a text from the paste box. */
    take: (text: string) => show(readPastedCredentials(text)),
    /** Reads a text that was pasted into one field. @returns `true` if it has more than one value */
    takeSeveral(text: string): boolean {
      const result = readPastedCredentials(text);
      if (result.kind === 'refused' || (result.kind === 'found' && isSingle(result.pasted))) {
        return false;
      }
      show(result);
      return true;
    },
    choose(index: number): void {
      const choice = waiting.current?.[index];
      if (choice) apply(choice.pasted);
    },
  };
}

function isSingle({ values, doubtful, problems }: PastedCredentials): boolean {
  const found: readonly CredentialField[] = credentialFields.filter(
    (field) =>
      values[field] !== undefined || [...doubtful, ...problems].some((one) => one.field === field),
  );
  return found.length < 2;
}

function offered({ name, pasted }: Choices[number]): OfferedChoice {
  const { apiKey = '' } = pasted.values;
  return {
    name: pasted.details.label ?? name,
    environment: pasted.details.environment,
    ending: apiKey.length < keyLength ? '' : apiKey.slice(-endingLength),
  };
}
