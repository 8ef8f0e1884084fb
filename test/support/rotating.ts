import { readFile } from 'node:fs/promises';
import type { Entry, RequestOf } from '#contract';
import { draft } from './entry-arbitraries.ts';
import { exchangeKey } from './exchange-keys.ts';
import { type Profile, reopenedProfile, unlockedProfile } from './profile.ts';
import type { SimulatedKey } from './simulator/simulated-key.ts';
import { type Simulator, startSimulator } from './simulator/simulator.ts';
import type { VaultFixture } from './vault-fixture.ts';

/** The present key of the entry; {@link newKey} replaces it. */
export const oldKey: SimulatedKey = {
  ...exchangeKey,
  ...draft.credentials,
  mainUid: '1',
  ipAllowlist: [],
};
export const newKey: SimulatedKey = {
  ...oldKey,
  apiKey: '7d2f61b0-83c4-4f0d-9a55-0b6e6a1c2d31',
  secretKey: 'C0FFEE5EC2E7A11CE0B57AC1E5D0D0AA',
  passphrase: 'Nëw-pass_2!',
  label: 'Grid bot 2',
};
export const newCredentials = {
  apiKey: newKey.apiKey,
  secretKey: newKey.secretKey,
  passphrase: newKey.passphrase,
};

/** An exchange with both keys, which can refuse each with any code. */
export type RefusingExchange = Simulator & {
  /** The code with which each API key is refused. */
  readonly refuses: Map<string, string>;
  /** Called for each request with its API key, empty if it has none. */
  onRequest: (apiKey: string) => void;
};

export async function startRefusingExchange(): Promise<RefusingExchange> {
  const refuses = new Map<string, string>();
  const exchange: Pick<RefusingExchange, 'refuses' | 'onRequest'> = {
    refuses,
    onRequest: () => undefined,
  };
  const simulator = await startSimulator({
    keys: [oldKey, newKey],
    fault: ({ header }) => {
      const apiKey = header('OK-ACCESS-KEY');
      exchange.onRequest(apiKey);
      const code = refuses.get(apiKey);
      if (code === undefined) return undefined;
      return { kind: 'answer', answer: { status: 401, body: { code, msg: 'refused' } } };
    },
  });
  return Object.assign(exchange, simulator);
}

/** The steps of a rotation from start to finish. */
export const wholeWay = [
  'start',
  'add-key',
  'check',
  'switch',
  'tick',
  'revoke',
  'prove',
  'finish',
] as const;
export type Step = (typeof wholeWay)[number] | 'undo';

/** Rotates an entry at an exchange with both keys. */
export class Rotating {
  readonly id: string;
  readonly #fixture: VaultFixture;
  #profile: Profile;

  constructor(fixture: VaultFixture, profile: Profile) {
    this.id = fixture.ids[0];
    this.#fixture = fixture;
    this.#profile = profile;
  }

  /** Starts in a fresh profile, in which the only record is that OKX has the key. */
  static async begin(fixture: VaultFixture, folder: string, { url }: Simulator): Promise<Rotating> {
    const profile = await unlockedProfile(fixture, folder);
    profile.answers.now = new Date();
    const rotating = new Rotating(fixture, profile);
    const change = { hosts: { rest: url }, applications: ['hummingbot', 'Tracker'] };
    await profile.value('entry:edit', { id: rotating.id, change });
    const knownAt = profile.answers.now.toISOString();
    await profile.session.vault.record({ [rotating.id]: { knownAt } });
    profile.recorded.events.length = 0;
    return rotating;
  }

  get profile(): Profile {
    return this.#profile;
  }

  /** Returns a valid request for a step, as the page sends it, with the changes of a test. */
  request<Name extends Step>(name: Name, over: object = {}): RequestOf<`rotation:${Name}`> {
    const { id } = this;
    const requests: { readonly [Each in Step]: RequestOf<`rotation:${Each}`> } = {
      start: { id, reason: 'scheduled' },
      'add-key': { id, credentials: newCredentials },
      check: { id, correctClock: false },
      switch: { id, acceptsUnchecked: false },
      tick: { id, application: 'hummingbot', isSwitched: true },
      revoke: { id, isRevoked: true },
      prove: { id, correctClock: false },
      finish: { id, acceptsUnproved: false },
      undo: { id },
    };
    return { ...requests[name], ...over };
  }

  async take(name: Step, over: object = {}): Promise<Entry> {
    const { entry } = await this.#profile.value(`rotation:${name}`, this.request(name, over));
    return entry;
  }

  /** @returns the code and the field of the error */
  refusal(name: Step, over: object = {}): Promise<string> {
    return this.#profile.refusal(`rotation:${name}`, this.request(name, over));
  }

  /** Takes every step up to and including `until`. */
  async walk(until: (typeof wholeWay)[number]): Promise<Entry> {
    for (const step of wholeWay.slice(0, wholeWay.indexOf(until))) await this.take(step);
    return this.take(until);
  }

  /** Reports the entry's key as leaked. */
  async report(): Promise<Entry> {
    const { id, apiKeyDigest } = await this.entry();
    return (await this.#profile.value('compromise:report', { id, apiKeyDigest })).entry;
  }

  async entry(): Promise<Entry> {
    return (await this.#profile.value('entry:get', { id: this.id })).entry;
  }

  /** Signs a fixed request, and returns the API key and the signature. */
  async signed(): Promise<{ readonly apiKey: string; readonly signature: string }> {
    const request = { method: 'GET', requestPath: '/api/v5/account/balance', body: '' } as const;
    const timestamp = '2026-11-20T08:00:00.000Z';
    const asked = { id: this.id, request, timestamp, allowUnknownEndpoint: false };
    const { headers, signature } = await this.#profile.value('sign:request', asked);
    return { apiKey: headers['OK-ACCESS-KEY'], signature };
  }

  /** Copies the entry into another profile, in which it can continue differently. */
  async copy(fixture: VaultFixture, folder: string): Promise<Rotating> {
    const bytes = await readFile(this.#profile.path);
    const profile = await unlockedProfile({ ...fixture, bytes }, folder);
    profile.answers.now = this.#profile.answers.now;
    return new Rotating(fixture, profile);
  }

  /** Kills Signet without a lock, and starts it again with the same file. */
  async kill(): Promise<void> {
    const { answers } = this.#profile;
    this.#profile = await reopenedProfile(this.#fixture, this.#profile.path);
    Object.assign(this.#profile.answers, answers);
  }
}
