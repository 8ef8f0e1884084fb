import { calibrationLimitMs, failure, SignetError } from '#contract';
import { loadNative } from './native-module.ts';
import { SecretBytes } from './secret-bytes.ts';

/** The cost of one guess at the master password: `m`, `t` and `p` of RFC 9106, section 3.1. */
export type KdfParameters = {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
};

/** RFC 9106, section 4, second recommended option. A vault below it is neither written nor read. */
export const kdfFloor: KdfParameters = { memoryKiB: 64 * 1024, passes: 3, lanes: 4 };
/** The most that a vault file may demand of this machine: 4 GiB, 20 passes, 16 lanes. */
export const kdfCeiling: KdfParameters = { memoryKiB: 4 * 1024 * 1024, passes: 20, lanes: 16 };

/** RFC 9106, section 3.1, recommends 16 bytes for password hashing. */
export const kdfSaltBytes = 16;
const derivedKeyBytes = 32;

/**
 * Refuses parameters out of bounds, before any memory is allocated for them.
 *
 * @throws SignetError `KDF_OUT_OF_BOUNDS` naming the parameter and its range
 */
export function assertKdfParameters(parameters: KdfParameters): void {
  for (const name of ['memoryKiB', 'passes', 'lanes'] as const) {
    const [value, floor, ceiling] = [parameters[name], kdfFloor[name], kdfCeiling[name]];
    if (!Number.isInteger(value) || value < floor || value > ceiling) {
      const values = { name, min: floor, max: ceiling };
      throw failure('KDF_OUT_OF_BOUNDS', [{ name: 'kdfOutOfBounds', values }], { field: name });
    }
  }
}

/**
 * Computes Argon2id version 1.3 (RFC 9106), with every input that the RFC has, on a thread of its own.
 *
 * It is separate from {@link deriveKey}, which checks the bounds, so that the RFC's own vector can run through it.
 *
 * @returns 32 bytes; the caller wipes them
 * @throws SignetError `MACHINE_UNSUPPORTED` if the library has no binary for this machine
 */
export async function argon2id(
  input: KdfParameters & {
    readonly password: Buffer;
    readonly salt: Buffer;
    readonly secret?: Buffer;
    readonly associatedData?: Buffer;
  },
): Promise<Buffer> {
  const argon2 = await loadNative(() => import('argon2'));
  return argon2.hash(input.password, {
    raw: true,
    type: argon2.argon2id,
    version: 0x13,
    memoryCost: input.memoryKiB,
    timeCost: input.passes,
    parallelism: input.lanes,
    salt: input.salt,
    hashLength: derivedKeyBytes,
    ...(input.secret && { secret: input.secret }),
    ...(input.associatedData && { associatedData: input.associatedData }),
  });
}

/**
 * Derives a 256-bit key from a master password.
 *
 * @param password UTF-8, NFC (see `master-password`); still the caller's to wipe
 * @param salt 16 bytes
 * @returns the key; the caller wipes it
 * @throws SignetError `KDF_OUT_OF_BOUNDS`; `KDF_OUT_OF_MEMORY` if this machine cannot provide the memory;
 * `MACHINE_UNSUPPORTED`
 */
export async function deriveKey(
  password: SecretBytes,
  salt: Buffer,
  parameters: KdfParameters,
): Promise<SecretBytes> {
  assertKdfParameters(parameters);
  const copy = password.copy();
  try {
    return SecretBytes.take(
      await copy.lend((bytes) => argon2id({ ...parameters, password: bytes, salt })),
    );
  } catch (cause) {
    if (cause instanceof SignetError) throw cause;
    const mebibytes = Math.ceil(parameters.memoryKiB / 1024);
    const reason = { name: 'kdfOutOfMemory', values: { mebibytes } } as const;
    throw failure('KDF_OUT_OF_MEMORY', [reason], { cause });
  } finally {
    copy.wipe();
  }
}

const gibibyteInKiB = 1024 * 1024;

/**
 * Limits the memory of an unlock to a quarter of the machine's, and to 1 GiB.
 *
 * @param machineBytes the most memory that this process could get, in bytes
 * @returns KiB, for {@link calibrate}
 */
export function kdfMemoryLimitKiB(machineBytes: number): number {
  return Math.min(Math.floor(machineBytes / 4 / 1024), gibibyteInKiB);
}

/** The target and the limits for {@link calibrate}. */
export type Calibration = {
  /** The time that one unlock should take on this machine, in ms; 1 to 60 000. */
  readonly targetMs: number;
  /** The most memory that may be chosen, in KiB; clamped to {@link kdfFloor} and {@link kdfCeiling}. */
  readonly memoryLimitKiB: number;
  /** A monotonic clock in ms, such as `performance.now`. */
  readonly stopwatch: () => number;
};

/**
 * Picks parameters that take about `targetMs` on this machine. It raises the memory first, since that costs an
 * attacker's hardware most, and then the passes. It never goes below {@link kdfFloor}.
 *
 * @throws SignetError `INPUT_INVALID` for a target out of range
 */
export async function calibrate(calibration: Calibration): Promise<KdfParameters> {
  const { targetMs, memoryLimitKiB } = calibration;
  const { min, max } = calibrationLimitMs;
  if (!Number.isInteger(targetMs) || targetMs < min || targetMs > max) {
    const message = `The time to calibrate for must be a whole number of ms from ${min} to ${max}.`;
    throw new SignetError('INPUT_INVALID', message, { field: 'calibrateMs' });
  }
  const roomKiB = Math.min(Math.max(memoryLimitKiB, kdfFloor.memoryKiB), kdfCeiling.memoryKiB);
  let chosen = kdfFloor;
  let takenMs = await timeOf(chosen, calibration.stopwatch);
  while (takenMs * 2 <= targetMs && chosen.memoryKiB * 2 <= roomKiB) {
    const larger = { ...chosen, memoryKiB: chosen.memoryKiB * 2 };
    const largerMs = await timeOf(larger, calibration.stopwatch).catch(() => undefined);
    // Memory that is not available now would not be available at an unlock either.
    if (largerMs === undefined) break;
    [chosen, takenMs] = [larger, largerMs];
  }
  // The time is proportional to the passes (RFC 9106, section 3.1), so one measurement is enough.
  const passes = Math.floor((chosen.passes * targetMs) / takenMs);
  return { ...chosen, passes: Math.min(Math.max(passes, kdfFloor.passes), kdfCeiling.passes) };
}

async function timeOf(parameters: KdfParameters, stopwatch: () => number): Promise<number> {
  const startedMs = stopwatch();
  const password = SecretBytes.take(Buffer.alloc(16, 1));
  await deriveKey(password, Buffer.alloc(kdfSaltBytes, 2), parameters);
  return Math.max(stopwatch() - startedMs, 1);
}

/**
 * Verifies Argon2id with the test vector of RFC 9106, section 5.3, before a vault is touched.
 *
 * @throws SignetError `ALGORITHM_MISSING`; `MACHINE_UNSUPPORTED` if there is no Argon2id for this machine
 */
export async function probeArgon2id(): Promise<void> {
  const reason = { name: 'algorithmMissing', values: { algorithm: 'Argon2id' } } as const;
  const computed = await argon2id({
    ...{ memoryKiB: 32, passes: 3, lanes: 4 },
    password: Buffer.alloc(32, 1),
    salt: Buffer.alloc(16, 2),
    secret: Buffer.alloc(8, 3),
    associatedData: Buffer.alloc(12, 4),
  }).catch((cause: unknown) => {
    if (cause instanceof SignetError) throw cause;
    throw failure('ALGORITHM_MISSING', [reason], { cause });
  });
  if (computed.toString('hex') === rfc9106Tag) return;
  throw failure('ALGORITHM_MISSING', [reason]);
}

const rfc9106Tag = '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659';
