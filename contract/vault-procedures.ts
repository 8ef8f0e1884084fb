import { z } from 'zod';
import { recoveryCodeLimit } from './recovery-symbols.ts';

const nothing = z.strictObject({});

/** In UTF-16 code units; the limit of the vault itself is 256 code points. */
const passwordSchema = z.string().min(1).max(1024);

const recoveryCodeSchema = z.string().min(1).max(recoveryCodeLimit);

/** Opens a vault: the master password or the recovery code. */
const proofSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password'), password: passwordSchema }),
  z.strictObject({ kind: z.literal('recovery'), recoveryCode: recoveryCodeSchema }),
]);

const strengthSchema = z.strictObject({
  /** 0 to 4, on zxcvbn's scale. */
  score: z.int().min(0).max(4),
  isAccepted: z.boolean(),
  /** Keys of zxcvbn's translations, such as `topTen`. */
  warning: z.string().nullable(),
  suggestions: z.array(z.string()),
});

export const vaultProcedures = {
  'vault:status': {
    request: nothing,
    response: z.strictObject({
      /** `unreachable`: there was a vault, but it cannot be found now. */
      state: z.enum(['missing', 'unreachable', 'locked', 'unlocked']),
      /** `true` if the file on disk is older than the version last seen on this machine. */
      isOlderThanLastSeen: z.boolean(),
    }),
  },
  'vault:assess-password': {
    request: z.strictObject({ password: passwordSchema }),
    response: strengthSchema,
  },
  /** Returns the recovery code, which only this procedure and `vault:replace-recovery-code` do, to be printed. */
  'vault:create': {
    request: z.strictObject({ password: passwordSchema }),
    response: z.strictObject({ recoveryCode: z.string() }),
  },
  'vault:unlock': {
    request: z.strictObject({ password: passwordSchema }),
    response: nothing,
  },
  'vault:unlock-with-recovery': {
    request: z.strictObject({ recoveryCode: recoveryCodeSchema }),
    response: nothing,
  },
  'vault:lock': { request: nothing, response: nothing },
  'vault:change-password': {
    request: z.strictObject({ proof: proofSchema, password: passwordSchema }),
    response: nothing,
  },
  'vault:replace-recovery-code': {
    request: z.strictObject({ proof: proofSchema }),
    response: z.strictObject({ recoveryCode: z.string() }),
  },
  /** Asks for a file in a native dialog, and writes the kit there, readable only by its owner. */
  'vault:save-recovery-kit': {
    request: z.strictObject({ recoveryCode: recoveryCodeSchema }),
    response: z.strictObject({ isSaved: z.boolean() }),
  },
} as const;
