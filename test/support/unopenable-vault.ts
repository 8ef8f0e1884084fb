import { decodeFile } from '../../src-main/vault/format.ts';
import { unwrapWithRecoveryCode } from '../../src-main/vault/key-slot.ts';
import { SessionKeys } from '../../src-main/vault/session-keys.ts';
import type { VaultFixture } from './vault-fixture.ts';

/**
 * The same vault, but with credentials whose seals do not verify: whoever opens one gets `VAULT_DAMAGED`.
 * So any other answer proves that no secret was opened.
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
  const bytes = keys.sealFile(header, { guide: null, entries: new Map(broken) });
  keys.wipe();
  return { ...fixture, bytes };
}
