import { dayOf, type Entry, type Permission, type RotationPolicy } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { ageDaysOf } from '../operations/key-age.ts';
import { headingRow } from './heading.ts';
import { table } from './table.ts';

/** The list for people. @param now the instant, ISO 8601 UTC, at which ages are counted */
export function entriesText(
  entries: readonly Entry[],
  now: string,
  words: CommandLineTranslator,
): string {
  const { t } = words;
  if (entries.length === 0) return t('commandResults:noEntries');
  const heading = headingRow(columns, words);
  const row = (entry: Entry) => [
    entry.label,
    entry.site,
    entry.environment,
    permissionsText(entry.permissions, words),
    entry.ipAllowlist.length === 0
      ? t('commandResults:cell.anyAddress')
      : String(entry.ipAllowlist.length),
    maskedApiKey(entry),
    t('commandResults:cell.age', { count: ageDaysOf(entry, now) }),
    checkedText(entry, words),
    entry.purpose ?? '-',
    entry.applications.join(', ') || '-',
  ];
  return table([heading, ...entries.map(row)]);
}

const columns = [
  'label',
  'site',
  'environment',
  'permissions',
  'ips',
  'apiKey',
  'age',
  'checked',
  'purpose',
  'applications',
] as const;

/** Everything about one entry for people; no secret. */
export function entryText(entry: Entry, now: string, words: CommandLineTranslator): string {
  const { t } = words;
  const { account, hosts, ipAllowlist, applications, credentialVersion } = entry;
  const credentials = { version: credentialVersion, at: entry.credentialsChangedAt };
  const ownHost = t('commandResults:siteHost');
  const notKnown = t('commandResults:notKnown');
  const rows = {
    label: entry.label,
    site: entry.site,
    environment: entry.environment,
    account:
      account.kind === 'main'
        ? t('commandResults:mainAccount')
        : t('commandResults:subAccount', { name: account.name }),
    permissions: permissionsText(entry.permissions, words),
    ipAllowlist: ipAllowlist.join(', ') || t('commandResults:noAllowlist'),
    applications: applications.join(', ') || '-',
    purpose: entry.purpose ?? '-',
    apiKey: maskedApiKey(entry),
    credentials: t('commandResults:credentialVersion', credentials),
    createdOnOkx: entry.createdOnOkxAt === null ? notKnown : dayOf(entry.createdOnOkxAt),
    age: t('commandResults:days', { count: ageDaysOf(entry, now) }),
    rotation: rotationText(entry.rotationPolicy, words),
    lastCheck: checkText(entry, words),
    lastCall: entry.calledAt ?? notKnown,
    lastSigned: entry.signedAt ?? t('commandResults:never'),
    restHost: hosts.rest ?? ownHost,
    webSocketHost: hosts.webSocket ?? ownHost,
    added: entry.addedAt,
    changed: entry.changedAt,
    id: entry.id,
  } as const;
  const shown = keysOf(rows).map((name) => [t(`commandResults:entry.${name}`), rows[name]]);
  return table([...shown, ...notesRows(entry, words)]);
}

/** Permissions as OKX's pages write them. */
export function permissionsText(
  permissions: readonly Permission[],
  { t }: CommandLineTranslator,
): string {
  return permissions
    .map((permission) => t(`entries:permission.${permission}`))
    .join(t('commandResults:list'));
}

/** Each line of the notes in a row of its own, below the first. */
function notesRows({ notes }: Entry, { t }: CommandLineTranslator): readonly string[][] {
  const [first, ...rest] = notes.split('\n');
  return [[t('commandResults:entry.notes'), first || '-'], ...rest.map((line) => ['', line])];
}

/** The day, and whether OKX accepted the key. */
function checkedText({ lastCheck }: Entry, { t }: CommandLineTranslator): string {
  if (lastCheck === null) return t('commandResults:cell.never');
  const day = dayOf(lastCheck.checkedAt);
  const code = lastCheck.okxCode;
  return code === null ? day : t('commandResults:cell.refused', { day, code });
}

function checkText({ lastCheck }: Entry, words: CommandLineTranslator): string {
  const { t } = words;
  if (lastCheck === null) return t('commandResults:lastCheck.never');
  const { checkedAt: at, okxCode: code, confirmed } = lastCheck;
  const refused = code === null ? [] : [t('commandResults:lastCheck.refused', { at, code })];
  if (confirmed === null) {
    return refused[0] ?? t('commandResults:lastCheck.acceptedUnread', { at });
  }
  const { ipAllowlist, environment, label, account } = confirmed;
  const name = label || t('commandResults:lastCheck.nameless');
  const accepted =
    code === null
      ? t('commandResults:lastCheck.accepted', { at, name })
      : t('commandResults:lastCheck.acceptedBefore', { name });
  const addresses =
    ipAllowlist === null ? t('commandResults:lastCheck.unreadable') : ipAllowlist.join(', ');
  return [
    ...refused,
    accepted,
    permissionsText(confirmed.permissions, words),
    addresses || t('commandResults:lastCheck.anyAddress'),
    t('commandResults:lastCheck.place', { environment, account: accountText(account, words) }),
  ].join(t('commandResults:lastCheck.separator'));
}

function accountText(account: 'main' | 'sub', { t }: CommandLineTranslator): string {
  return account === 'main' ? t('commandResults:mainAccount') : t('commandResults:someSubAccount');
}

function maskedApiKey({ apiKeyEnding }: Entry): string {
  return `****${apiKeyEnding}`;
}

function rotationText(policy: RotationPolicy, { t }: CommandLineTranslator): string {
  if (policy.kind === 'never') return t('commandResults:rotationNever', { reason: policy.reason });
  const { days, leadDays } = policy;
  return t('commandResults:rotationEvery', { days, leadDays });
}

function keysOf<Rows extends object>(rows: Rows): readonly (keyof Rows)[] {
  // The rows are an object literal, so it has no other keys.
  return Object.keys(rows) as (keyof Rows)[];
}
