import { probeAlgorithms } from '../primitives/probe.ts';
import { probeFileLock } from '../vault/files.ts';
import { probeArgon2id } from '../vault/kdf.ts';

export { probeAlgorithms };

/**
 * Verifies that this machine computes every algorithm correctly and can lock files, before a vault is touched.
 *
 * @throws SignetError `ALGORITHM_MISSING`, `MACHINE_UNSUPPORTED`
 */
export async function probeMachine(): Promise<void> {
  probeAlgorithms();
  await probeArgon2id();
  await probeFileLock();
}
