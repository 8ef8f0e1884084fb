import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialsSchema } from '#contract';
import { hkdfExpand } from '../../../src-main/primitives/hkdf.ts';
import {
  apiKeyMarks,
  type Credentials,
  lendCredentials,
  sealCredentials,
} from '../../../src-main/vault/credentials.ts';
import { EntryKeys } from '../../../src-main/vault/entry-keys.ts';
import { seal } from '../../../src-main/vault/envelope.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { fieldArbitraries } from '../../support/entry-arbitraries.ts';
import { refusalOf } from '../../support/refusal.ts';
import { drafts, flipped, textsOf } from '../../support/vault-fixture.ts';

const rootKey = SecretBytes.take(Buffer.alloc(32, 9));
const place = {
  entryKeys: new EntryKeys(rootKey),
  vaultId: 'a'.repeat(32),
  entryId: 'b'.repeat(32),
  credentialVersion: 1,
};
const draft = drafts[0].credentials;
const anyCredentials = fieldArbitraries.credentials.filter(
  (value) => credentialsSchema.safeParse(value).success,
);

describe('lendCredentials', () => {
  it('lends the credentials that sealCredentials sealed', () => {
    fc.assert(
      fc.property(anyCredentials, (credentials) => {
        const sealed = sealCredentials(place, credentials);
        expect(lendCredentials(place, sealed, textsOf)).toEqual(credentials);
      }),
    );
  });

  it('wipes the lent credentials, even if the callback throws', () => {
    const sealed = sealCredentials(place, draft);
    const kept: Credentials[] = [];
    lendCredentials(place, sealed, (credentials) => kept.push(credentials));
    const fail = () =>
      lendCredentials(place, sealed, (credentials) => {
        kept.push(credentials);
        throw new Error('of the callback');
      });
    expect(fail).toThrow('of the callback');
    const bytes = kept.flatMap(Object.values) as Buffer[]; // the three buffers of each
    expect([
      bytes.length,
      bytes.every((buffer) => buffer.length > 0 && buffer.every((byte) => byte === 0)),
    ]).toEqual([6, true]);
  });

  it('refuses to open for another vault, entry or version', async () => {
    const sealed = sealCredentials(place, draft);
    const others = [
      { ...place, vaultId: `b${'a'.repeat(31)}` },
      { ...place, entryId: `a${'b'.repeat(31)}` },
      { ...place, credentialVersion: 2 },
      { ...place, entryKeys: new EntryKeys(SecretBytes.take(Buffer.alloc(32, 8))) },
    ];
    const refusals = others.map((other) =>
      refusalOf(() => lendCredentials(other, sealed, textsOf)),
    );
    expect(await Promise.all(refusals)).toEqual(others.map(() => 'VAULT_DAMAGED'));
  });

  it('refuses any single flipped bit', async () => {
    const { nonce, sealed } = sealCredentials(place, draft);
    const [nonceBytes, sealedBytes] = [Buffer.from(nonce, 'base64'), Buffer.from(sealed, 'base64')];
    const changed = [
      ...Array.from({ length: nonceBytes.length * 8 }, (_, bit) => ({
        nonce: flipped(nonceBytes, bit).toString('base64'),
        sealed,
      })),
      ...Array.from({ length: sealedBytes.length * 8 }, (_, bit) => ({
        nonce,
        sealed: flipped(sealedBytes, bit).toString('base64'),
      })),
    ];
    const refusals = changed.map((parts) =>
      refusalOf(() => lendCredentials(place, parts, textsOf)),
    );
    expect(new Set(await Promise.all(refusals))).toEqual(new Set(['VAULT_DAMAGED']));
  });

  it('refuses a plaintext that is not three lengths and values', async () => {
    const plaintexts = [
      '',
      '00',
      '0001',
      '000161',
      '000161000162',
      '0001610001620001',
      '00016100016200016300',
      '000161000162000363',
      'ffff61',
    ];
    const key = rootKey.lend((root) => hkdfExpand(root, `signet/v1/credentials/${place.entryId}`));
    const data = Buffer.from(`signet/v1/credentials/${place.vaultId}/${place.entryId}/1`);
    const refusals = ['000161000162000163', ...plaintexts].map((plaintext) => {
      const { nonce, sealed } = seal(key, Buffer.from(plaintext, 'hex'), data);
      const parts = { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
      return refusalOf(() => lendCredentials(place, parts, textsOf));
    });
    expect(await Promise.all(refusals)).toEqual(['none', ...plaintexts.map(() => 'VAULT_DAMAGED')]);
  });
});

describe('apiKeyMarks', () => {
  it('returns the last four characters of a key of at least twelve, and none of a shorter one', () => {
    const endings = ['', 'a', '12345678901', '123456789012', draft.apiKey].map(
      (key) => apiKeyMarks(key).apiKeyEnding,
    );
    expect(endings).toEqual(['', '', '', '9012', '4f10']);
  });

  it('returns the SHA-256 of the key', () => {
    expect(apiKeyMarks('abc').apiKeyDigest).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', // FIPS 180-2, appendix B.1
    );
  });
});
