import { describe, expect, it } from 'vitest';
import { ipAllowlistTextLimit } from '#contract';
import { emptyProfile } from '../../support/profile.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();

describe('ip-allowlist:inspect', () => {
  it('answers without a vault, item by item, and without a request', async () => {
    const profile = emptyProfile(folder);
    const survey = await profile.value('ip-allowlist:inspect', { text: '10.0.0.7, 8.8.8.7/24' });
    expect([survey, profile.recorded]).toEqual([
      {
        items: [
          { kind: 'range', text: '10.0.0.7', notes: [{ kind: 'not-public', because: 'private' }] },
          { kind: 'refused', problem: 'host-bits', instead: ['8.8.8.0/24', '8.8.8.7'] },
        ],
        merged: ['10.0.0.7'],
        different: 1,
        openTo: [],
        hasPublic: false,
      },
      emptyProfile(folder).recorded,
    ]);
  });

  it('refuses more text than a list can need', async () => {
    const text = ' '.repeat(ipAllowlistTextLimit + 1);
    expect(await emptyProfile(folder).refusal('ip-allowlist:inspect', { text })).toBe(
      'INPUT_INVALID text',
    );
  });
});
