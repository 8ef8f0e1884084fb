import type { CheckState, CheckVerdict, Permission } from '#contract';
import { clockHint, clockText } from './clock-text.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';

const words: Readonly<Record<CheckState, string>> = {
  passed: 'ok',
  attention: 'LOOK',
  failed: 'FAILED',
  unknown: '-',
};
/** As OKX's pages write them. */
const shown: Readonly<Record<Permission, string>> = {
  read_only: 'Read',
  trade: 'Trade',
  withdraw: 'Withdraw',
};

/** The verdict for people, a line each; why it failed is told by the error that follows. */
export function verdictText({ lines, site, environment, ...verdict }: CheckVerdict): string {
  const { permissions, ipAllowlist, label, account, clock } = lines;
  const names = (list: readonly Permission[]) => list.map((item) => shown[item]).join(', ');
  const addresses = (list: readonly string[]) => list.join(', ') || 'any address';
  const rows = [
    ['Reached', words[lines.reachable.state], `${site}, ${environment}`],
    ['Clock', words[clock.state], driftText(clock)],
    ['Accepted', words[lines.accepted.state], ''],
    ['Permissions', words[permissions.state], comparison(permissions, names)],
    ['IP allowlist', words[ipAllowlist.state], comparison(ipAllowlist, addresses)],
    ['Environment', words[lines.environment.state], comparison(lines.environment, String)],
    ['Label', words[label.state], comparison(label, printable)],
    [
      'Account',
      words[account.state],
      comparison({ declared: account.declared.kind, confirmed: account.confirmed }, String),
    ],
  ];
  return [table(rows), ...hints(verdict)].join('\n');
}

function comparison<Value>(
  { declared, confirmed }: { readonly declared: Value; readonly confirmed: Value | null },
  text: (value: Value) => string,
): string {
  if (confirmed === null) return '';
  const [here, there] = [text(declared), text(confirmed)];
  return here === there ? there : `OKX: ${there}; here: ${here}`;
}

function driftText({ driftMs, isCorrected }: CheckVerdict['lines']['clock']): string {
  if (driftMs === null) return '';
  return `this machine is ${clockText(driftMs)}${isCorrected ? ', corrected for this check' : ''}`;
}

function hints({ trouble, alternatives }: Pick<CheckVerdict, 'trouble' | 'alternatives'>) {
  const said = trouble?.said ? [`OKX says: ${printable(trouble.said)}`] : [];
  const address = trouble?.address ? [`Seen by OKX at: ${trouble.address}`] : [];
  const clock = trouble?.remedy === 'correct-clock' ? [clockHint] : [];
  const places = alternatives.map(
    ({ site, environment }) => `Try: --site ${site} --environment ${environment}`,
  );
  return [...said, ...address, ...clock, ...places];
}
