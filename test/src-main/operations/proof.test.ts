import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proofOf, wipeProof } from '../../../src-main/operations/proof.ts';
import { kdfFloor } from '../../../src-main/vault/kdf.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { refusalOf } from '../../support/refusal.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();

/** Creates a vault under these very bytes, and tries to open it with what was typed. */
async function opened(name: string, text: string, typed: readonly string[]) {
  const path = join(folder, name);
  const { vault } = await Vault.create(new VaultFile(path), SecretBytes.fromText(text), kdfFloor);
  vault.lock();
  const proofs = typed.map((password) => proofOf({ kind: 'password', password }));
  const unlock = (proof: (typeof proofs)[number]) => Vault.unlock(new VaultFile(path), proof);
  return Promise.all(proofs.map((proof) => refusalOf(() => unlock(proof))));
}

describe('a typed master password', () => {
  it('opens a vault whichever space is typed', async () => {
    const typed = ['plum teapot', 'plum\u00a0teapot', 'plum\u3000teapot', 'plumteapot'];
    expect(await opened('plain', 'plum teapot', typed)).toEqual([
      'none',
      'none',
      'none',
      'PASSWORD_WRONG',
    ]);
  });

  it('opens a vault of an earlier version, which kept the other spaces', async () => {
    const typed = ['plum\u00a0teapot', 'plum teapot', 'plum\u3000teapot'];
    expect(await opened('earlier', 'plum\u00a0teapot', typed)).toEqual([
      'none',
      'PASSWORD_WRONG',
      'PASSWORD_WRONG',
    ]);
  });

  it('is wiped in both forms', async () => {
    const proof = proofOf({ kind: 'password', password: 'plum\u00a0teapot' });
    wipeProof(proof);
    const forms = proof.kind === 'password' ? [proof.password, proof.asTyped] : [];
    const lent = forms.map((form) => refusalOf(() => form?.lend(() => undefined)));
    expect(await Promise.all(lent)).toEqual(['VAULT_LOCKED', 'VAULT_LOCKED']);
  });
});
