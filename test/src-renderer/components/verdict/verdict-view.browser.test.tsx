import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { hourMs } from '#contract';
import { acceptedVerdict, failedVerdict } from '../../../support/check-verdict.ts';
import { openKey } from '../../../support/page/checked-key.ts';
import { languages } from '../../../support/page/languages.ts';

/** Matches in every language. */
const check = new RegExp(`^(?:${languages.map(({ words }) => words.entryCheck.check).join('|')})$`);
const values = {
  host: 'openapi.okx.com',
  proxy: '10.0.0.1:3128',
  code: 'ECONNREFUSED',
  date: '2019-03-01 08:00 UTC',
};

/** @returns the sentence with these values in their places */
function filled(sentence: string, given: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => given[name] ?? '');
}

test.each(['proxyUnreachable', 'certificateDate', 'certificateIssuer', 'hostUnknown'] as const)(
  'a check that failed on the way names its cause in every language: %s',
  async (name) => {
    const { bridge, value } = await openKey();
    bridge.answer('entry:check', {
      verdict: failedVerdict('OKX_UNREACHABLE', { reasons: [{ name, values }] }),
    });
    await page.getByRole('button', { name: check }).first().click();
    for (const { language, words } of languages) {
      await value('settings:set', { language });
      const region = page.getByRole('region', { name: words.entryCheck.title });
      await expect.element(region.getByText(words.errors.OKX_UNREACHABLE.what)).toBeVisible();
      const sentence = filled(words.networkReasons[name], values);
      await expect.element(region.getByText(sentence)).toBeVisible();
    }
  },
);

test('what Signet cannot read is shown as OKX told it, escaped, and a time zone is named', async () => {
  const { bridge, value } = await openKey();
  const { lines } = acceptedVerdict;
  const unread = { state: 'attention', confirmed: null } as const;
  const clock = { ...lines.clock, state: 'failed', driftMs: -8 * hourMs } as const;
  const permissions = { ...lines.permissions, ...unread, told: 'read_only,stake\u202e' };
  const ipAllowlist = { ...lines.ipAllowlist, ...unread, told: '203.0.113.7/24' };
  bridge.answer('entry:check', {
    verdict: { ...acceptedVerdict, lines: { ...lines, clock, permissions, ipAllowlist } },
  });
  await page.getByRole('button', { name: check }).first().click();
  for (const { language, words } of languages) {
    await value('settings:set', { language });
    const region = page.getByRole('region', { name: words.entryCheck.title });
    const told = ['read_only,stake\\u{202e}', '203.0.113.7/24'].map((text) =>
      filled(words.verdict.toldUnread, { told: text }),
    );
    for (const text of [...told, filled(words.verdict.clock.zone, { zone: '8:00' })]) {
      await expect.element(region.getByText(text)).toBeVisible();
    }
  }
});
