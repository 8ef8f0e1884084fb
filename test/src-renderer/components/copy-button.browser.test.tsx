import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { languages } from '../../support/page/languages.ts';
import { openSignet, type Signet } from '../../support/page/open-signet.tsx';

const openAbout = (settings = {}): Promise<Signet> =>
  openSignet({ at: { screen: 'about' }, settings });

const button = () => page.getByRole('button', { name: 'Copy the path of the vault file' });

test('says that the text was copied, and can copy again', async () => {
  const { record } = await openAbout();
  await button().click();
  await expect.element(page.getByRole('button', { name: en.sign.copied })).toBeVisible();
  const [path] = (await record()).textCopies;
  await expect.element(page.getByText(path ?? 'none copied', { exact: true })).toBeVisible();
});

for (const { language, words } of languages) {
  test(`a clipboard that refuses, and a text that is too long, are told apart, in ${language}`, async () => {
    const { bridge, record } = await openAbout({ language });
    const { copyField, copyRefused, copyTooLong } = words.sign;
    const name = copyField.replace('{{field}}', words.places.path);
    for (const [code, said] of [
      ['INTERNAL', copyRefused],
      ['INPUT_INVALID', copyTooLong],
    ] as const) {
      bridge.refuseOnce('clipboard:copy', code);
      const copy = page.getByRole('button', { name }).or(page.getByText(copyRefused));
      await copy.click();
      await expect.element(page.getByRole('button', { name: said })).toBeVisible();
    }
    expect((await record()).textCopies).toEqual([]);
  });
}
