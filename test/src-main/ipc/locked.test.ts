import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ProcedureName, procedureNames } from '#contract';
import { placeIdOf } from '../../../src-main/operations/vault-places.ts';
import { procedureRequests } from '../../support/procedure-requests.ts';
import {
  lockedProfile,
  type Profile,
  recoveryCodeOf,
  unlockedProfile,
} from '../../support/profile.ts';
import { makeVault, temporaryFolder, type VaultFixture } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;

beforeAll(async () => {
  fixture = await makeVault(folder);
});

/**
 * The procedures that need the vault's key. Questions, opening, locking and the shell's procedures do not.
 */
const needVault: readonly ProcedureName[] = [
  'vault:change-password',
  'vault:replace-recovery-code',
  'entry:list',
  'entry:get',
  'entry:add',
  'entry:edit',
  'entry:remove',
  'entry:reveal',
  'entry:copy',
  'entry:check',
  'entry:tick',
  'entry:report-use',
  'entry:set-policy',
  'sub-account:list-keys',
  'form:keep',
  'form:kept',
  'guide:get',
  'guide:save',
  'guide:discard',
  'guide:check',
  'guide:finish',
  'health:read',
  'health:entry',
  'health:export',
  'rotation:start',
  'rotation:add-key',
  'rotation:check',
  'rotation:switch',
  'rotation:tick',
  'rotation:revoke',
  'rotation:prove',
  'rotation:finish',
  'rotation:undo',
  'compromise:report',
  'compromise:tick',
  'compromise:note',
  'compromise:prove',
  'compromise:recent-activity',
  'compromise:close',
  'compromise:export',
  'reminder:list',
  'reminder:snooze',
  'calendar:export',
  'audit:tick',
  'sign:prepare',
  'sign:request',
  'sign:login',
];

async function refusals(profile: Profile): Promise<Record<string, string>> {
  const requests = procedureRequests({
    id: fixture.ids[0],
    recoveryCode: recoveryCodeOf(fixture),
  });
  const codes: [string, string][] = [];
  for (const name of needVault) {
    codes.push([name, await profile.refusal(name, requests[name])]);
  }
  return Object.fromEntries(codes);
}

const allLocked = Object.fromEntries(needVault.map((name) => [name, 'VAULT_LOCKED']));

describe('a vault that is locked', () => {
  it('refuses every procedure about entries, their health and dates, the guide, rotation and signing, and changing a way in', () => {
    expect(needVault).toEqual(
      procedureNames.filter((name) =>
        /^(?:entry|sub-account|guide|health|rotation|compromise|sign|reminder|calendar|audit):|form:ke|change|replace/.test(
          name,
        ),
      ),
    );
  });

  it('refuses them before the first unlock, asks nothing, and leaves the file unchanged', async () => {
    const profile = await lockedProfile(fixture, folder);
    expect([await refusals(profile), profile.recorded, await readFile(profile.path)]).toEqual([
      allLocked,
      {
        questions: [],
        secretCopies: [],
        textCopies: [],
        loginItems: [],
        files: [],
        links: [],
        shown: [],
        events: [],
        reports: [],
      },
      fixture.bytes,
    ]);
  });

  it('refuses them after it was unlocked and locked again', async () => {
    const profile = await unlockedProfile(fixture, folder);
    await profile.value('vault:lock', {});
    expect([await refusals(profile), await readFile(profile.path)]).toEqual([
      allLocked,
      fixture.bytes,
    ]);
  });

  it('answers all others', async () => {
    const profile = await lockedProfile(fixture, folder);
    const requests = procedureRequests({
      id: fixture.ids[0],
      recoveryCode: recoveryCodeOf(fixture),
      placeId: placeIdOf(profile.path),
    });
    const rest = procedureNames.filter((name) => !needVault.includes(name));
    const codes: [string, string][] = [];
    for (const name of rest) {
      await profile.call('vault:lock', {});
      codes.push([name, await profile.refusal(name, requests[name])]);
    }
    expect(codes).toEqual(
      rest.map((name) => [name, name === 'vault:create' ? 'FILE_EXISTS vault' : 'none']),
    );
  });
});
