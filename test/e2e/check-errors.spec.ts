import type { Page } from '@playwright/test';
import { missingCase, type OkxErrorCode, type OkxRemedy, okxErrorCodes } from '#contract';
import { en } from '../../src-renderer/messages/en/index.ts';
import type { Wording } from '../../src-renderer/messages/wording.ts';
import { zhHant } from '../../src-renderer/messages/zh-hant/index.ts';
import { expectedRemedies } from '../support/expected-remedies.ts';
import { gridBot } from '../support/grid-bot.ts';
import type { ProxiedExchange } from '../support/proxied-exchange.ts';
import type { RefusalCode } from '../support/simulator/refusals.ts';
import { openEntry } from './check-keys.ts';
import { expect, test } from './exchange.ts';

test.use({ issued: { keys: [gridBot] } });

type Words = Wording<typeof en>;
type Offers = Words['verdict']['offer'];

/** The words, or the first of them, on the button that a person is offered for what an error asks for. */
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
      return missingCase(remedy);
  }
}

/** Has the next check refused with a code. A check never logs in, so WebSocket's are put in its way. */
function refuseNext({ conduct }: ProxiedExchange, code: OkxErrorCode): void {
  if (!code.startsWith('6')) {
    conduct.setFault(undefined);
    // The client repeats what came too fast, twice. The codes of REST are all in the simulator's table.
    conduct.refuseNext(code as RefusalCode, code === '50011' ? 3 : 1);
    return;
  }
  const answer = { status: 200, body: { code, msg: 'Refused', data: [] } };
  conduct.setFault(({ path }) =>
    path.endsWith('/account/config') ? { kind: 'answer', answer } : undefined,
  );
}

const languages = [
  ['en', en],
  ['zh-Hant', zhHant],
] as const;

/** In whatever language the page is. */
const check = new RegExp(`^(?:${en.entryCheck.check}|${zhHant.entryCheck.check})$`);

/** What a check of the key has told, in the language of the page. */
async function expectTold(page: Page, code: OkxErrorCode, words: Words): Promise<void> {
  const region = page.getByRole('region', { name: words.entryCheck.title });
  const { what, next } = words.okxErrors[code];
  await expect(region.getByRole('status').getByText(what)).toBeVisible();
  await expect(region.getByText(next)).toBeVisible();
  await expect(region.getByText(words.verdict.code.replace('{{code}}', code))).toBeVisible();
  const name = offered(expectedRemedies[code], words.verdict.offer);
  await expect(region.getByRole('button', { name }).first()).toBeEnabled();
}

test('every error of OKX is told with its next step, in every language', async ({
  signet,
  exchange,
}) => {
  const { page, value } = signet;
  await openEntry(signet);
  for (const code of okxErrorCodes) {
    await test.step(code, async () => {
      refuseNext(exchange, code);
      await page.getByRole('button', { name: check }).first().click();
      for (const [language, words] of languages) {
        await value('settings:set', { language });
        await expectTold(page, code, words);
      }
    });
  }
});
