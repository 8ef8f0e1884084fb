import type {
  ActivityKind,
  CheckVerdict,
  CredentialsDraft,
  Entry,
  Environment,
  RecentActivity,
  SignRequest,
  Site,
  SubAccountKey,
} from '#contract';
import { configRequest } from '../okx/account-config.ts';
import { OkxClient } from '../okx/client.ts';
import { checkKey } from '../okx/key-check.ts';
import type { Lend } from '../okx/lent-credentials.ts';
import { firstPathOf, recentActivity } from '../okx/recent-activity.ts';
import { listSubAccountKeys } from '../okx/sub-account-keys.ts';
import type { CheckedEntry } from '../okx/verdict.ts';
import { confirmOrigin } from './confirmations.ts';
import type { Shell } from './shell.ts';

/** Options for a check: correct for clock drift; try a different site or environment than the entry's. */
export type CheckOptions = {
  readonly correctClock: boolean;
  readonly site?: Site | undefined;
  readonly environment?: Environment | undefined;
};

/** Asks OKX about keys with the only client of this program, so that all requests share its rate limits. */
export class KeyChecks {
  readonly #shell: Shell;
  readonly #client: OkxClient;

  constructor(shell: Shell) {
    this.#shell = shell;
    this.#client = new OkxClient(shell);
  }

  get client(): OkxClient {
    return this.#client;
  }

  /**
   * Checks a key.
   *
   * @param entry what its owner says about the key
   * @returns the verdict, even if OKX refused or could not be reached
   * @throws SignetError `CANCELLED` if another host was not confirmed; as `checkKey`
   */
  async check(entry: CheckedEntry, lend: Lend, options: CheckOptions): Promise<CheckVerdict> {
    await confirmOrigin(this.#shell, entry, configRequest);
    return checkKey(this.#client, this.#shell, { entry, lend, ...options });
  }

  /**
   * Lists the keys of a sub-account.
   *
   * @param entry of a key of the main account
   * @param query the name of its sub-account; `correctClock` corrects for clock drift
   * @returns the sub-account's keys, as OKX lists them
   * @throws SignetError `CANCELLED` if another host was not confirmed; as `listSubAccountKeys`
   */
  async listSubAccountKeys(
    entry: CheckedEntry,
    lend: Lend,
    query: { readonly subAccount: string; readonly correctClock: boolean },
  ): Promise<readonly SubAccountKey[]> {
    await confirmOrigin(this.#shell, entry, get('/api/v5/users/subaccount/apikey'));
    return listSubAccountKeys(this.#client, { entry, lend, ...query });
  }

  /**
   * Asks what happened recently in the account of a key.
   *
   * @throws SignetError `CANCELLED` if another host was not confirmed; as `recentActivity`
   */
  async recentActivity(
    entry: Entry,
    lend: Lend,
    query: { readonly what: ActivityKind; readonly correctClock: boolean },
  ): Promise<RecentActivity> {
    const origin = await confirmOrigin(this.#shell, entry, get(firstPathOf(query.what)));
    const target = { origin, environment: entry.environment, lend };
    return recentActivity(this.#client, this.#shell, { ...query, target });
  }
}

function get(requestPath: string): SignRequest {
  return { method: 'GET', requestPath, body: '' };
}

/** Lends credentials that were typed, and not stored; the copies are wiped, the texts cannot be. */
export function lendTyped(credentials: CredentialsDraft): Lend {
  return (use) => {
    const bytes = {
      apiKey: Buffer.from(credentials.apiKey, 'utf8'),
      secretKey: Buffer.from(credentials.secretKey, 'utf8'),
      passphrase: Buffer.from(credentials.passphrase, 'utf8'),
    };
    try {
      return use(bytes);
    } finally {
      for (const field of Object.values(bytes)) field.fill(0);
    }
  };
}
