import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { argon2id, kdfFloor } from '../../src-main/vault/kdf.ts';
import { masterPasswordBytes } from '../../src-main/vault/master-password.ts';
import { createRecoveryCode } from '../../src-main/vault/recovery-code.ts';
import type { SecretBytes } from '../../src-main/vault/secret-bytes.ts';
import { Vault } from '../../src-main/vault/vault.ts';
import { VaultFile } from '../../src-main/vault/vault-file.ts';
import { writeLargeVault } from './large-vault.ts';
import { type Figure, figureOf, timeInTurns, timeRatio } from './measure.ts';
import { inFolder, sampleAt, samplePassword } from './sample.ts';

const sizes = [10, 1000, 10_000] as const;
const rounds = 9;

/** Measures an unlock as a multiple of its Argon2 call, and opening and saving whole files in ms. */
export function benchVaultFiles(): Promise<Record<string, Figure>> {
  return inFolder(async (folder) => {
    const recoveryCode = createRecoveryCode();
    const paths = sizes.map((size) => join(folder, `${size}.signet`));
    for (const [index, size] of sizes.entries()) {
      await writeLargeVault(paths[index] as string, size, recoveryCode); // as many paths as sizes
    }
    const [small, middle, large] = paths as [string, string, string];
    const unlock = await benchUnlock(middle);
    const [open10, open1000, open10000] = [small, middle, large].map(
      (path) => () => openAndLock(path, recoveryCode),
    ) as [() => unknown, () => unknown, () => unknown];
    const savers = await Promise.all(
      [small, middle, large].map((path) => saver(path, recoveryCode)),
    );
    const [save10, save1000, save10000] = savers as [() => unknown, () => unknown, () => unknown];
    const samples = await timeInTurns(
      {
        open10: { calls: 10, run: open10 },
        open1000: { calls: 3, run: open1000 },
        open10000: { calls: 1, run: open10000 },
        save10: { calls: 10, run: save10 },
        save1000: { calls: 3, run: save1000 },
        save10000: { calls: 1, run: save10000 },
      },
      rounds,
    );
    return {
      'unlock.ratioToArgon2': unlock,
      'open.ms.10': figureOf(samples.open10),
      'open.ms.1000': figureOf(samples.open1000),
      'open.ms.10000': figureOf(samples.open10000),
      'open.growth': timeRatio(samples.open10000, samples.open1000),
      'save.ms.10': figureOf(samples.save10),
      'save.ms.1000': figureOf(samples.save1000),
      'save.ms.10000': figureOf(samples.save10000),
      'save.growth': timeRatio(samples.save10000, samples.save1000),
    };
  });
}

/** Times an unlock with the master password at the floor of the KDF, and the KDF call alone. */
async function benchUnlock(path: string): Promise<Figure> {
  const salt = randomBytes(16);
  const password = masterPasswordBytes(samplePassword);
  const samples = await timeInTurns(
    {
      argon2: {
        calls: 1,
        run: () => password.lend((bytes) => argon2id({ ...kdfFloor, password: bytes, salt })),
      },
      unlock: {
        calls: 1,
        run: async () => {
          const vault = await Vault.unlock(new VaultFile(path), { kind: 'password', password });
          vault.lock();
        },
      },
    },
    21,
  );
  return timeRatio(samples.unlock, samples.argon2);
}

async function openAndLock(path: string, recoveryCode: SecretBytes): Promise<void> {
  const vault = await Vault.unlock(new VaultFile(path), { kind: 'recovery', recoveryCode });
  vault.lock();
}

async function saver(path: string, recoveryCode: SecretBytes): Promise<() => Promise<unknown>> {
  const vault = await Vault.unlock(new VaultFile(path), { kind: 'recovery', recoveryCode });
  const id = vault.entries[0]?.id ?? '';
  return () => vault.edit(id, { notes: 'Saved by the benchmark.' }, sampleAt);
}
