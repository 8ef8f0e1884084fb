import { calibrationLimitMs } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { wholeNumber } from './option-value.ts';

/** The cost of a key derivation, from a vault file. */
type Kdf = { readonly memoryKiB: number; readonly passes: number; readonly lanes: number };

/** @throws SignetError `INPUT_INVALID` naming the range */
export function parseCalibrateMs(text: string): number {
  const name = { option: '--calibrate-ms', field: 'calibrateMs' };
  return wholeNumber(text, calibrationLimitMs, name);
}

/** The parameters, without the salt, as `--json` shows them. */
export function describeKdf({ memoryKiB, passes, lanes }: Kdf) {
  return { algorithm: 'argon2id', memoryKiB, passes, lanes } as const;
}

/** The same for people. */
export function kdfText({ memoryKiB, passes, lanes }: Kdf, { t }: CommandLineTranslator): string {
  return t('commandResults:kdf', {
    algorithm: 'Argon2id',
    mebibytes: memoryKiB / 1024,
    passes,
    lanes,
  });
}
