import type { CheckVerdict } from '#contract';
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
    permissions: comparison(permissions, words, (list) => permissionsText(list, words)),
    ipAllowlist: comparison(ipAllowlist, words, addresses),
    environment: comparison(lines.environment, words, String),
    label: comparison(label, words, printable),
    account: comparison(accounts, words, (kind) => t(accountNames[kind])),
  } as const satisfies Record<keyof typeof lines, string>;
  const rows = lineNames.map((name) => [
    t(`verdict:line.${name}`),
    t(`commandResults:state.${lines[name].state}`),
    facts[name],
  ]);
  return [table(rows), ...hints(verdict, words)].join('\n');
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
  { driftMs, isCorrected }: CheckVerdict['lines']['clock'],
  words: CommandLineTranslator,
): string {
  const drift = driftText(driftMs ?? 0, words);
  const key = isCorrected ? 'driftCorrected' : 'drift';
  return words.t(`commandResults:verdict.${key}`, { drift });
}

/** @returns by how much this machine's clock is off, such as "45.0 s behind OKX’s clock" */
export function driftText(driftMs: number, { t }: CommandLineTranslator): string {
  const seconds = (Math.abs(driftMs) / 1000).toFixed(1);
  return t(`verdict:clock.${driftMs < 0 ? 'ahead' : 'behind'}`, { seconds });
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
  const { said, address, remedy } = failure ?? {};
  return [
    ...(said ? [t('commandResults:verdict.said', { said: printable(said) })] : []),
    ...(address ? [t('commandResults:verdict.address', { address })] : []),
    ...(remedy === 'correct-clock' ? [clockHint(words)] : []),
    ...alternatives.map(({ site, environment }) =>
      t('commandResults:verdict.try', { options: `--site ${site} --environment ${environment}` }),
    ),
  ];
}
