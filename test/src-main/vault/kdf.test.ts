import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  argon2id,
  assertKdfParameters,
  calibrate,
  deriveKey,
  kdfCeiling,
  kdfFloor,
  kdfSaltBytes,
} from '../../../src-main/vault/kdf.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { refusalOf } from '../../support/refusal.ts';
import vector from '../../vectors/argon2id.json' with { type: 'json' };

const [password, salt, secret, associatedData, tag] = (
  ['password', 'salt', 'secret', 'associatedData', 'tag'] as const
).map((field) => Buffer.from(vector[field], 'hex')) as [Buffer, Buffer, Buffer, Buffer, Buffer]; // five names, five buffers
const { memoryKiB, passes, lanes } = vector;

describe('argon2id', () => {
  it('computes the tag of RFC 9106, section 5.3', async () => {
    const given = { memoryKiB, passes, lanes, password, salt, secret, associatedData };
    expect(await argon2id(given)).toEqual(tag);
  });

  it('uses each of its inputs', async () => {
    const given = { memoryKiB, passes, lanes, password, salt, secret, associatedData };
    const others = [
      { ...given, memoryKiB: 40 },
      { ...given, passes: 4 },
      { ...given, lanes: 2 },
      { ...given, password: salt },
      { ...given, salt: password },
      { ...given, secret: salt },
      { ...given, associatedData: salt },
    ];
    const tags = await Promise.all(
      others.map(async (other) => (await argon2id(other)).toString('hex')),
    );
    expect(new Set([vector.tag, ...tags]).size).toBe(8);
  });

  it('uses the prebuilt binary of its package', async () => {
    const main = createRequire(import.meta.url).resolve('argon2');
    const ofArgon2 = createRequire(main);
    const found: string = ofArgon2('node-gyp-build').path(dirname(main));
    const binding = ofArgon2(found);
    const hashed: Buffer = await binding.hash({
      ...{ password, salt, secret, data: associatedData, hashLength: tag.length },
      ...{ m: memoryKiB, t: passes, p: lanes, type: 2, version: 0x13 },
    });
    const platform = `${process.platform}-${process.arch}`;
    expect([relative(dirname(main), dirname(found)), hashed]).toEqual([
      join('prebuilds', platform),
      tag,
    ]);
  });

  it('does not block the event loop', async () => {
    let turns = 0;
    let isHashing = true;
    const count = () => {
      turns++;
      if (isHashing) setImmediate(count);
    };
    setImmediate(count);
    const hashing = { ...kdfFloor, password, salt };
    await argon2id(hashing);
    isHashing = false;
    expect(turns).toBeGreaterThan(1);
  });
});

describe('assertKdfParameters', () => {
  it('accepts the floor and the ceiling', () => {
    expect(() => [kdfFloor, kdfCeiling].map(assertKdfParameters)).not.toThrow();
  });

  it.each(['memoryKiB', 'passes', 'lanes'] as const)('refuses %s out of range', async (name) => {
    const wrong = [
      kdfFloor[name] - 1,
      kdfCeiling[name] + 1,
      0,
      -1,
      4.5,
      Number.NaN,
      Infinity,
      2 ** 53,
    ];
    const refusals = wrong.map((value) =>
      refusalOf(() => assertKdfParameters({ ...kdfFloor, [name]: value })),
    );
    expect(new Set(await Promise.all(refusals))).toEqual(new Set(['KDF_OUT_OF_BOUNDS']));
  });

  it('names the parameter and its range', () => {
    expect(() => assertKdfParameters({ ...kdfFloor, lanes: 255 })).toThrow(
      "The key derivation's lanes must be a whole number from 4 to 16.",
    );
  });
});

describe('deriveKey', () => {
  it('returns Argon2id of password and salt, and does not wipe the password', async () => {
    const typed = SecretBytes.fromText('a master password');
    const key = await deriveKey(typed, salt, kdfFloor);
    const again = await argon2id({ ...kdfFloor, password: Buffer.from('a master password'), salt });
    expect([key.lend((bytes) => Buffer.from(bytes)), typed.lend(String)]).toEqual([
      again,
      'a master password',
    ]);
  });

  it('finishes even if its password is wiped meanwhile', async () => {
    const typed = SecretBytes.fromText('a master password');
    const [, key] = [0, deriveKey(typed, salt, kdfFloor)];
    typed.wipe();
    const again = await deriveKey(SecretBytes.fromText('a master password'), salt, kdfFloor);
    expect((await key).equals(again)).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')(
    'throws KDF_OUT_OF_MEMORY if the machine cannot provide the memory',
    () => {
      const program = fileURLToPath(new URL('../../support/cramped-child.ts', import.meta.url));
      // 3 GiB of address space are enough for Node, but not for the 4 GiB of the ceiling.
      const command = 'ulimit -v 3145728 && exec "$0" "$1"';
      const told = execFileSync('sh', ['-c', command, process.execPath, program], {
        encoding: 'utf8',
      });
      expect(told).toBe('KDF_OUT_OF_MEMORY\n');
    },
  );

  it('refuses parameters out of bounds', async () => {
    const work = () => deriveKey(SecretBytes.fromText('x'), salt, { ...kdfFloor, memoryKiB: 1024 });
    expect(await refusalOf(work)).toBe('KDF_OUT_OF_BOUNDS');
  });
});

describe('calibrate', () => {
  /** Returns a stopwatch with which every measurement takes `tookMs`. */
  function stopwatch(tookMs: number): () => number {
    let nowMs = 0;
    return () => {
      nowMs += tookMs;
      return nowMs;
    };
  }
  const roomKiB = kdfFloor.memoryKiB * 4;

  it('returns the floor if even that is too slow', async () => {
    const slow = { targetMs: 100, memoryLimitKiB: roomKiB, stopwatch: stopwatch(5000) };
    expect(await calibrate(slow)).toEqual(kdfFloor);
  });

  it('raises the memory first, as far as it is available, then the passes', async () => {
    const fast = {
      targetMs: 100,
      memoryLimitKiB: kdfFloor.memoryKiB * 2,
      stopwatch: stopwatch(25),
    };
    expect(await calibrate(fast)).toEqual({
      ...kdfFloor,
      memoryKiB: kdfFloor.memoryKiB * 2,
      passes: 12,
    });
  });

  it('doubles the memory as long as the time allows', async () => {
    const times = [0, 30, 30, 100];
    const measured = {
      targetMs: 110,
      memoryLimitKiB: roomKiB,
      stopwatch: () => times.shift() ?? 0,
    };
    expect(await calibrate(measured)).toEqual({
      ...kdfFloor,
      memoryKiB: kdfFloor.memoryKiB * 2,
      passes: 4,
    });
  });

  it('never exceeds the ceiling, however fast the machine is', async () => {
    const instant = { targetMs: 60_000, memoryLimitKiB: 0, stopwatch: stopwatch(0) };
    expect(await calibrate(instant)).toEqual({ ...kdfFloor, passes: kdfCeiling.passes });
  });

  it('returns parameters that assertKdfParameters accepts', async () => {
    const odd = { targetMs: 7, memoryLimitKiB: Number.NaN, stopwatch: stopwatch(3) };
    const chosen = await calibrate(odd);
    expect(() => assertKdfParameters(chosen)).not.toThrow();
  });

  it('refuses a target out of range', async () => {
    const targets = [0, -1, 0.5, 60_001, Number.NaN, Infinity].map((targetMs) =>
      refusalOf(() => calibrate({ targetMs, memoryLimitKiB: roomKiB, stopwatch: stopwatch(1) })),
    );
    expect(new Set(await Promise.all(targets))).toEqual(new Set(['INPUT_INVALID']));
  });

  it('uses a salt of 16 bytes', () => {
    expect(kdfSaltBytes).toBe(16);
  });
});
