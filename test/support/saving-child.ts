/**
 * A process that unlocks a vault and saves it, until it is killed or has finished.
 *
 * Its argument is a {@link SavingOrder} as JSON. It writes a line to stdout for each finished step.
 */
import { appendFileSync } from 'node:fs';
import { SecretBytes } from '../../src-main/vault/secret-bytes.ts';
import { Vault } from '../../src-main/vault/vault.ts';
import { VaultFile } from '../../src-main/vault/vault-file.ts';
import { type Intercept, interceptedFiles, type SaveStep } from './intercepted-files.ts';

export type SavingOrder = {
  readonly path: string;
  /** 20 bytes in hexadecimal, the worthless code of a test vault. */
  readonly recoveryCode: string;
  readonly entryId: string;
  /** The number of saves. JSON has no `Infinity`, so a large number replaces it. */
  readonly saves: number;
  /** The step of the first save at which the process kills itself; with `during`, it writes half of the bytes first. */
  readonly killAt?: { readonly moment: 'before' | 'during' | 'after'; readonly step: SaveStep };
};

const at = '2026-11-20T10:00:00.000Z';

async function run(order: SavingOrder): Promise<void> {
  const { killAt } = order;
  let isArmed = false;
  const intercept: Intercept = (moment, step) => {
    if (isArmed && killAt && killAt.step === step && killAt.moment === moment) die();
  };
  const file = new VaultFile(order.path, killAt ? halved(intercept, killAt.moment) : undefined);
  const recoveryCode = SecretBytes.take(Buffer.from(order.recoveryCode, 'hex'));
  const vault = await Vault.unlock(file, { kind: 'recovery', recoveryCode });
  isArmed = true;
  process.stdout.write('unlocked\n');
  for (let count = 1; count <= order.saves; count++) {
    await vault.edit(order.entryId, { notes: `save ${count}` }, at);
    process.stdout.write(`${count}\n`);
  }
}

/** With `during`, the content is written only half-way, as after a crash. */
function halved(intercept: Intercept, moment: string): ReturnType<typeof interceptedFiles> {
  const files = interceptedFiles(intercept);
  if (moment !== 'during') return files;
  const open = async (path: string, flags: string, mode: number) => {
    const file = await files.open(path, flags, mode);
    const writeFile = (content: Buffer) => {
      appendFileSync(path, content.subarray(0, content.length / 2));
      die();
    };
    return Object.assign(file, { writeFile });
  };
  return { ...files, open } as typeof files; // the same call with the same arguments
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
  // The signal is delivered asynchronously, so block until then.
  for (;;);
}

await run(JSON.parse(process.argv[2] ?? '') as SavingOrder); // the test wrote it
