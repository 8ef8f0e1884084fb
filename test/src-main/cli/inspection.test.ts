import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecoveryCode } from '../../../src-main/vault/recovery-code.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { fullRecords } from '../../support/full-records.ts';
import { laterAt } from '../../support/vault-fixture.ts';
import { credentials, Workplace } from './signet-process.ts';

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
  await place.createVault();
});
afterAll(() => place.remove());

describe('signet verify', () => {
  it('opens the credentials of both keys of a rotation', async () => {
    const recoveryCode = parseRecoveryCode((await place.read('recovery')).toString().trim());
    const file = new VaultFile(place.vault);
    const vault = await Vault.unlock(file, { kind: 'recovery', recoveryCode });
    const { id = '' } = vault.entries[0] ?? {};
    await vault.record({ [id]: { rotation: fullRecords.rotation } });
    const next = { ...credentials, apiKey: '11111111-aaaa-4bbb-8ccc-0123456789cd' };
    await vault.rotate(id, () => {
      return { kind: 'hold', credentials: next, createdOnOkxAt: null, at: laterAt };
    });
    vault.lock();
    const { exitCode, stdout } = await place.signet(['verify']);
    expect([exitCode, JSON.parse(stdout)]).toEqual([
      0,
      { ok: true, entries: 1, credentials: 2, revision: 4 },
    ]);
  });
});
