import {
  type Compromise,
  type CompromiseStep,
  compromiseSteps,
  doneAtOf,
  type Entry,
  SignetError,
} from '#contract';
import { printable } from './printable.ts';
import { table } from './table.ts';

const sentences = {
  'delete-key': 'Delete the key on OKX: until you do, anyone who has it can use it',
  'prove-dead': 'Prove that it is dead: signet leak prove',
  'look-at-orders': 'Look at recent orders on OKX, and cancel those that are not yours',
  'look-at-transfers': 'Look at recent transfers on OKX',
  'look-at-withdrawals': 'Look at recent withdrawals on OKX; its support can perhaps stop one',
  'freeze-account': 'Have the account frozen if funds are missing',
  'change-password': 'Change the password of your OKX account',
  'replace-key': 'Replace the key: signet rotate start --reason compromise',
  'update-applications': 'Give the new key to each application',
  'write-down': 'Write down what happened: signet leak note',
} as const satisfies Record<CompromiseStep, string>;

/** The steps after a leak for people, numbered, with their states. */
export function leakText(
  { label, site, environment }: Pick<Entry, 'label' | 'site' | 'environment'>,
  { apiKeyEnding, reportedAt, closedAt, proof, done, notes }: Omit<Compromise, 'apiKeyDigest'>,
): string {
  const rows = compromiseSteps.map((step, index) => {
    const doneAt = doneAtOf(done, step);
    return [`${index + 1}.`, step, doneAt ?? '-', sentences[step]];
  });
  return [
    `Leak of ${printable(label)} (${site}, ${environment}), API key ****${apiKeyEnding}`,
    `Reported ${reportedAt}, ${closedAt === null ? 'open' : `closed ${closedAt}`}.`,
    proof
      ? `OKX proved the key dead at ${proof.provedAt} (${proof.okxCode}).`
      : 'OKX has not proved that the key is dead.',
    '',
    table([['', 'STEP', 'DONE', 'WHAT TO DO'], ...rows]),
    '',
    'Notes:',
    notes === '' ? '-' : notes.split('\n').map(printable).join('\n'),
  ].join('\n');
}

/** The error for an entry that was never reported as leaked. */
export function noLeak(): SignetError {
  const message = 'No key of this entry is reported as leaked. See: signet leak report --help';
  return new SignetError('INPUT_INVALID', message, { field: 'compromise' });
}

/** The error for `--other-key` without a second key. */
export function noOtherKey(): SignetError {
  const message = '--other-key: this entry has no second key, since no rotation is under way.';
  return new SignetError('INPUT_INVALID', message, { field: 'otherKey' });
}
