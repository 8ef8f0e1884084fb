import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import {
  assertNever,
  type CheckVerdict,
  type OkxErrorCode,
  type OkxRemedy,
  okxErrorCodes,
} from '#contract';
import { VerdictView } from '../../../../src-renderer/components/verdict/verdict-view.tsx';
import { speak } from '../../../../src-renderer/data/speak.ts';
import { failedVerdict } from '../../../support/check-verdict.ts';
import { expectedRemedies } from '../../../support/expected-remedies.ts';
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

/** The verdict of a check that OKX refused; `okx-codes.test.ts` proves that main names these remedies. */
function refused(okxCode: OkxErrorCode): CheckVerdict {
  const remedy = expectedRemedies[okxCode];
  const elsewhere = {
    'switch-environment': [{ site: 'global', environment: 'demo' }],
    'try-other-sites': [{ site: 'eea', environment: 'live' }],
  } as const;
  const isElsewhere = remedy === 'switch-environment' || remedy === 'try-other-sites';
  const alternatives = isElsewhere ? [...elsewhere[remedy]] : [];
  return { ...failedVerdict('OKX_REFUSED', { okxCode, remedy }), alternatives };
}

const home = { site: 'global', environment: 'live', hosts: {} } as const;

/** Shows the verdict of every code at once, since a page for each would take minutes. */
async function showAll(): Promise<HTMLElement> {
  const host = document.body.appendChild(document.createElement('main'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  root.render(
    <MantineProvider>
      {okxErrorCodes.map((code) => (
        <section key={code} aria-label={code}>
          <VerdictView verdict={refused(code)} home={home} onOffer={() => {}} />
        </section>
      ))}
    </MantineProvider>,
  );
  await expect.poll(() => host.querySelectorAll('section').length).toBe(okxErrorCodes.length);
  return host;
}

/** Reads what the page says about one code. */
function toldOf(host: HTMLElement, code: OkxErrorCode, words: Words) {
  const { what, next } = words.okxErrors[code];
  const section = host.querySelector<HTMLElement>(`[aria-label="${code}"]`);
  const text = section?.innerText ?? '';
  const offer = offered(expectedRemedies[code], words.verdict.offer);
  const buttons = [...(section?.querySelectorAll('button') ?? [])];
  return {
    code,
    what: section?.querySelector<HTMLElement>('[role=status]')?.innerText.includes(what),
    next: text.includes(next),
    number: text.includes(words.verdict.code.replace('{{code}}', code)),
    offer: buttons.some((it) => !it.disabled && it.innerText.startsWith(offer)),
  };
}

test.each(languages)(
  'every error of OKX is shown with its next step, in $language',
  async ({ language, words }) => {
    await speak(language);
    const host = await showAll();
    const told = okxErrorCodes.map((code) => toldOf(host, code, words));
    const whole = { what: true, next: true, number: true, offer: true };
    expect(told).toEqual(okxErrorCodes.map((code) => ({ code, ...whole })));
  },
);
