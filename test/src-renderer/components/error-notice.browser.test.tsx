import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { errorCodes } from '#contract';
import { languages } from '../../support/page/languages.ts';
import { openSignet } from '../../support/page/open-signet.tsx';

for (const { language, words } of languages) {
  test(`every error is shown with its remedy, in ${language}`, async () => {
    const { bridge } = await openSignet({ settings: { language } });
    for (const code of errorCodes) {
      bridge.refuse('entry:list', code);
      bridge.emit('entries:changed');
      const { what, remedy } = words.errors[code];
      const alert = page.getByRole('alert');
      await expect.element(alert.getByText(what, { exact: true }), { message: code }).toBeVisible();
      await expect
        .element(alert.getByText(remedy, { exact: true }), { message: code })
        .toBeVisible();
    }
  });
}
