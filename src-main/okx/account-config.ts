import { z } from 'zod';
import { failure } from '#contract';
import { type KeyAccess, parseKeyAccess } from './key-access.ts';
import { okxNameSchema } from './okx-name.ts';

/** OKX's view of the key that signed the request. */
export type AccountConfig = KeyAccess & {
  /** The name that the key has on OKX. */
  readonly label: string;
  readonly account: 'main' | 'sub';
  /** OKX's own text for what Signet cannot read; `null` for what it can. */
  readonly told: { readonly permissions: string | null; readonly ipAllowlist: string | null };
};

/** The request for the account's configuration, which also describes the key that signs it. */
export const configRequest = {
  method: 'GET',
  requestPath: '/api/v5/account/config',
  body: '',
} as const;

/** OKX docs, "Trading Account", "Get account configuration": the fields about the key. */
const configSchema = z
  .array(
    z.looseObject({
      perm: z.string().max(256),
      ip: z.string().max(4096),
      label: okxNameSchema,
      uid: z.string().regex(/^\d{1,32}$/),
      mainUid: z.string().regex(/^\d{1,32}$/),
    }),
  )
  .length(1);

/**
 * Parses the answer of `account/config`.
 *
 * @param data the `data` that OKX sent
 * @throws SignetError `OKX_ANSWER_UNREADABLE` unless it is exactly one account with these fields
 */
export function parseAccountConfig(data: unknown): AccountConfig {
  const parsed = configSchema.safeParse(data);
  const config = parsed.success ? parsed.data[0] : undefined;
  if (config === undefined) {
    throw failure('OKX_ANSWER_UNREADABLE', [{ name: 'answerUnknown' }]);
  }
  const { perm, ip, label, uid, mainUid } = config;
  const access = parseKeyAccess({ perm, ip });
  return {
    ...access,
    label,
    account: uid === mainUid ? 'main' : 'sub',
    told: {
      permissions: access.permissions === null ? perm : null,
      ipAllowlist: access.ipAllowlist === null ? ip : null,
    },
  };
}
