import { totalmem } from 'node:os';
import {
  calibrate,
  calibrationLimitMs,
  type KdfParameters,
  kdfMemoryLimitKiB,
  probeArgon2id,
} from '../vault/kdf.ts';
import { throwIfInterrupted } from './interruption.ts';
import { wholeNumber } from './option-value.ts';

/** @throws SignetError `INPUT_INVALID` naming the range */
export function parseCalibrateMs(text: string): number {
  const name = { option: '--calibrate-ms', field: 'calibrateMs' };
  return wholeNumber(text, calibrationLimitMs, name);
}

/** Measures what this machine can afford: at most a quarter of its memory, and never more than 1 GiB. */
export async function chooseKdf(targetMs: number): Promise<KdfParameters> {
  // In a container less may be had than the machine has; 0 is "unlimited".
  const machineBytes = Math.min(
    totalmem(),
    process.constrainedMemory() || Number.POSITIVE_INFINITY,
  );
  const stopwatch = () => {
    throwIfInterrupted();
    return performance.now();
  };
  await probeArgon2id();
  return calibrate({ targetMs, memoryLimitKiB: kdfMemoryLimitKiB(machineBytes), stopwatch });
}

/** The parameters, without the salt, as `--json` shows them. */
export function describeKdf({ memoryKiB, passes, lanes }: KdfParameters) {
  return { algorithm: 'argon2id', memoryKiB, passes, lanes } as const;
}

/** The same for people. */
export function kdfText({ memoryKiB, passes, lanes }: KdfParameters): string {
  return `Argon2id, ${memoryKiB / 1024} MiB, ${passes} passes, ${lanes} lanes`;
}
