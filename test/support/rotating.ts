import { readFile } from 'node:fs/promises';
import type { Entry, RequestOf } from '#contract';
import { draft } from './entry-arbitraries.ts';
import { exchangeKey } from './exchange-keys.ts';
import { type Profile, reopenedProfile, unlockedProfile } from './profile.ts';
import type { SimulatedKey } from './simulator/simulated-key.ts';
import { type Simulator, startSimulator } from './simulator/simulator.ts';
import type { VaultFixture } from './vault-fixture.ts';

/** The key that the entry has, and the one that replaces it. */
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

/** An exchange that has both keys, and refuses one by any code from when it is told so. */
export type RefusingExchange = Simulator & {
  /** By API key. */
  readonly refuses: Map<string, string>;
  /** Is told of each request that comes in: the API key, empty without one. */
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

/** A rotation from beginning to end. */
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

/** An entry that is rotated, at an exchange that has both keys. */
export class Rotating {
  readonly id: string;
  readonly #fixture: VaultFixture;
  #profile: Profile;

  constructor(fixture: VaultFixture, profile: Profile) {
    this.id = fixture.ids[0];
    this.#fixture = fixture;
    this.#profile = profile;
  }

  /** In a fresh profile, with nothing recorded of it yet but that OKX has its key. */
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

  /** A right request of a step, as the page sends it; a test says what is to be otherwise. */
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

  /** @returns the code of the refusal, and its field */
  refusal(name: Step, over: object = {}): Promise<string> {
    return this.#profile.refusal(`rotation:${name}`, this.request(name, over));
  }

  /** Takes every step up to one, that included. */
  async walk(until: (typeof wholeWay)[number]): Promise<Entry> {
    for (const step of wholeWay.slice(0, wholeWay.indexOf(until))) await this.take(step);
    return this.take(until);
  }

  /** Reports the key that the entry has as leaked. */
  async report(): Promise<Entry> {
    const { id, apiKeyDigest } = await this.entry();
    return (await this.#profile.value('compromise:report', { id, apiKeyDigest })).entry;
  }

  async entry(): Promise<Entry> {
    return (await this.#profile.value('entry:get', { id: this.id })).entry;
  }

  /** The API key and signature with which Signet signs one and the same request. */
  async signed(): Promise<{ readonly apiKey: string; readonly signature: string }> {
    const request = { method: 'GET', requestPath: '/api/v5/account/balance', body: '' } as const;
    const timestamp = '2026-11-20T08:00:00.000Z';
    const asked = { id: this.id, request, timestamp, allowUnknownEndpoint: false };
    const { headers, signature } = await this.#profile.value('sign:request', asked);
    return { apiKey: headers['OK-ACCESS-KEY'], signature };
  }

  /** The same entry in a profile of its own, that can go another way from here. */
  async copy(fixture: VaultFixture, folder: string): Promise<Rotating> {
    const bytes = await readFile(this.#profile.path);
    const profile = await unlockedProfile({ ...fixture, bytes }, folder);
    profile.answers.now = this.#profile.answers.now;
    return new Rotating(fixture, profile);
  }

  /** Kills Signet, without so much as a lock, and starts it again on the same file. */
  async kill(): Promise<void> {
    const { answers } = this.#profile;
    this.#profile = await reopenedProfile(this.#fixture, this.#profile.path);
    Object.assign(this.#profile.answers, answers);
  }
}
