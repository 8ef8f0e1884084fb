import type { ChecklistLine, DueStatus, Entry, Finding, Score } from '#contract';
import { checklistOf } from '../health/checklist.ts';
import { findingsOf, findingsOfOne } from '../health/findings.ts';
import { scoreOf } from '../health/score.ts';
import { type HealthSubject, knownOf } from '../health/subject.ts';
import { dueStatusOf } from '../reminders/schedule.ts';
import { accessWidthOf } from './access-width.ts';
import { scheduledOf } from './due-dates.ts';

/** The state of every entry at an instant. */
export type HealthReport = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly statuses: readonly { readonly entryId: string; readonly status: DueStatus }[];
  /** The worst first. */
  readonly findings: readonly Finding[];
  readonly score: Score;
};

/** Joins what schedule, addresses and health know of the entries of a vault. */
export function healthReportOf(entries: readonly Entry[], at: string): HealthReport {
  const subjects = entries.map((entry) => subjectOf(entry, at));
  const findings = findingsOf(subjects, at);
  return {
    at,
    statuses: subjects.map(({ entry, due }) => ({ entryId: entry.id, status: due })),
    findings,
    score: scoreOf(findings, entries.length),
  };
}

/** The findings of one entry, the worst first, and its checklist. */
type EntryHealth = {
  readonly findings: readonly Finding[];
  readonly lines: readonly ChecklistLine[];
};

/**
 * Reports on one entry. Only its own addresses and dates are measured; the others are compared with it.
 *
 * @param entries every entry of the vault
 * @param at the present instant, ISO 8601 UTC
 */
export function entryHealthOf(entry: Entry, entries: readonly Entry[], at: string): EntryHealth {
  const findings = findingsOfOne(subjectOf(entry, at), entries, at);
  return { findings, lines: checklistOf(entry, findings) };
}

function subjectOf(entry: Entry, at: string): HealthSubject {
  return {
    entry,
    access: accessWidthOf(knownOf(entry).addresses),
    due: dueStatusOf(scheduledOf(entry), at),
  };
}
