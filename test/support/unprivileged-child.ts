/** A process that drops root privileges, reads, replaces and creates vaults, and prints each outcome. */
import { SignetError } from '#contract';
import { VaultFile } from '../../src-main/vault/vault-file.ts';

const nobody = 65_534;
const order = JSON.parse(process.argv[2] ?? '') as {
  path: string;
  create: string;
  unreadable: string;
  closed: string;
}; // the test wrote it

// Load all lazy modules now, because they could not be read afterwards.
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(nobody);
  process.setuid?.(nobody);
}

async function outcome(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    process.stdout.write('none\n');
  } catch (error) {
    process.stdout.write(`${error instanceof SignetError ? error.code : String(error)}\n`);
  }
}

const file = new VaultFile(order.path);
await outcome(() => file.read());
await outcome(() => file.replace(Buffer.from('new')));
await outcome(() => new VaultFile(order.create).create(Buffer.from('new')));
await outcome(() => new VaultFile(order.unreadable).read());
await outcome(() => new VaultFile(order.create).assertFree());
await outcome(() => new VaultFile(order.closed).assertFree());
