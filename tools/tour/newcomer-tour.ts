import { en } from '#words/en';
import { demoPassword } from '../demo/demo-vault.ts';
import { field, heading, press } from './tour-actions.ts';
import type { TourStep } from './tour-step.ts';

/** Leads from an empty profile to an empty vault. */
export const newcomerTour: readonly TourStep[] = [
  {
    name: 'welcome',
    sentence: 'Signet starts for the first time.',
    take: (page) => heading(page, en.welcome.title),
  },
  {
    name: 'password-weak',
    sentence: 'Signet warns about a master password that is easy to guess.',
    take: async (page) => {
      await field(page, en.password.newPassword).fill('okx123456');
      await page
        .getByText(en.password.score.worst)
        .or(page.getByText(en.password.score.weak))
        .waitFor();
    },
  },
  {
    name: 'password-strength',
    sentence: 'Four unrelated words are strong.',
    take: async (page) => {
      await field(page, en.password.newPassword).fill(demoPassword);
      await field(page, en.password.confirm).fill(demoPassword);
      await page.getByText(en.password.score.strongest).waitFor();
    },
  },
  {
    name: 'recovery-kit',
    sentence: 'The vault is created. Its recovery code should be printed or saved.',
    take: async (page) => {
      await press(page, en.welcome.create);
      await heading(page, en.recoveryKit.title);
      codeGroups = await page
        .getByRole('list', { name: en.recoveryKit.code })
        .getByRole('listitem')
        .allTextContents();
    },
  },
  {
    name: 'recovery-proof',
    sentence: 'Typing two groups back shows that the code was saved.',
    take: async (page) => {
      await press(page, en.recoveryKit.proceed);
      await heading(page, en.recoveryKit.proveTitle);
      for (const [index, group] of codeGroups.entries()) {
        const name = en.recoveryKit.group.replace('{{number}}', String(index + 1));
        const asked = page.getByRole('textbox', { name, exact: true });
        if ((await asked.count()) > 0) await asked.fill(group);
      }
    },
  },
  {
    name: 'entries-empty',
    sentence: 'The empty vault explains what it is for.',
    take: async (page) => {
      await press(page, en.recoveryKit.finish);
      await heading(page, en.entries.empty.title);
    },
  },
];

/** The groups of the recovery code, read from the kit and typed back later. */
let codeGroups: readonly string[] = [];
