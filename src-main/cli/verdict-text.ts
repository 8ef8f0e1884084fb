import { type CheckVerdict, zoneDifferenceOf } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { permissionsText } from './entry-text.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';

/** The verdict for people, a line each. The error that follows says why the check failed. */
export function verdictText(
  { lines, site, environment, ...verdict }: CheckVerdict,
  words: CommandLineTranslator,
): string {
  const { t } = words;
  const { permissions, ipAllowlist, label, account, clock } = lines;
  const addresses = (list: readonly string[]) => list.join(', ') || t('verdict:anywhere');
  const accounts = { declared: account.declared.kind, confirmed: account.confirmed };
  const facts = {
    reachable: `${site}, ${environment}`,
    clock: clock.driftMs === null ? '' : clockLine(clock, words),
    accepted: '',
    permissions: readOrTold(permissions, words, (list) => permissionsText(list, words)),
    ipAllowlist: readOrTold(ipAllowlist, words, addresses),
    environment: comparison(lines.environment, words, String),
    label: comparison(label, words, printable),
    account: [comparison(accounts, words, (kind) => t(accountNames[kind])), accountName(account)]
      .filter((part) => part !== '')
      .join(' '),
  } as const satisfies Record<keyof typeof lines, string>;
  const rows = lineNames.map((name) => [
    t(`verdict:line.${name}`),
    t(`commandResults:state.${lines[name].state}`),
    facts[name],
  ]);
  const zone = zoneText(clock.driftMs, words);
  return [table(rows), ...(zone ? [zone] : []), ...hints(verdict, words)].join('\n');
}

const lineNames = [
  'reachable',
  'clock',
  'accepted',
  'permissions',
  'ipAllowlist',
  'environment',
  'label',
  'account',
] as const satisfies readonly (keyof CheckVerdict['lines'])[];

const accountNames = { main: 'entries:mainShort', sub: 'verdict:subAccount' } as const;

/** The name that the owner gave to the account, which OKX does not tell. */
function accountName({ declared, confirmed }: CheckVerdict['lines']['account']): string {
  return confirmed !== null && declared.kind === 'sub' ? `(${declared.name})` : '';
}

function readOrTold<Value>(
  line: Compared<Value> & { readonly told: string | null },
  words: CommandLineTranslator,
  text: (value: Value) => string,
): string {
  const { told } = line;
  return told === null
    ? comparison(line, words, text)
    : words.t('verdict:toldUnread', { told: printable(told) });
}

type Compared<Value> = { readonly declared: Value; readonly confirmed: Value | null };

function comparison<Value>(
  { declared, confirmed }: Compared<Value>,
  { t }: CommandLineTranslator,
  text: (value: Value) => string,
): string {
  if (confirmed === null) return '';
  const [here, there] = [text(declared), text(confirmed)];
  return here === there ? there : t('commandResults:verdict.differs', { there, here });
}

function clockLine(
  { driftMs, roundTripMs, isCorrected }: CheckVerdict['lines']['clock'],
  words: CommandLineTranslator,
): string {
  const { t } = words;
  const off = driftText(driftMs ?? 0, words);
  // Half of the round trip, rounded up, so that it is never 0.
  const seconds = (Math.max(1, Math.ceil((roundTripMs ?? 0) / 20)) / 100).toFixed(2);
  const uncertainty = t('verdict:clock.uncertainty', { seconds });
  const drift = t('commandResults:verdict.measured', { drift: off, uncertainty });
  return t(`commandResults:verdict.${isCorrected ? 'driftCorrected' : 'drift'}`, { drift });
}

/** @returns by how much this machine's clock is off, such as "45.0 s behind OKX’s clock" */
export function driftText(driftMs: number, { t }: CommandLineTranslator): string {
  const seconds = (Math.abs(driftMs) / 1000).toFixed(1);
  return t(`verdict:clock.${driftMs < 0 ? 'ahead' : 'behind'}`, { seconds });
}

/** Says that a clock looks like that of another time zone, if it does. */
export function zoneText(driftMs: number | null, { t }: CommandLineTranslator): string | undefined {
  const zone = zoneDifferenceOf(driftMs ?? 0);
  return zone === undefined ? undefined : t('verdict:clock.zone', { zone });
}

/** Names the option that corrects the time, for `check` and `request`. */
export function clockHint({ t }: CommandLineTranslator): string {
  return t('commandResults:verdict.orTry', { options: '--correct-clock' });
}

function hints(
  { failure, alternatives }: Pick<CheckVerdict, 'failure' | 'alternatives'>,
  words: CommandLineTranslator,
): readonly string[] {
  const { t } = words;
  const { said, address, remedy, isSwapLikely } = failure ?? {};
  return [
    ...(isSwapLikely ? [t('verdict:swapHint')] : []),
    ...(said ? [t('commandResults:verdict.said', { said: printable(said) })] : []),
    ...(address ? [t('commandResults:verdict.address', { address })] : []),
    ...(remedy === 'correct-clock' ? [clockHint(words)] : []),
    ...alternatives.map(({ site, environment }) =>
      t('commandResults:verdict.try', { options: `--site ${site} --environment ${environment}` }),
    ),
  ];
}
