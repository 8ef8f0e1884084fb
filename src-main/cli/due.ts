import { type AuditStatus, auditEverySchema, auditMonths, dayMs, dayOf } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { readAudit, tickAudit } from '../operations/audit.ts';
import { type DueKey, dueKeys } from '../operations/due-list.ts';
import { okxPageUrl } from '../operations/okx-page.ts';
import { headingRow } from './heading.ts';
import { given, parseOption, wholeNumber } from './option-value.ts';
import type { DueOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { table } from './table.ts';
import { withSession } from './with-session.ts';
import { withinDays } from './within-days.ts';

/**
 * Lists the keys that are due for rotation or about to expire, and says if OKX's lists are due to be compared with the
 * vault. If there is any of that, something is left to do.
 */
export function due(options: DueOptions): Promise<Outcome> {
  const { words } = options;
  const within = given(options.within, (text) =>
    wholeNumber(text, withinDays, { option: '--within', field: 'within' }),
  );
  const months = given(options.auditEvery, readMonths);
  return withSession(options, async (context) => {
    if (options.audited) await tickAudit(context);
    const { shell, session } = context;
    const at = shell.now().toISOString();
    const rows = dueKeys(session.vault.entries, at, within);
    const audit = readAudit(context, months);
    const isAuditDue = audit !== null && isDueWithin(audit, at, within);
    const parts = [
      ...(options.audited ? [tickedText(audit, words)] : []),
      ...(rows.length === 0 ? [] : [keysText(rows, words)]),
      ...(isAuditDue ? [auditText(audit, words)] : []),
    ];
    const needsAction = rows.length > 0 || isAuditDue;
    return {
      json: { at, due: rows, audit: audit && { ...audit, isDue: isAuditDue } },
      text: [...parts, ...(needsAction ? [] : [words.t('commandResults:nothingDue')])].join('\n\n'),
      needsAction,
    };
  });
}

/** @returns `null` for "never" */
function readMonths(text: string): (typeof auditMonths)[number] | null {
  const name = { option: '--audit-every', field: 'auditEvery' };
  const every = parseOption(auditEverySchema, text, name);
  return auditMonths.find((months) => String(months) === every) ?? null;
}

function isDueWithin({ dueAt }: AuditStatus, at: string, days = 0): boolean {
  return dueAt !== null && Date.parse(dueAt) <= Date.parse(at) + days * dayMs;
}

function keysText(rows: readonly DueKey[], words: CommandLineTranslator): string {
  const heading = headingRow(['label', 'state', 'due', 'expires'], words);
  const cells = rows.map(({ label, state, dueAt, expiresAt }) => [
    label,
    words.t(`health:keys.state.${state}`),
    dayOrDash(dueAt),
    dayOrDash(expiresAt),
  ]);
  return table([heading, ...cells]);
}

function dayOrDash(instant: string | null): string {
  return instant === null ? '-' : dayOf(instant);
}

/** Says that the audit is ticked off, and when the next one is due. */
function tickedText(audit: AuditStatus | null, { t }: CommandLineTranslator): string {
  const ticked = t('audit:ticked');
  if (!audit?.dueAt) return ticked;
  return `${ticked}\n${t('audit:next', { when: dayOf(audit.dueAt) })}`;
}

const steps = ['open', 'compare', 'remove'] as const;

/** Words the steps of the audit, with the pages of OKX for the first. */
function auditText({ auditedAt, dueAt, sites }: AuditStatus, { t }: CommandLineTranslator): string {
  const last = auditedAt === null ? t('audit:never') : t('audit:last', { when: dayOf(auditedAt) });
  const pages = sites.map(
    (site) => `     ${okxPageUrl({ page: 'api-management', site, environment: 'live' })}`,
  );
  const told = steps.map((step) => t(`audit:steps.${step}`));
  const command = t('commandResults:auditTick', { command: 'signet due --audited' });
  const [first, ...others] = [...told, command].map((text, index) => `  ${index + 1}. ${text}`);
  return [
    t('commandResults:auditDue', {
      heading: t('audit:heading'),
      when: dayOrDash(dueAt),
      last,
    }),
    first,
    ...pages,
    ...others,
  ].join('\n');
}
