import { en } from '#words/en';
import { heading, openKey, press } from './tour-actions.ts';
import type { TourStep } from './tour-step.ts';

const { reminders } = en;

/** Leads from any page to that of a key, snoozes its reminder, and goes back. */
export const dueTour: readonly TourStep[] = [
  {
    name: 'entry-used',
    isCovered: true,
    sentence: 'OKX deletes unused keys, so the owner reports that an application used this one.',
    take: async (page) => {
      await openKey(page, 'Weekend scripts');
      await press(page, reminders.used.open);
      await page.getByRole('menuitem', { name: reminders.used.now }).waitFor();
    },
  },
  {
    name: 'entry-snooze',
    isCovered: true,
    sentence: 'A key that is due soon, and for how long to snooze it.',
    take: async (page) => {
      await page.keyboard.press('Escape');
      await openKey(page, 'Treasury payouts');
      await press(page, reminders.snooze.open);
      await page.getByRole('menuitem', { name: reminders.snooze.date }).waitFor();
    },
  },
  {
    name: 'entry-snooze-date',
    sentence: 'Snoozed until any day within a year.',
    take: async (page) => {
      await page.getByRole('menuitem', { name: reminders.snooze.date }).click();
      await page.getByLabel(reminders.snooze.until, { exact: true }).waitFor();
    },
  },
  {
    name: 'entry-snoozed',
    sentence: 'The page shows the end of the snooze, and one click ends it now.',
    take: async (page) => {
      await press(page, reminders.snooze.confirm);
      await page.getByRole('button', { name: reminders.snooze.end }).waitFor();
    },
  },
  {
    name: 'entry-after-snooze',
    sentence: 'The reminder is active again.',
    take: async (page) => {
      await press(page, reminders.snooze.end);
      await page.getByRole('button', { name: reminders.snooze.end }).waitFor({ state: 'detached' });
      await heading(page, 'Treasury payouts');
    },
  },
];
