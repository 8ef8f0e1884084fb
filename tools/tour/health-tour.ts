import { en } from '#words/en';
import { press } from './tour-deeds.ts';
import type { TourStep } from './tour-step.ts';

/** Leads from any page to the health of all keys. */
export const healthTour: readonly TourStep[] = [
  {
    name: 'health',
    tells: 'All keys in one picture: a score, what is due when, and what helps against what.',
    take: async (page) => {
      await page.getByRole('link', { name: en.navigation.health, exact: true }).click();
      await page.getByRole('toolbar').waitFor();
    },
  },
  {
    name: 'health-score',
    tells: 'The score is explained, line by line.',
    take: async (page) => {
      await press(page, en.health.score.how);
      await page.getByRole('table', { name: en.health.score.table }).waitFor();
    },
  },
  {
    name: 'health-dates',
    tells: 'A mark of the timeline tells which keys it stands for.',
    take: async (page) => {
      await press(page, en.health.score.hideHow);
      await page.getByRole('toolbar').getByRole('button').nth(1).focus();
      await page.getByRole('button', { expanded: true }).waitFor();
    },
  },
  {
    name: 'health-table',
    tells: 'The same dates as a table.',
    take: (page) => press(page, en.health.timeline.asTable),
  },
  {
    name: 'health-filter',
    tells: 'What is worst, and nothing else.',
    take: async (page) => {
      await press(page, en.health.timeline.asPicture);
      await page.getByLabel(en.health.filter.severity).selectOption('danger');
    },
  },
  {
    name: 'health-policy',
    tells: 'One rotation policy for the keys that are picked.',
    take: async (page) => {
      await page.getByRole('radiogroup').getByText(en.health.view.keys).click();
      for (const label of ['Grid bot', 'Treasury payouts']) {
        const name = en.health.keys.select.replace('{{label}}', label);
        await page.getByRole('checkbox', { name, exact: true }).check();
      }
      await press(page, en.health.keys.setPolicy);
    },
  },
  {
    name: 'health-export',
    isCovered: true,
    tells: 'A report without secrets, or the dates for a calendar.',
    take: async (page) => {
      await press(page, en.health.export.open);
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'health-checks',
    tells: 'All keys are checked, one after another; what wants a look stands first.',
    take: async (page) => {
      await page.keyboard.press('Escape');
      await press(page, en.health.checks.all);
      await page.getByRole('button', { name: en.health.checks.close }).waitFor();
    },
  },
];
