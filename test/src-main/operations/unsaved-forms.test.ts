import { beforeAll, describe, expect, it } from 'vitest';
import { UnsavedForms } from '../../../src-main/operations/unsaved-forms.ts';
import { lockedProfile, recoveryCodeOf, unlockedProfile } from '../../support/profile.ts';
import {
  makeVault,
  temporaryFolder,
  unlockBytes,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
const form = { name: 'entry-add' };
let fixture: VaultFixture;
beforeAll(async () => {
  fixture = await makeVault(folder);
});

describe('an unsaved form', () => {
  it('is there again after a lock, but not while the vault is locked', async () => {
    const profile = await unlockedProfile(fixture, folder);
    await profile.value('form:keep', { ...form, values: '{"label":"Half-typed"}' });
    await profile.value('vault:lock', {});
    expect(await profile.refusal('form:kept', form)).toBe('VAULT_LOCKED');
    const recoveryCode = recoveryCodeOf(fixture);
    await profile.value('vault:unlock-with-recovery', { recoveryCode });
    expect(await profile.value('form:kept', form)).toEqual({ values: '{"label":"Half-typed"}' });
    await profile.value('form:forget', form);
    expect(await profile.value('form:kept', form)).toEqual({ values: null });
  });

  it('is not kept while the vault is locked', async () => {
    const profile = await lockedProfile(fixture, folder);
    expect(await profile.refusal('form:keep', { ...form, values: '{}' })).toBe('VAULT_LOCKED');
  });

  it('is sealed: nothing of it can be read in what is held', async () => {
    const vault = await unlockBytes(fixture.bytes, fixture.recovery);
    const { sealed } = vault.sealAside('a label, and nothing secret');
    expect(sealed.includes('label')).toBe(false);
    expect(vault.openAside(vault.sealAside('same'))).toBe('same');
  });

  it('is dropped when another vault is opened', async () => {
    const elsewhere = await makeVault(folder, 'elsewhere.signet');
    const [one, other] = await Promise.all(
      [fixture, elsewhere].map(({ bytes, recovery }) => unlockBytes(bytes, recovery)),
    );
    const forms = new UnsavedForms();
    if (!one || !other) throw new Error('both vaults open');
    forms.begin(one);
    forms.keep(one, 'entry-add', 'of one');
    forms.begin(one);
    expect(forms.kept(one, 'entry-add')).toBe('of one');
    forms.begin(other);
    expect(forms.kept(other, 'entry-add')).toBeNull();
  });

  it('gives way to later ones beyond twenty', async () => {
    const vault = await unlockBytes(fixture.bytes, fixture.recovery);
    const forms = new UnsavedForms();
    const names = Array.from({ length: 22 }, (_, index) => `form-${index}`);
    for (const name of names) forms.keep(vault, name, name);
    expect(names.map((name) => forms.kept(vault, name))).toEqual([null, null, ...names.slice(2)]);
  });
});
