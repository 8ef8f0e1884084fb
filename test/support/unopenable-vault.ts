import { emptyDocument } from '../../src-main/vault/document.ts';
import { decodeFile } from '../../src-main/vault/format.ts';
import { unwrapWithRecoveryCode } from '../../src-main/vault/key-slot.ts';
import { SessionKeys } from '../../src-main/vault/session-keys.ts';
import type { VaultFixture } from './vault-fixture.ts';

/**
 * Replaces all credentials by ones whose seals do not verify, so that opening one throws `VAULT_DAMAGED`. Any other
 * answer proves that no credentials were opened.
 */
export function withUnopenableCredentials(fixture: VaultFixture): VaultFixture {
  const parts = decodeFile(fixture.bytes);
  const { header } = parts;
  const key = unwrapWithRecoveryCode(
    header.vaultId,
    header.slots[1],
    fixture.recovery.recoveryCode,
  );
  const keys = new SessionKeys(header.vaultId, key);
  const { entries } = keys.openDocument(parts);
  const broken = [...entries].map(([id, entry]) => {
    const sealed = Buffer.from(entry.credentials.sealed, 'base64').fill(0).toString('base64');
    return [id, { ...entry, credentials: { ...entry.credentials, sealed } }] as const;
  });
  const bytes = keys.sealFile(header, { ...emptyDocument, entries: new Map(broken) });
  keys.wipe();
  return { ...fixture, bytes };
}
