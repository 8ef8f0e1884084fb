import type { DueStatus, EntrySummary, Finding, Score } from '../contract/index.ts';
import { findingsOf } from '../health/findings.ts';
import { scoreOf } from '../health/score.ts';
import { type AccessWidth, type HealthSubject, knownOf } from '../health/subject.ts';
import { surveyIpAllowlist } from '../okx/ip-allowlist-survey.ts';
import { dueStatusOf } from '../rotation/schedule.ts';
import { scheduledOf } from './due-dates.ts';

/** How every entry stands at an instant. */
export type HealthPicture = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly statuses: readonly { readonly entryId: string; readonly status: DueStatus }[];
  /** The worst first. */
  readonly findings: readonly Finding[];
  readonly score: Score;
};

/** Joins what schedule, addresses and health know of the entries of a vault. */
export function healthPictureOf(entries: readonly EntrySummary[], at: string): HealthPicture {
  const measure = measuredOnce();
  const subjects = entries.map(
    (entry): HealthSubject => ({
      entry,
      access: measure(knownOf(entry).addresses),
      due: dueStatusOf(scheduledOf(entry), at),
    }),
  );
  const findings = findingsOf(subjects, at);
  return {
    at,
    statuses: subjects.map(({ entry, due }) => ({ entryId: entry.id, status: due })),
    findings,
    score: scoreOf(findings, entries.length),
  };
}

/** Many keys are bound to the same machines: each list is measured once. */
function measuredOnce(): (addresses: readonly string[]) => AccessWidth {
  const known = new Map<string, AccessWidth>();
  return (addresses) => {
    const text = addresses.join('\n');
    const width = known.get(text) ?? widthOf(text);
    known.set(text, width);
    return width;
  };
}

const innerNetworks: readonly string[] = ['private', 'loopback', 'link-local', 'carrier-nat'];

function widthOf(text: string): AccessWidth {
  const { items, openTo } = surveyIpAllowlist(text);
  const wide: string[] = [];
  const inner: string[] = [];
  for (const item of items) {
    if (item.kind !== 'range') continue;
    for (const note of item.notes) {
      if (note.kind === 'too-wide') wide.push(item.text);
      if (note.kind === 'not-public' && innerNetworks.includes(note.because)) inner.push(item.text);
    }
  }
  return { openTo, wide, private: inner };
}
