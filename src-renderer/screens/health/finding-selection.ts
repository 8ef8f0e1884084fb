import type { Environment, Finding, ListedEntry, Severity } from '#contract';

/** A search, and two filters. */
export type FindingFilter = {
  readonly text: string;
  readonly severity: Severity | 'any';
  readonly environment: Environment | 'any';
};

export const noFilter: FindingFilter = { text: '', severity: 'any', environment: 'any' };

/** A finding with the entry that it is about. */
export type KeyFinding = { readonly finding: Finding; readonly entry: ListedEntry };

/** Joins two answers of main. The older one may lack an entry, or have one that was deleted. */
export function joinFindings(
  findings: readonly Finding[],
  entries: ReadonlyMap<string, ListedEntry>,
): readonly KeyFinding[] {
  return findings.flatMap((finding) => {
    const entry = entries.get(finding.entryId);
    return entry ? [{ finding, entry }] : [];
  });
}

/**
 * @param titleOf what happened, in a few words
 * @returns the findings that fit, in their order; every word of the text must be found
 */
export function selectFindings(
  findings: readonly KeyFinding[],
  { text, severity, environment }: FindingFilter,
  titleOf: (finding: Finding) => string,
): readonly KeyFinding[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return findings.filter(({ finding, entry }) => {
    if (severity !== 'any' && finding.severity !== severity) return false;
    if (environment !== 'any' && entry.environment !== environment) return false;
    if (words.length === 0) return true;
    const { label, applications, apiKeyEnding } = entry;
    const texts = [label, apiKeyEnding, ...applications, ...finding.subjects, titleOf(finding)];
    const found = fold(texts.join('\n'));
    return words.every((word) => found.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
