import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { sampleDraft } from '../../e2e/samples.ts';
import { expectAccessible } from '../../support/page/accessibility.ts';
import { credentialValues, openForm } from '../../support/page/entry-form.ts';
import { field, labelOf } from '../../support/page/fields.ts';
import { goTo, type Signet } from '../../support/page/open-signet.tsx';

const label = () => page.getByRole('textbox', { name: 'Label' });
const notes = () => page.getByLabelText(/^Notes/);
const notice = (text: string) => page.getByRole('status').filter({ hasText: text });
const withoutCredentials = 'except for the credentials';

/** Waits until main keeps what was typed last. */
async function kept(signet: Signet, text: string): Promise<void> {
  await expect.poll(() => signet.bridge.callsOf('form:keep').at(-1)?.values ?? '').toContain(text);
}

async function lockAndUnlock(signet: Signet): Promise<void> {
  await signet.value('vault:lock', {});
  await expect.element(page.getByRole('button', { name: 'Unlock', exact: true })).toBeVisible();
  await signet.change({ kind: 'unlock' });
}

test('what was typed is there again after a lock, without the credentials, and the form says so', async () => {
  const signet = await openForm();
  const { credentials } = sampleDraft();
  await label().fill('Half-typed');
  await field('apiKey').fill(credentials.apiKey);
  await field('passphrase').fill(credentials.passphrase);
  await notes().fill('on the new server');
  await kept(signet, 'on the new server');
  await kept(signet, '"hadCredentials":true');
  const sent = JSON.stringify(signet.bridge.callsOf('form:keep'));
  expect(
    [credentials.apiKey, credentials.passphrase].filter((text) => sent.includes(text)),
  ).toEqual([]);
  await lockAndUnlock(signet);
  await expect.element(notice(withoutCredentials)).toBeVisible();
  await expect.element(label()).toHaveValue('Half-typed');
  await expect.element(notes()).toHaveValue('on the new server');
  expect(credentialValues()).toEqual(['', '', '']);
  await expectAccessible(signet, 'kept');
});

test('what was typed over an entry is put on top of the entry as it is by then', async () => {
  const signet = await openForm();
  const { entry } = await signet.value('entry:add', { draft: sampleDraft() });
  await goTo({ screen: 'entry-edit', id: entry.id });
  await notes().fill('mine');
  await kept(signet, 'mine');
  await goTo({ screen: 'entries' });
  await signet.value('entry:edit', { id: entry.id, change: { label: 'Renamed meanwhile' } });
  await goTo({ screen: 'entry-edit', id: entry.id });
  await expect.element(notice('What you typed is here again.')).toBeVisible();
  await expect.element(label()).toHaveValue('Renamed meanwhile');
  await expect.element(notes()).toHaveValue('mine');
});

test('saving an edit leaves alone what another program changed while the form was open', async () => {
  const signet = await openForm();
  const { entry } = await signet.value('entry:add', { draft: sampleDraft() });
  await goTo({ screen: 'entry-edit', id: entry.id });
  await notes().fill('mine');
  await signet.value('entry:edit', { id: entry.id, change: { label: 'Renamed meanwhile' } });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByRole('heading', { name: 'Renamed meanwhile' })).toBeVisible();
  const saved = (await signet.value('entry:get', { id: entry.id })).entry;
  expect([saved.label, saved.notes]).toEqual(['Renamed meanwhile', 'mine']);
});

test('starting over, cancelling and saving each forget it', async () => {
  const signet = await openForm();
  await label().fill('First');
  await kept(signet, 'First');
  await goTo({ screen: 'entries' });
  await goTo({ screen: 'entry-add' });
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect.element(label()).toHaveValue('');
  await label().fill('Second');
  await kept(signet, 'Second');
  await page.getByRole('link', { name: 'Cancel' }).click();
  await goTo({ screen: 'entry-add' });
  await expect.element(label()).toHaveValue('');
  const { credentials } = sampleDraft();
  await label().fill('Third');
  await kept(signet, 'Third');
  await field('apiKey').fill(credentials.apiKey);
  await field('secretKey').fill(credentials.secretKey);
  await field('passphrase').fill(credentials.passphrase);
  await page.getByRole('button', { name: 'Add key' }).click();
  await expect.element(page.getByRole('heading', { name: 'Third', level: 1 })).toBeVisible();
  await goTo({ screen: 'entry-add' });
  await expect.element(label()).toHaveValue('');
  await expect.element(notice('What you typed')).not.toBeInTheDocument();
});

test('a request to sign is there again after a lock, until it is signed', async () => {
  const signet = await openForm();
  const { entry } = await signet.value('entry:add', { draft: sampleDraft() });
  await goTo({ screen: 'sign', id: entry.id });
  const query = () => page.getByRole('textbox', { name: 'Query' });
  await query().fill('ccy=BTC');
  await kept(signet, 'ccy=BTC');
  await lockAndUnlock(signet);
  await goTo({ screen: 'sign', id: entry.id });
  await expect.element(notice('What you typed is here again.')).toBeVisible();
  await expect.element(query()).toHaveValue('ccy=BTC');
  await page.getByRole('button', { name: 'Sign request' }).click();
  await expect.poll(() => signet.bridge.callsOf('form:keep').at(-1)?.values).toContain('{}');
  await goTo({ screen: 'entries' });
  await goTo({ screen: 'sign', id: entry.id });
  await expect.element(query()).toHaveValue('');
});

test('a policy for many keys is there again after a lock', async () => {
  const signet = await openForm();
  await signet.value('entry:add', { draft: sampleDraft() });
  const open = async () => {
    await goTo({ screen: 'health' });
    await labelOf(en.health.view.keys).click();
    await page.getByRole('checkbox').nth(1).click();
    await page.getByRole('button', { name: en.health.keys.setPolicy }).click();
  };
  await open();
  await page.getByLabelText(en.entryForm.rotation.label).selectOptions('never');
  await page.getByLabelText(en.entryForm.rotation.reason).fill('a demo key');
  await kept(signet, 'a demo key');
  await lockAndUnlock(signet);
  await open();
  await expect.element(page.getByLabelText(en.entryForm.rotation.reason)).toHaveValue('a demo key');
});
