import type { Locator, Page } from '@playwright/test';
import { type GuideStep, guideSteps } from '#contract';
import { en } from '#words/en';
import {
  accountOf,
  addressesOf,
  type Journey,
  readyItems,
  withdrawReason,
} from '../support/journeys.ts';
import { expect } from './desktop.ts';

/** A person with a mouse who reads the page in English. */
export class GuideWalk {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Starts at the list of keys. */
  async begin(): Promise<void> {
    await this.#page.getByRole('link', { name: en.entries.create }).click();
    await this.at('purpose');
  }

  /** Starts at the list of keys, with an unfinished guide. */
  async goOn(step: GuideStep): Promise<void> {
    const { entries, guide } = en;
    await this.#page.getByRole('link', { name: entries.unfinished.goOn }).click();
    const name = guide.resume.goOn.replace('{{step}}', guide.step[step]);
    await this.#page.getByRole('button', { name, exact: true }).click();
    await this.at(step);
  }

  /** Waits for a step. */
  async at(step: GuideStep): Promise<void> {
    const name = en.guide.heading[step];
    await expect(this.#page.getByRole('heading', { name, level: 2 })).toBeFocused();
  }

  /** Fills in a step. */
  async fill(step: GuideStep, journey: Journey): Promise<void> {
    await this.#fills[step](journey);
  }

  /** Presses the primary action of a step, and waits for the next. */
  async leave(step: GuideStep): Promise<void> {
    const next = guideSteps[guideSteps.indexOf(step) + 1];
    if (next === undefined) throw new Error('The check is left by saving.');
    await this.primary(step).click();
    await this.at(next);
  }

  primary(step: GuideStep): Locator {
    const { guide } = en;
    const next = guideSteps[guideSteps.indexOf(step) + 1];
    const name =
      step === 'credentials'
        ? guide.credentials.check
        : guide.continue.replace('{{step}}', guide.step[next ?? 'check']);
    return this.#page.getByRole('button', { name, exact: true });
  }

  /** Walks all steps up to one, which is not filled in. */
  async to(last: GuideStep, journey: Journey): Promise<void> {
    for (const step of guideSteps.slice(0, guideSteps.indexOf(last))) {
      await this.fill(step, journey);
      await this.leave(step);
    }
  }

  /** Saves what was checked. */
  async save(): Promise<void> {
    const { guide } = en;
    await this.#page.getByRole('button', { name: guide.check.save, exact: true }).click();
    await expect(this.#page.getByRole('link', { name: guide.done.show })).toBeVisible();
  }

  readonly #fills: Record<GuideStep, (journey: Journey) => Promise<void>> = {
    purpose: async ({ purpose, application }) => {
      const { guide } = en;
      await this.#choose(guide.purpose[purpose].name);
      await this.#page.getByLabel(guide.application.label).fill(application);
    },
    account: async ({ key, said }) => {
      const { guide, entries } = en;
      const { site = 'global', environment } = { ...key, ...said };
      const account = said?.account ?? accountOf(key);
      await this.#choose(guide.environment[environment].name);
      await this.#choose(entries.site[site]);
      await this.#choose(guide.account[account.kind].name);
      if (account.kind === 'sub') {
        await this.#page.getByLabel(guide.account.name).fill(account.name);
      }
      for (const item of readyItems) {
        await this.#page.getByRole('checkbox', { name: guide.ready[item] }).check();
      }
    },
    okx: async () => undefined,
    permissions: async ({ key }) => {
      const { guide, entries } = en;
      for (const permission of ['read_only', 'trade', 'withdraw'] as const) {
        const box = this.#page.getByRole('checkbox', { name: entries.permission[permission] });
        await box.setChecked(key.permissions.includes(permission));
      }
      if (key.permissions.includes('withdraw')) {
        await this.#page.getByLabel(guide.permissions.reason).fill(withdrawReason);
      }
    },
    addresses: async (journey) => {
      await this.#page
        .getByRole('textbox', { name: en.guide.addresses.label })
        .fill(addressesOf(journey));
    },
    credentials: async ({ key }) => {
      for (const field of ['apiKey', 'secretKey', 'passphrase'] as const) {
        await this.#page.locator(`input[name="${field}"]`).fill(key[field]);
      }
    },
    check: async () => {
      await expect(this.#page.getByText(en.verdict.accepted)).toBeVisible();
    },
  };

  async #choose(name: string): Promise<void> {
    await this.#page.getByRole('radio', { name, exact: true }).check();
  }
}
