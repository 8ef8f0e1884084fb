import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ErrorCode, Place } from '#contract';
import { en } from '#words/en';
import { press, tabTo } from '../../../support/page/keyboard.ts';
import { openSignet, type Signet } from '../../../support/page/open-signet.tsx';

const { places } = en;
const current: Place = {
  id: 'a'.repeat(16),
  path: '/home/ana/keys.signet',
  reach: 'there',
  leadsTo: null,
};
const second: Place = {
  id: 'b'.repeat(16),
  path: '/media/stick/second.signet',
  reach: 'there',
  leadsTo: null,
};
const away: Place = {
  id: 'c'.repeat(16),
  path: '/media/gone/third.signet',
  reach: 'absent',
  leadsTo: null,
};

async function openSettings(others: readonly Place[] = [second, away]): Promise<Signet> {
  const signet = await openSignet({ at: { screen: 'settings' } });
  answerPlaces(signet, others);
  await expect.element(panel().getByText(current.path)).toBeVisible();
  return signet;
}

function answerPlaces({ bridge }: Signet, others: readonly Place[]): void {
  const state = { isToBeMade: false, isListLost: false };
  bridge.answer('place:list', { current, others: [...others], ...state });
  bridge.emit('places:changed');
}

const panel = () => page.getByRole('region', { name: places.title });
const button = (name: string) => panel().getByRole('button', { name, exact: true });

test('it shows the path, copies it, and opens the folder', async () => {
  const { bridge, record } = await openSettings();
  bridge.answer('place:show', {});
  await button('Copy the path of the vault file').click();
  await expect.poll(async () => (await record()).textCopies).toEqual([current.path]);
  await button(places.show).click();
  await expect.poll(() => bridge.callsOf('place:show').length).toBe(1);
  bridge.refuseOnce('place:show', 'FILE_NOT_FOUND', { field: 'vault' });
  await button(places.show).click();
  await expect.element(panel().getByText(en.errors.FILE_NOT_FOUND.what)).toBeVisible();
});

test('another vault is opened or created only if a file was chosen; otherwise the screen stays', async () => {
  const { bridge } = await openSettings();
  bridge.answer('place:open', { isChosen: false });
  bridge.answer('place:create', { isChosen: false });
  await tabTo(button(places.open));
  await press('Enter');
  await expect.poll(() => bridge.callsOf('place:open').length).toBe(1);
  await tabTo(button(places.create));
  await press('Enter');
  await expect.poll(() => bridge.callsOf('place:create').length).toBe(1);
  await expect.element(button(places.create)).toBeEnabled();
  expect(location.hash).toBe('#/settings');
  bridge.answer('place:create', { isChosen: true });
  await button(places.create).click();
  // The next vault does not have the entry of this screen.
  await expect.poll(() => location.hash).toBe('#/entries');
});

test.each([
  ['place:open', places.open, 'NOT_A_VAULT'],
  ['place:create', places.create, 'FILE_EXISTS'],
  ['place:create', places.create, 'FOLDER_MISSING'],
  ['place:create', places.create, 'FOLDER_READ_ONLY'],
  ['place:create', places.create, 'FILE_UNUSABLE'],
] as const)(
  'a choice that cannot be used is refused with its reason: %s, %s, %s',
  async (name, act, code: ErrorCode) => {
    const { bridge } = await openSettings();
    bridge.refuseOnce(name, code, { field: 'vault' });
    await button(act).click();
    await expect.element(panel().getByText(en.errors[code].what)).toBeVisible();
    expect(location.hash).toBe('#/settings');
  },
);

test('a vault that was opened before can be opened again if it is there, and any can be forgotten', async () => {
  const signet = await openSettings();
  const { bridge } = signet;
  bridge.answer('place:forget', ({ id }) => {
    answerPlaces(
      signet,
      [second, away].filter((place) => place.id !== id),
    );
    return {};
  });
  bridge.answer('place:switch', {});
  await expect.element(panel().getByText(places.reach.absent)).toBeVisible();
  expect(button('Open third.signet').elements()).toEqual([]);
  await button('Forget third.signet').click();
  await expect.element(panel().getByText(away.path)).not.toBeInTheDocument();
  expect(bridge.callsOf('place:forget')).toEqual([{ id: away.id }]);
  await button('Open second.signet').click();
  await expect.poll(() => bridge.callsOf('place:switch')).toEqual([{ id: second.id }]);
});
