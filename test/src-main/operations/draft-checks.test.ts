import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DraftChecks } from '../../../src-main/operations/draft-checks.ts';
import type { Vault } from '../../../src-main/vault/vault.ts';
import { acceptedVerdict, failedVerdict } from '../../support/check-verdict.ts';

// Compared by identity only; it has no members.
const vault = {} as Vault;
const credentials = {
  apiKey: '00000000-aaaa-4bbb-8ccc-0123456789ab',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Test-Pass_123!',
};
const home = { site: 'global', environment: 'live' } as const;
const elsewhere = { site: 'eea', environment: 'live' } as const;

function checks(): DraftChecks {
  const made = new DraftChecks();
  made.note(vault, credentials, acceptedVerdict);
  return made;
}

describe('DraftChecks', () => {
  it('knows what OKX said last of these credentials at a place', () => {
    const made = checks();
    expect(made.recordOf(vault, credentials, home)?.okxCode).toBeNull();
    made.note(vault, credentials, failedVerdict('OKX_REFUSED', { okxCode: '50105' }));
    expect(made.recordOf(vault, credentials, home)?.okxCode).toBe('50105');
  });

  it('keeps apart what OKX said elsewhere', () => {
    const made = checks();
    const refused = failedVerdict('OKX_REFUSED', { okxCode: '50119' });
    made.note(vault, credentials, { ...refused, ...elsewhere });
    expect([
      made.recordOf(vault, credentials, home)?.okxCode,
      made.recordOf(vault, credentials, elsewhere)?.okxCode,
    ]).toEqual([null, '50119']);
  });

  it.each(['apiKey', 'secretKey', 'passphrase'] as const)(
    'knows nothing of another %s',
    (field) => {
      const other = { ...credentials, [field]: `${credentials[field]}1` };
      expect(checks().recordOf(vault, other, home)).toBeNull();
    },
  );

  it('knows nothing of another vault, or once it forgot', () => {
    const made = checks();
    expect(made.recordOf({} as Vault, credentials, home)).toBeNull();
    made.forget(vault);
    expect(made.recordOf(vault, credentials, home)).toBeNull();
  });

  it('shows none of the credentials', () => {
    const shown = inspect(checks(), { depth: null, showHidden: true });
    expect(Object.values(credentials).filter((secret) => shown.includes(secret))).toEqual([]);
  });
});
