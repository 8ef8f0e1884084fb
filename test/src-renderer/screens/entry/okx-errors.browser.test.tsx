import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { assertNever, type OkxErrorCode, type OkxRemedy, okxErrorCodes } from '#contract';
import type { CoreAction } from '../../../support/core/core-link.ts';
import { expectedRemedies } from '../../../support/expected-remedies.ts';
import { openKey } from '../../../support/page/checked-key.ts';
import { languages, type Words } from '../../../support/page/languages.ts';

type Offers = Words['verdict']['offer'];

/** The first words of the button that remedies an error. */
function offered(remedy: OkxRemedy, offers: Offers): string {
  switch (remedy) {
    case 'retry-later':
    case 'change-network':
    case 'check-hosts':
    case 'check-request':
    case 'check-account':
      return offers.check;
    case 'add-permission':
    case 'bind-ip':
    case 'add-ip':
    case 'ask-application':
    case 'contact-okx':
      return offers['api-management'];
    case 'switch-environment':
    case 'try-other-sites':
      return offers.try.split('{{')[0] ?? '';
    case 'correct-clock':
      return offers['correct-clock'];
    case 'reenter-credentials':
      return offers.enter.credentials;
    case 'reenter-api-key':
      return offers.enter.apiKey;
    case 'reenter-secret-key':
      return offers.enter.secretKey;
    case 'reenter-passphrase':
      return offers.enter.passphrase;
    default:
      return assertNever(remedy);
  }
}

/** Makes the next check fail with a code. A check never logs in, so WebSocket codes come as its answer. */
function refusal(code: OkxErrorCode): CoreAction {
  if (code.startsWith('6')) {
    return { kind: 'answer', path: '/account/config', body: { code, msg: 'Refused', data: [] } };
  }
  // The client repeats a request twice if OKX says that it came too fast.
  return { kind: 'refuse-next', code, times: code === '50011' ? 3 : 1 };
}

/** Reads the verdict on the page, in its language. */
async function expectTold(code: OkxErrorCode, words: Words): Promise<void> {
  const region = page.getByRole('region', { name: words.entryCheck.title });
  const { what, next } = words.okxErrors[code];
  await expect.element(region.getByRole('status').getByText(what)).toBeVisible();
  await expect.element(region.getByText(next)).toBeVisible();
  const told = words.verdict.code.replace('{{code}}', code);
  await expect.element(region.getByText(told)).toBeVisible();
  const name = offered(expectedRemedies[code], words.verdict.offer);
  await expect.element(region.getByRole('button', { name }).first()).toBeEnabled();
}

/** Matches in every language. */
const check = new RegExp(`^(?:${languages.map(({ words }) => words.entryCheck.check).join('|')})$`);
const perTest = 8;

for (let from = 0; from < okxErrorCodes.length; from += perTest) {
  const codes = okxErrorCodes.slice(from, from + perTest);
  test(`${codes.join(', ')} are shown with their next step, in every language`, async () => {
    const { value, change } = await openKey();
    for (const code of codes) {
      await change({ kind: 'slow-down', ms: 0 });
      await change(refusal(code));
      await page.getByRole('button', { name: check }).first().click();
      for (const { language, words } of languages) {
        await value('settings:set', { language });
        await expectTold(code, words);
      }
    }
  });
}
