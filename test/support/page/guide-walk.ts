import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { type GuideStep, guideSteps, type Settings } from '#contract';
import { en } from '#words/en';
import {
  accountOf,
  addressesOf,
  type Journey,
  journeys,
  readyItems,
  withdrawReason,
} from '../journeys.ts';
import { field, setChecked } from './fields.ts';
import type { Words } from './languages.ts';
import { openSignet, type Signet } from './open-signet.tsx';

/** Opens an empty vault, with an exchange that has issued the keys of all journeys. */
export async function openGuide(settings: Partial<Settings> = {}): Promise<Signet> {
  return openSignet({ issued: Object.values(journeys).map(({ key }) => key), settings });
}

/** Walks through the guide by mouse, in one language. */
export class GuideWalk {
  readonly #words: Words;

  constructor(words: Words = en) {
    this.#words = words;
  }

  /** Starts from the list of keys. */
  async begin(): Promise<void> {
    await page.getByRole('link', { name: this.#words.entries.create }).click();
    await this.at('purpose');
  }

  /** Resumes a draft from the list of keys. */
  async goOn(step: GuideStep): Promise<void> {
    const { entries, guide } = this.#words;
    await page.getByRole('link', { name: entries.unfinished.goOn }).click();
    const name = guide.resume.goOn.replace('{{step}}', guide.step[step]);
    await page.getByRole('button', { name, exact: true }).click();
    await this.at(step);
  }

  /** Waits for a step. */
  async at(step: GuideStep): Promise<void> {
    const name = this.#words.guide.heading[step];
    await expect.element(page.getByRole('heading', { name, level: 2 })).toHaveFocus();
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
    const { guide } = this.#words;
    const next = guideSteps[guideSteps.indexOf(step) + 1];
    const name =
      step === 'credentials'
        ? guide.credentials.check
        : guide.continue.replace('{{step}}', guide.step[next ?? 'check']);
    return page.getByRole('button', { name, exact: true });
  }

  /** Walks all steps up to one, which is not filled in. */
  async to(last: GuideStep, journey: Journey): Promise<void> {
    for (const step of guideSteps.slice(0, guideSteps.indexOf(last))) {
      await this.fill(step, journey);
      await this.leave(step);
    }
  }

  /** Saves the checked key. */
  async save(): Promise<void> {
    const { guide } = this.#words;
    await page.getByRole('button', { name: guide.check.save, exact: true }).click();
    await expect.element(page.getByRole('link', { name: guide.done.show })).toBeVisible();
  }

  readonly #fills: Record<GuideStep, (journey: Journey) => Promise<void>> = {
    purpose: async ({ purpose, application }) => {
      const { guide } = this.#words;
      await this.#choose(guide.purpose[purpose].name);
      await page.getByLabelText(guide.application.label).fill(application);
    },
    account: async ({ key, said }) => {
      const { guide, entries } = this.#words;
      const { site = 'global', environment } = { ...key, ...said };
      const account = said?.account ?? accountOf(key);
      await this.#choose(guide.environment[environment].name);
      await this.#choose(entries.site[site]);
      await this.#choose(guide.account[account.kind].name);
      if (account.kind === 'sub') {
        await page.getByLabelText(guide.account.name).fill(account.name);
      }
      for (const item of readyItems) {
        await setChecked(page.getByRole('checkbox', { name: guide.ready[item] }), true);
      }
    },
    okx: async () => undefined,
    permissions: async ({ key }) => {
      const { guide, entries } = this.#words;
      for (const permission of ['read_only', 'trade', 'withdraw'] as const) {
        const box = page.getByRole('checkbox', { name: entries.permission[permission] });
        await setChecked(box, key.permissions.includes(permission));
      }
      if (key.permissions.includes('withdraw')) {
        await page.getByLabelText(guide.permissions.reason).fill(withdrawReason);
      }
    },
    addresses: async (journey) => {
      await page
        .getByRole('textbox', { name: this.#words.guide.addresses.label })
        .fill(addressesOf(journey));
    },
    credentials: async ({ key }) => {
      for (const name of ['apiKey', 'secretKey', 'passphrase'] as const) {
        await field(name).fill(key[name]);
      }
    },
    check: async () => {
      await expect.element(page.getByText(this.#words.verdict.accepted)).toBeVisible();
    },
  };

  async #choose(name: string): Promise<void> {
    await page.getByRole('radio', { name, exact: true }).click();
  }
}
