import { z } from 'zod';
import { SignetError } from '../contract/index.ts';
import { type KeyAccess, parseKeyAccess } from './key-access.ts';

/** What OKX knows of the key that asks. */
export type AccountConfig = KeyAccess & {
  /** The name that the key has on OKX. */
  readonly label: string;
  readonly account: 'main' | 'sub';
};

/** Asks for the configuration of the account, and with it about the key that asks. */
export const configRequest = {
  method: 'GET',
  requestPath: '/api/v5/account/config',
  body: '',
} as const;

/** OKX docs, "Trading Account", "Get account configuration": the fields that tell of the key. */
const configSchema = z
  .array(
    z.looseObject({
      perm: z.string().max(256),
      ip: z.string().max(4096),
      label: z.string().max(256),
      uid: z.string().regex(/^\d{1,32}$/),
      mainUid: z.string().regex(/^\d{1,32}$/),
    }),
  )
  .length(1);

/**
 * Reads the answer of `account/config`.
 *
 * @param data as OKX sent it
 * @throws SignetError `OKX_ANSWER_UNREADABLE` for anything but one account with these fields
 */
export function parseAccountConfig(data: unknown): AccountConfig {
  const parsed = configSchema.safeParse(data);
  const config = parsed.success ? parsed.data[0] : undefined;
  const access = config && parseKeyAccess(config);
  if (config === undefined || access === undefined) {
    const message =
      'OKX accepted the key, but did not say what it may do in a form that Signet knows.';
    throw new SignetError('OKX_ANSWER_UNREADABLE', message);
  }
  return {
    ...access,
    label: config.label,
    account: config.uid === config.mainUid ? 'main' : 'sub',
  };
}
