import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Place, VaultReach } from '#contract';
import { expectAccessible } from '../../support/page/accessibility.ts';
import { openSignet, type Signet } from '../../support/page/open-signet.tsx';

function place(id: string, path: string, reach: VaultReach): Place {
  const leadsTo = reach === 'link-broken' ? '/mnt/\u202ekeys.signet' : null;
  return { id: id.repeat(16), path, reach, leadsTo };
}

const others = [
  place('b', '/home/ana/.config/Signet/vault.signet', 'there'),
  place('c', '/media/ana/STICK/a rather long folder name/bots/second.signet', 'folder-missing'),
  place('d', '/home/ana/link.signet', 'link-broken'),
  place('e', '/mnt/nas/keys.signet', 'no-access'),
];

function answerPlaces({ bridge }: Signet, reach: VaultReach): void {
  const current = place('a', '/home/ana/Dropbox/trading.signet', reach);
  bridge.answer('place:list', { current, others, isToBeMade: false, isListLost: true });
  bridge.emit('places:changed');
}

test('the page does not offer to create a missing vault, and says why it is missing', async () => {
  const signet = await openSignet({ vault: 'locked' });
  answerPlaces(signet, 'folder-missing');
  signet.bridge.answer('vault:status', { state: 'unreachable', isOlderThanLastSeen: false });
  signet.bridge.emit('session:changed');
  const heading = page.getByRole('heading', { name: 'Your vault is not there right now' });
  await expect.element(heading).toBeVisible();
  await expect.element(page.getByText('/home/ana/Dropbox/trading.signet')).toBeVisible();
  expect(page.getByRole('button', { name: 'Create vault' }).elements()).toEqual([]);
  expect(page.getByText('Its folder is not there right now.').elements().length).toBe(2);
  await expectAccessible(signet, 'unreachable');
});

test('the recent vaults are listed below the master password, and only available ones open', async () => {
  const signet = await openSignet({ vault: 'locked' });
  answerPlaces(signet, 'there');
  await page.getByRole('button', { name: 'Use another vault' }).click();
  await expect.element(page.getByRole('button', { name: 'Open vault.signet' })).toBeVisible();
  expect(page.getByRole('button', { name: /^Open .*\.signet$/ }).elements().length).toBe(1);
  await expect.element(page.getByText('The link points to /mnt/\ufffdkeys.signet')).toBeVisible();
  await expectAccessible(signet, 'unlock with other vaults');
  signet.bridge.refuseOnce('place:switch', 'NOT_A_VAULT', { field: 'chosenFile' });
  await page.getByRole('button', { name: 'Open vault.signet' }).click();
  await expect.element(page.getByRole('alert').first()).toBeVisible();
  expect(signet.bridge.callsOf('place:switch')).toEqual([{ id: 'b'.repeat(16) }]);
});

test('a path is shown as text, with characters that could reverse it made visible', async () => {
  const signet = await openSignet({ vault: 'locked' });
  const current = place('a', '/home/<b>ana</b>/\u202etengis.txt', 'there');
  signet.bridge.answer('place:list', { current, others: [], isToBeMade: false, isListLost: false });
  signet.bridge.emit('places:changed');
  await expect.element(page.getByText('/home/<b>ana</b>/\ufffdtengis.txt')).toBeVisible();
});
