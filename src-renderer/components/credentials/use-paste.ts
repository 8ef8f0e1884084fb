import { useEffect, useRef, useState } from 'react';
import type { CredentialField, Environment } from '#contract';
import { credentialFields } from '../../pasted/credential-shape.ts';
import {
  type PastedCredentials,
  type PastedDetails,
  type PasteResult,
  readPastedCredentials,
} from '../../pasted/pasted-credentials.ts';
import type { CredentialFieldsState } from './use-credential-fields.ts';

type DetailName = keyof PastedDetails;

/** One of several keys, as it may be told apart without showing it. */
export type OfferedChoice = {
  readonly name: string;
  readonly environment: Environment | undefined;
  /** The last four characters of the API key, where it is long enough to show them. */
  readonly ending: string;
};

/** What became of a pasted text, without anything of it that is secret. */
export type PasteReport =
  | { readonly kind: 'refused'; readonly because: RefusalReason }
  | {
      readonly kind: 'choice';
      readonly between: 'profiles' | 'orders';
      readonly choices: readonly OfferedChoice[];
    }
  | (Pick<PastedCredentials, 'evidence' | 'problems' | 'missing' | 'warnings'> & {
      readonly kind: 'found';
      /** What else of it was taken over. */
      readonly details: readonly DetailName[];
    });

type RefusalReason = Extract<PasteResult, { kind: 'refused' }>['because'];
type Choices = Extract<PasteResult, { kind: 'choice' }>['choices'];

/** Takes what the text tells besides. @returns what of it was taken over */
export type TakeDetails = (details: PastedDetails) => readonly DetailName[];

const endingLength = 4;
const keyLength = 12;

/**
 * Reads pasted texts into the three fields.
 *
 * SECURITY: a text is read where it is pasted and kept nowhere; several keys to choose from wait in a
 * reference, not in React's state, until one is chosen or the screen goes.
 */
export function usePaste(fields: CredentialFieldsState, takeDetails: TakeDetails | undefined) {
  const [report, setReport] = useState<PasteReport>();
  const waiting = useRef<Choices>(undefined);

  useEffect(
    () => () => {
      waiting.current = undefined;
    },
    [],
  );

  function apply(pasted: PastedCredentials): void {
    waiting.current = undefined;
    const before = fields.read();
    fields.fill(pasted.values);
    setReport({
      kind: 'found',
      evidence: pasted.evidence,
      problems: pasted.problems,
      missing: pasted.missing.filter((field) => before[field] === ''),
      warnings: pasted.warnings,
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

  return {
    report,
    /** Reads a text that was pasted to be read. */
    take: (text: string) => show(readPastedCredentials(text)),
    /** Reads a text that was pasted into one field. @returns whether it was more than one value */
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

function isSingle({ values, problems }: PastedCredentials): boolean {
  const told: readonly CredentialField[] = credentialFields.filter(
    (field) => values[field] !== undefined || problems.some((problem) => problem.field === field),
  );
  return told.length < 2;
}

function offered({ name, pasted }: Choices[number]): OfferedChoice {
  const { apiKey = '' } = pasted.values;
  return {
    name: pasted.details.label ?? name,
    environment: pasted.details.environment,
    ending: apiKey.length < keyLength ? '' : apiKey.slice(-endingLength),
  };
}
