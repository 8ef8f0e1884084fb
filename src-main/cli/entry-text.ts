import type { Entry, Permission, RotationPolicy } from '#contract';
import { ageDaysOf } from '../operations/key-age.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';

/** As OKX's pages write them. */
const shown: Readonly<Record<Permission, string>> = {
  read_only: 'Read',
  trade: 'Trade',
  withdraw: 'Withdraw',
};

/** The list for people. @param now the instant, ISO 8601 UTC, that ages are told for */
export function entriesText(entries: readonly Entry[], now: string): string {
  if (entries.length === 0) return 'The vault holds no entries yet. Add one with: signet add';
  const titles = [
    'LABEL',
    'SITE',
    'ENVIRONMENT',
    'PERMISSIONS',
    'IPS',
    'API KEY',
    'AGE',
    'CHECKED',
    'PURPOSE',
    'APPLICATIONS',
  ];
  const row = (entry: Entry) => [
    entry.label,
    entry.site,
    entry.environment,
    permissionsText(entry),
    entry.ipAllowlist.length === 0 ? 'any' : String(entry.ipAllowlist.length),
    maskedApiKey(entry),
    `${ageDaysOf(entry, now)} d`,
    checkedText(entry),
    entry.purpose ?? '-',
    entry.applications.join(', ') || '-',
  ];
  return table([titles, ...entries.map(row)]);
}

/** Everything about one entry for people; no secret. */
export function entryText(entry: Entry, now: string): string {
  const { account, hosts, ipAllowlist, applications, credentialVersion } = entry;
  const lines: readonly (readonly [string, string])[] = [
    ['Label', entry.label],
    ['Site', entry.site],
    ['Environment', entry.environment],
    ['Account', account.kind === 'main' ? 'main account' : `sub-account ${account.name}`],
    ['Permissions', permissionsText(entry)],
    ['IP allowlist', ipAllowlist.join(', ') || 'none: OKX takes the key from any address'],
    ['Applications', applications.join(', ') || '-'],
    ['Purpose', entry.purpose ?? '-'],
    ['API key', maskedApiKey(entry)],
    ['Credentials', `version ${credentialVersion}, since ${entry.credentialsChangedAt}`],
    ['Created on OKX', entry.createdOnOkxAt ?? 'not known'],
    ['Age', `${ageDaysOf(entry, now)} days`],
    ['Rotation', rotationText(entry.rotationPolicy)],
    ['Last check', checkText(entry)],
    ['Last call', entry.calledAt ?? 'not known'],
    ['Last signed', entry.signedAt ?? 'never'],
    ['REST host', hosts.rest ?? "the site's own"],
    ['WebSocket host', hosts.webSocket ?? "the site's own"],
    ['Added', entry.addedAt],
    ['Changed', entry.changedAt],
    ['Id', entry.id],
    ['Notes', entry.notes.split('\n').join('\n                ') || '-'],
  ];
  return table(lines);
}

function permissionsText({ permissions }: Pick<Entry, 'permissions'>): string {
  return permissions.map((permission) => shown[permission]).join(', ');
}

/** The day, and whether OKX took the key. */
function checkedText({ lastCheck }: Entry): string {
  if (lastCheck === null) return 'never';
  const day = lastCheck.checkedAt.slice(0, 10);
  return lastCheck.okxCode === null ? day : `${day} refused (${lastCheck.okxCode})`;
}

function checkText({ lastCheck }: Entry): string {
  if (lastCheck === null) return 'never. See: signet check';
  const { checkedAt, okxCode, confirmed } = lastCheck;
  const refused = okxCode === null ? [] : [`${checkedAt}, refused by OKX (${okxCode})`];
  if (confirmed === null) return refused.join('; ');
  const { ipAllowlist, environment, label, account } = confirmed;
  const addresses = ipAllowlist === null ? 'addresses unreadable' : ipAllowlist.join(', ');
  const name = printable(label) || 'a key without a name';
  return [
    ...(okxCode === null
      ? [`${checkedAt}, accepted as ${name}`]
      : [...refused, `before that accepted as ${name}`]),
    permissionsText(confirmed),
    addresses || 'any address',
    `${environment}, ${account === 'main' ? 'main account' : 'sub-account'}`,
  ].join('; ');
}

function maskedApiKey({ apiKeyEnding }: Entry): string {
  return `****${apiKeyEnding}`;
}

function rotationText(policy: RotationPolicy): string {
  if (policy.kind === 'never') return `never: ${policy.reason}`;
  return `every ${policy.days} days, told ${policy.leadDays} days ahead`;
}
