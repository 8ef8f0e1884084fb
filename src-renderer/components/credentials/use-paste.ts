import { useEffect, useRef, useState } from 'react';
import type { CredentialField, Environment } from '#contract';
import {
  type PastedCredentials,
  type PastedDetails,
  type PasteResult,
  readPastedCredentials,
} from '#pasted';
import { credentialFields } from '#pasted/shape';
import type { CredentialFieldsState } from './use-credential-fields.ts';

type DetailName = keyof PastedDetails;

/** Describes one of several keys without showing its values. */
export type OfferedChoice = {
  readonly name: string;
  readonly environment: Environment | undefined;
  /** The last four characters of the API key; empty if it is too short to show them. */
  readonly ending: string;
};

/** Reports what a paste did, without any secret of the text. */
export type PasteReport =
  | { readonly kind: 'refused'; readonly because: RefusalReason }
  | {
      readonly kind: 'choice';
      readonly between: 'profiles' | 'orders';
      readonly choices: readonly OfferedChoice[];
    }
  | (Pick<PastedCredentials, 'evidence' | 'problems' | 'missing' | 'warnings'> & {
      readonly kind: 'found';
      /** The other members that were filled in. */
      readonly details: readonly DetailName[];
    });

type RefusalReason = Extract<PasteResult, { kind: 'refused' }>['because'];
type Choices = Extract<PasteResult, { kind: 'choice' }>['choices'];

/** Takes over the details that a text has besides the credentials. @returns the ones that it took */
export type TakeDetails = (details: PastedDetails) => readonly DetailName[];

const endingLength = 4;
const keyLength = 12;

/**
 * Reads pasted texts into the three fields.
 *
 * SECURITY: a pasted text is read at once and stored nowhere. If it has several keys, they wait in a ref, not
 * in React's state, until one is chosen or the screen is left.
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

function isSingle({ values, problems }: PastedCredentials): boolean {
  const found: readonly CredentialField[] = credentialFields.filter(
    (field) => values[field] !== undefined || problems.some((problem) => problem.field === field),
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
