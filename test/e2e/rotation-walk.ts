import { en } from '#words/en';
import type { RotationStepId } from '../../src-renderer/components/rotation-steps.ts';
import { ownAddress } from '../support/own-address.ts';
import type { ProxiedExchange } from '../support/proxied-exchange.ts';
import type { SimulatedKey } from '../support/simulator/simulated-key.ts';
import { expect, makeVault, masterPassword, type Signet } from './desktop.ts';
import { sampleCredentials, sampleDraft } from './samples.ts';

export type Heading = keyof typeof en.rotation.heading;

/** The key of {@link sampleDraft} as the exchange has it. */
export const oldKey: SimulatedKey = {
  ...sampleCredentials,
  environment: 'live',
  site: 'global',
  permissions: ['read_only', 'trade'],
  ipAllowlist: [ownAddress],
  label: 'Grid bot',
  uid: '44705892343619584',
  mainUid: '44705892343619584',
  holdings: [],
};

/** The values that the user types into OKX's form, and the credentials it returns. */
export function makeNewKey({ keys }: ProxiedExchange, label = 'Gridbot2'): SimulatedKey {
  const { uid, permissions, ipAllowlist } = oldKey;
  return keys.create({ uid, label, passphrase: 'New-Pass_2026', permissions, ipAllowlist });
}

/** A vault, made now unless it is there, with that key in it, unlocked. @returns the id of its entry */
export async function seed(signet: Signet): Promise<string> {
  const { value, page } = signet;
  await makeVault(signet);
  const applications = ['freqtrade', 'Tracker'];
  const { entry } = await value('entry:add', {
    draft: sampleDraft({ ipAllowlist: [ownAddress], applications }),
  });
  await page.reload();
  return entry.id;
}

export async function unlock({ page }: Signet): Promise<void> {
  await page.getByLabel('Master password', { exact: true }).fill(masterPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Grid bot', exact: true })).toBeVisible();
}

/** A person who reads the page in English, and has the new key at hand. */
export class RotationWalk {
  readonly #signet: Signet;
  readonly #newKey: SimulatedKey;

  constructor(signet: Signet, newKey: SimulatedKey) {
    this.#signet = signet;
    this.#newKey = newKey;
  }

  /** Starts at the list of keys. */
  async begin(): Promise<void> {
    const { page } = this.#signet;
    await page.getByRole('link', { name: 'Grid bot', exact: true }).click();
    await page.getByRole('link', { name: en.rotation.entry.act, exact: true }).click();
    await this.at('reason');
  }

  /** Starts at the list of keys, with an unfinished rotation. */
  async resume(at: Heading): Promise<void> {
    const { page } = this.#signet;
    await page.getByRole('link', { name: 'Grid bot', exact: true }).click();
    await page.getByRole('link', { name: en.rotation.entry.goOn }).click();
    await this.at(at);
  }

  async at(heading: Heading): Promise<void> {
    const name = en.rotation.heading[heading];
    const found = this.#signet.page.getByRole('heading', { name, level: 2 });
    await expect(found).toBeFocused();
  }

  async press(name: string): Promise<void> {
    await this.#signet.page.getByRole('button', { name, exact: true }).click();
  }

  goOn(step: RotationStepId): Promise<void> {
    const { rotation } = en;
    return this.press(rotation.continue.replace('{{step}}', rotation.step[step]));
  }

  /** The user's actions at each step, until the next step opens or main has saved something. */
  readonly does = {
    start: async () => {
      await this.press(en.rotation.start.act);
      await this.at('create');
    },
    enter: async () => {
      await this.goOn('credentials');
      await this.at('credentials');
      for (const field of ['apiKey', 'secretKey', 'passphrase'] as const) {
        await this.#signet.page.locator(`input[name="${field}"]`).fill(this.#newKey[field]);
      }
      await this.press(en.rotation.credentials.keep);
      await this.at('check');
      // Its name is another: that of the old key is taken.
      await expect(this.#signet.page.getByRole('row', { name: /Gridbot2/ })).toBeVisible();
    },
    switch: async () => {
      if (await this.#isAt('check')) await this.goOn('switch');
      await this.at('switch');
      await this.press(en.rotation.switch.act);
      await this.at('switched');
    },
    tick: async () => {
      const { tick } = en.rotation.switched;
      for (const application of ['freqtrade', 'Tracker']) {
        const name = tick.replace('{{application}}', application);
        await this.#signet.page.getByRole('checkbox', { name }).check();
      }
      const ticked = en.rotation.switched.ticked.replace('{{count}}', '2');
      await expect(this.#signet.page.getByText(ticked.replace('{{total}}', '2'))).toBeVisible();
    },
    revoke: async () => {
      await this.goOn('revoke');
      await this.at('revoke');
      await this.press(en.rotation.revoke.act);
      await this.at('prove');
    },
    finish: async () => {
      await this.press(en.rotation.prove.finish);
      const title = en.rotation.done.title.replace('{{label}}', 'Grid bot');
      await expect(this.#signet.page.getByRole('heading', { name: title })).toBeVisible();
    },
  };

  async #isAt(heading: Heading): Promise<boolean> {
    const name = en.rotation.heading[heading];
    return this.#signet.page.getByRole('heading', { name, level: 2 }).isVisible();
  }
}

/** The API key with which Signet signs for an entry. */
export async function signingKey({ value }: Signet, id: string): Promise<string> {
  const request = { method: 'GET', requestPath: '/api/v5/account/balance', body: '' } as const;
  const { headers } = await value('sign:request', { id, request, allowUnknownEndpoint: false });
  return headers['OK-ACCESS-KEY'];
}
