import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dayMs } from '#contract';
import { en } from '#words/en';
import { healthDrafts, issued } from '../../../support/health-drafts.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { press } from '../../../support/page/keyboard.ts';
import { goTo, openSignet, type Signet } from '../../../support/page/open-signet.tsx';

const words = en.audit;
const section = page.getByRole('region', { name: words.heading });
const steps = section.getByRole('list');
const button = (name: string) => section.getByRole('button', { name });

async function openHealth(wanted: (label: string) => boolean = () => true): Promise<Signet> {
  const signet = await openSignet({ issued });
  for (const draft of healthDrafts().filter(({ label }) => wanted(label))) {
    await signet.value('entry:add', { draft });
  }
  await goTo({ screen: 'health' });
  await expect.element(page.getByRole('heading', { name: en.health.score.heading })).toBeVisible();
  return signet;
}

/** Has main answer that the audit was due yesterday. */
async function makeDue({ bridge, value }: Signet): Promise<void> {
  const health = await value('health:read', {});
  const dueAt = new Date(Date.now() - dayMs).toISOString();
  const audit = { auditedAt: null, dueAt, isDue: true, sites: health.audit?.sites ?? [] };
  bridge.answer('health:read', { ...health, audit });
  bridge.emit('reminders:changed');
}

test('an audit that is not due shows its steps at a click, and is ticked off by keyboard', async () => {
  const { value, record } = await openHealth((label) => label === 'Bot');
  await expect.element(section.getByText(words.never)).toBeVisible();
  await expect.element(steps).not.toBeInTheDocument();
  await button(words.show).click();
  await expect.element(steps.getByText(words.steps.remove)).toBeVisible();
  await button(words.open).click();
  await expect
    .poll(async () => (await record()).links)
    .toEqual(['https://www.okx.com/account/my-api?go-live-trading=1']);
  button(words.tick).element().focus();
  await press('Enter');
  await expect.element(section.getByRole('status').getByText(words.ticked)).toBeVisible();
  await expect.element(steps).not.toBeInTheDocument();
  await expect.element(section.getByText(/^Last compared/)).toBeVisible();
  const { audit } = await value('health:read', {});
  expect(audit?.auditedAt).not.toBeNull();
});

test('an audit that is due shows its steps at once, with a button for each site', async () => {
  const signet = await openHealth();
  await makeDue(signet);
  await expect.element(steps.getByText(words.steps.open)).toBeVisible();
  await expect.element(button(words.show)).not.toBeInTheDocument();
  await button('Open the API page on OKX: EEA').click();
  await expect
    .poll(async () => (await signet.record()).links)
    .toEqual(['https://my.okx.com/account/my-api?go-live-trading=1']);
  await expectAccessible(signet, 'due audit');
});

test('an audit that cannot be saved keeps its steps, and says why', async () => {
  const { bridge } = await openHealth();
  await button(words.show).click();
  bridge.refuseOnce('audit:tick', 'FILE_BUSY');
  await button(words.tick).click();
  await expect.element(section.getByRole('alert')).toBeVisible();
  await expect.element(steps).toBeVisible();
});

test('demo keys alone need no audit', async () => {
  await openHealth((label) => label === 'Practice');
  await expect.element(section).not.toBeInTheDocument();
});
