import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDocument, type StoredEntry } from '../../../src-main/vault/document.ts';
import { decodeFile, encodeFile, encodePrelude } from '../../../src-main/vault/format.ts';
import type { Header } from '../../../src-main/vault/header.ts';
import { unwrapWithRecoveryCode } from '../../../src-main/vault/key-slot.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { SessionKeys } from '../../../src-main/vault/session-keys.ts';
import { refusalOf } from '../../support/refusal.ts';
import {
  allCredentials,
  makeVault,
  partsOf,
  temporaryFolder,
  textsOf,
  unlockBytes,
  type VaultFixture,
  withHeader,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let a: VaultFixture;
let b: VaultFixture;

beforeAll(async () => {
  a = await makeVault(folder, 'a.signet');
  b = await makeVault(folder, 'b.signet');
});

function keysOf({ bytes, recovery }: VaultFixture): SessionKeys {
  const { header } = decodeFile(bytes);
  const { vaultId, slots } = header;
  return new SessionKeys(vaultId, unwrapWithRecoveryCode(vaultId, slots[1], recovery.recoveryCode));
}

/** Writes the entries of `a` rearranged, as an attacker with the keys, or a bug, could. */
function rewritten(
  change: (entries: [StoredEntry, StoredEntry]) => readonly StoredEntry[],
): Buffer {
  const keys = keysOf(a);
  const parts = decodeFile(a.bytes);
  const entries = [...keys.openDocument(parts).entries.values()] as [StoredEntry, StoredEntry]; // the fixture has two
  const document = {
    ...emptyDocument,
    entries: new Map(change(entries).map((entry) => [entry.id, entry])),
  };
  return keys.sealFile(parts.header, document);
}

async function credentialRefusals(bytes: Buffer): Promise<string[]> {
  const vault = await unlockBytes(bytes, a.recovery);
  return Promise.all(
    vault.entries.map(({ id }) => refusalOf(() => vault.withCredentials(id, textsOf))),
  );
}

describe('swapped parts of vaults', () => {
  it('refuse the body of one vault under the header of another', async () => {
    const files = [
      withHeader(b.bytes, partsOf(a.bytes).headerText),
      withHeader(a.bytes, partsOf(b.bytes).headerText),
    ];
    const refusals = [
      await refusalOf(() => unlockBytes(files[0] as Buffer, a.recovery)),
      await refusalOf(() => unlockBytes(files[0] as Buffer, b.recovery)),
      await refusalOf(() => unlockBytes(files[1] as Buffer, a.recovery)),
      await refusalOf(() => unlockBytes(files[1] as Buffer, b.recovery)),
    ];
    expect(refusals).toEqual([
      'VAULT_DAMAGED',
      'RECOVERY_CODE_WRONG',
      'RECOVERY_CODE_WRONG',
      'VAULT_DAMAGED',
    ]);
  });

  it.each([0, 1] as const)('refuse key slot %i of another vault', async (index) => {
    const [own, other] = [decodeFile(a.bytes).header, decodeFile(b.bytes).header];
    const slots: Header['slots'] =
      index === 0 ? [other.slots[0], own.slots[1]] : [own.slots[0], other.slots[1]];
    const file = withHeader(a.bytes, JSON.stringify({ ...own, slots }));
    const refusals = [
      await refusalOf(() => unlockBytes(file, a.recovery)),
      await refusalOf(() => unlockBytes(file, b.recovery)),
      await refusalOf(() => unlockBytes(file, a.password)),
    ];
    expect(refusals).toEqual(
      index === 0
        ? ['VAULT_DAMAGED', 'RECOVERY_CODE_WRONG', 'PASSWORD_WRONG']
        : ['RECOVERY_CODE_WRONG', 'RECOVERY_CODE_WRONG', 'VAULT_DAMAGED'],
    );
  });

  it('refuse the document of an older revision under a newer header', async () => {
    const { header, document } = decodeFile(a.bytes);
    const file = encodeFile(encodePrelude({ ...header, revision: header.revision + 1 }), document);
    expect(await refusalOf(() => unlockBytes(file, a.recovery))).toBe('VAULT_DAMAGED');
  });
});

describe('credentials moved within an unlocked vault', () => {
  it('open in their own entry', async () => {
    expect(await credentialRefusals(rewritten((entries) => entries))).toEqual(['none', 'none']);
  });

  it('are refused in another entry', async () => {
    const bytes = rewritten(([first, second]) => [
      { ...first, credentials: second.credentials },
      { ...second, credentials: first.credentials },
    ]);
    expect(await credentialRefusals(bytes)).toEqual(['VAULT_DAMAGED', 'VAULT_DAMAGED']);
  });

  it('are refused if older ones are restored, with or without their version', async () => {
    const raised = { latestCredentialVersion: 2_000 };
    const bytes = rewritten(([first, second]) => [
      { ...first, ...raised, credentialVersion: first.credentialVersion + 1 },
      { ...second, ...raised, credentialVersion: second.credentialVersion + 1_000 },
    ]);
    expect(await credentialRefusals(bytes)).toEqual(['VAULT_DAMAGED', 'VAULT_DAMAGED']);
  });

  it('are refused under another id', async () => {
    const bytes = rewritten(([first, second]) => [{ ...first, id: 'f'.repeat(32) }, second]);
    expect(await credentialRefusals(bytes)).toEqual(['VAULT_DAMAGED', 'none']);
  });
});

describe('SessionKeys', () => {
  it('opens the file that it sealed, with a fresh nonce each time', async () => {
    const keys = keysOf(a);
    const { header } = decodeFile(a.bytes);
    const document = keys.openDocument(decodeFile(a.bytes));
    const files = [1, 2].map(() => keys.sealFile(header, document));
    const opened = files.map((file) => keys.openDocument(decodeFile(file)));
    const nonces = files.map((file) => decodeFile(file).document.nonce.toString('hex'));
    expect([opened, new Set(nonces).size]).toEqual([[document, document], 2]);
  });

  it('refuses to work after it is wiped', async () => {
    const keys = keysOf(a);
    keys.wipe();
    const refusals = [
      await refusalOf(() => keys.openDocument(decodeFile(a.bytes))),
      await refusalOf(() => keys.vaultKey.lend(() => 0)),
      await refusalOf(() => keys.rootKey.lend(() => 0)),
    ];
    expect(refusals).toEqual(['VAULT_LOCKED', 'VAULT_LOCKED', 'VAULT_LOCKED']);
  });

  it('derives different keys for another vault from the same vault key', () => {
    const roots = ['a', 'b'].map((digit) =>
      new SessionKeys(digit.repeat(32), SecretBytes.take(Buffer.alloc(32, 1))).rootKey.lend((key) =>
        key.toString('hex'),
      ),
    );
    expect(new Set(roots).size).toBe(2);
  });

  it('leaves no credential readable in the file or in the document', async () => {
    const document = keysOf(a).openDocument(decodeFile(a.bytes));
    const vault = await unlockBytes(a.bytes, a.recovery);
    const secrets = Object.values(allCredentials(vault)).flatMap(Object.values);
    const clear =
      a.bytes.toString('latin1') + JSON.stringify([...document.entries.values(), vault.entries]);
    expect([
      secrets.length,
      secrets.filter((secret) => secret.length > 2 && clear.includes(secret)),
    ]).toEqual([6, []]);
  });
});
