import { en } from '#words/en';
import { press } from './tour-actions.ts';
import type { TourStep } from './tour-step.ts';

/** Leads from any page to the health of all keys. */
export const healthTour: readonly TourStep[] = [
  {
    name: 'health',
    sentence: 'The health of all keys: a score, due dates, and a remedy for each finding.',
    take: async (page) => {
      await page.getByRole('link', { name: en.navigation.health, exact: true }).click();
      await page.getByRole('toolbar').waitFor();
    },
  },
  {
    name: 'health-score',
    sentence: 'The score is explained, line by line.',
    take: async (page) => {
      await press(page, en.health.score.how);
      await page.getByRole('table', { name: en.health.score.table }).waitFor();
    },
  },
  {
    name: 'health-dates',
    sentence: 'A mark on the timeline lists its keys.',
    take: async (page) => {
      await press(page, en.health.score.hideHow);
      await page.getByRole('toolbar').getByRole('button').nth(1).focus();
      await page.getByRole('button', { expanded: true }).waitFor();
    },
  },
  {
    name: 'health-table',
    sentence: 'The same dates as a table.',
    take: (page) => press(page, en.health.timeline.asTable),
  },
  {
    name: 'health-filter',
    sentence: 'Only the worst findings.',
    take: async (page) => {
      await press(page, en.health.timeline.asPicture);
      await page.getByLabel(en.health.filter.severity).selectOption('danger');
    },
  },
  {
    name: 'health-policy',
    sentence: 'One rotation policy for the selected keys.',
    take: async (page) => {
      await page.getByRole('radiogroup').getByText(en.health.view.keys).click();
      for (const label of ['Arbitrage Frankfurt', 'Grid bot']) {
        const name = en.health.keys.select.replace('{{label}}', label);
        await page.getByRole('checkbox', { name, exact: true }).check();
      }
      await press(page, en.health.keys.setPolicy);
    },
  },
  {
    name: 'health-export',
    isCovered: true,
    sentence: 'A report without secrets, or the dates for a calendar.',
    take: async (page) => {
      await press(page, en.health.export.open);
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'health-checks',
    sentence: 'All keys are checked, one after another. Those that need attention come first.',
    take: async (page) => {
      await page.keyboard.press('Escape');
      await press(page, en.health.checks.all);
      await page.getByRole('button', { name: en.health.checks.close }).waitFor();
    },
  },
];
