/**
 * A process that drops root privileges, does what its argument says, and prints the outcome of each step: `none`, or
 * the reason of the refusal.
 */
import { SignetError } from '#contract';
import { probeFileLock } from '../../src-main/vault/files.ts';
import { VaultFile } from '../../src-main/vault/vault-file.ts';

export type UserOrder = {
  readonly uid: number;
  /** The groups of the user besides its own, which has the same number as the user. */
  readonly groups: readonly number[];
  /** Vault files to read and then replace. */
  readonly replace?: readonly string[];
  /** Paths at which to create a vault and, afterwards, to check if one could be created. */
  readonly create?: readonly string[];
  readonly reach?: readonly string[];
};

const next = Buffer.from('the new content, longer');
const order = JSON.parse(process.argv[2] ?? '') as UserOrder; // the test wrote it
const { replace = [], create = [], reach = [] } = order;

// Load all lazy modules now, because they could not be read afterwards.
await probeFileLock();
if (process.getuid?.() === 0) {
  process.setgroups?.([...order.groups]);
  process.setgid?.(order.uid);
  process.setuid?.(order.uid);
}

async function outcome(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    process.stdout.write('none\n');
  } catch (error) {
    const [reason] = error instanceof SignetError ? (error.reasons ?? []) : [];
    process.stdout.write(`${reason?.name ?? String(error)}\n`);
  }
}

for (const path of replace) {
  const file = new VaultFile(path);
  await outcome(async () => {
    await file.read();
    await file.replace(next);
  });
}
for (const path of create) await outcome(() => new VaultFile(path).create(next));
for (const path of create) await outcome(() => new VaultFile(path).assertFree());
for (const path of reach) process.stdout.write(`${await new VaultFile(path).reach()}\n`);
