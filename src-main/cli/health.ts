import type { Entry, Finding } from '#contract';
import { dueKeys } from '../operations/due-list.ts';
import { type HealthReport, healthReportOf } from '../operations/health-report.ts';
import { findingName, findingText } from './finding-text.ts';
import { given, wholeNumber } from './option-value.ts';
import type { CommonOptions, DueOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { table } from './table.ts';
import { withSession } from './with-session.ts';

const withinDays = { min: 0, max: 3650 } as const;

/** Which keys are due for rotation, or about to be dropped by OKX. Something to do is told by the exit code. */
export function due(options: DueOptions): Promise<Outcome> {
  const within = given(options.within, (text) =>
    wholeNumber(text, withinDays, { option: '--within', field: 'within' }),
  );
  return withSession(options, ({ shell, session }) => {
    const at = shell.now().toISOString();
    const rows = dueKeys(session.vault.entries, at, within);
    const text = rows.map((row) => [row.label, row.state, row.dueAt ?? '-', row.expiresAt ?? '-']);
    return {
      json: { at, due: rows },
      text:
        rows.length === 0
          ? 'Nothing is due.'
          : table([['LABEL', 'STATE', 'DUE', 'EXPIRES'], ...text]),
      needsAction: rows.length > 0,
    };
  });
}

/** All that is worth a look about the keys. Anything worse than advice is told by the exit code. */
export function health(options: CommonOptions): Promise<Outcome> {
  return withSession(options, ({ shell, session }) => {
    const { entries } = session.vault;
    const picture = healthReportOf(entries, shell.now().toISOString());
    const labels = labelsOf(entries);
    const findings = picture.findings.map((finding) => ({
      label: labels.get(finding.entryId) ?? '',
      ...finding,
      sentence: findingText(finding),
    }));
    const { at, score } = picture;
    return {
      json: { at, score, findings },
      text: healthText(picture, findings),
      needsAction: findings.some(({ severity }) => severity !== 'advice'),
    };
  });
}

type Told = Finding & { readonly label: string; readonly sentence: string };

function healthText({ score }: HealthReport, findings: readonly Told[]): string {
  const rows = findings.map(({ severity, label, sentence }) => [severity, label, sentence]);
  const lines = score.lines.map(({ points, kind, entries }) => [
    `  -${points}`,
    `${findingName(kind)} (${entries === 1 ? '1 key' : `${entries} keys`})`,
  ]);
  return [
    `Score: ${score.value} of 100`,
    ...(lines.length === 0 ? [] : [table(lines)]),
    '',
    rows.length === 0
      ? 'Nothing that Signet can see.'
      : table([['SEVERITY', 'LABEL', 'FINDING'], ...rows]),
  ].join('\n');
}

function labelsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ id, label }) => [id, label]));
}
