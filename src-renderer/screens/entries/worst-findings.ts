import { createContext } from 'react';
import type { Finding } from '#contract';

/** The worst finding of each entry that has one, by the id of the entry. */
export type WorstFindings = ReadonlyMap<string, Finding>;

export const WorstFindingsContext = createContext<WorstFindings>(new Map());

/** Takes the first finding of each entry, because findings come with the worst first. */
export function worstFindings(findings: readonly Finding[]): WorstFindings {
  return new Map(findings.toReversed().map((finding) => [finding.entryId, finding]));
}
