import { describe, expect, it } from 'vitest';
import type { CheckVerdict, Entry } from '#contract';
import { BridgeError } from '../../../../src-renderer/data/bridge.ts';
import { keyCheckRuns } from '../../../../src-renderer/screens/health/key-check-run.ts';
import { acceptedVerdict, failedVerdict } from '../../../support/check-verdict.ts';

type Key = Pick<Entry, 'id' | 'site' | 'hosts'>;

function key(id: string, change: Partial<Key> = {}): Key {
  return { id, site: 'global', hosts: {}, ...change };
}

/** Runs checks against an exchange that answers the given keys as instructed, and accepts the others. */
function runsOver(answers: Readonly<Record<string, CheckVerdict | BridgeError>> = {}) {
  const asked: string[] = [];
  const runs = keyCheckRuns(async (id) => {
    asked.push(id);
    const answer = answers[id] ?? acceptedVerdict;
    if (answer instanceof BridgeError) throw answer;
    return answer;
  });
  const kinds = () => runs.read()?.results.map(({ entryId, kind }) => `${entryId} ${kind}`);
  return { runs, asked, kinds };
}

function refusal(code: 'VAULT_LOCKED' | 'ENTRY_NOT_FOUND'): BridgeError {
  return new BridgeError({ code, message: '' });
}

describe('a run of checks', () => {
  it('continues if OKX refuses one, or one cannot be checked', async () => {
    const { runs, kinds } = runsOver({
      b: failedVerdict('OKX_REFUSED', { okxCode: '50119' }),
      c: refusal('ENTRY_NOT_FOUND'),
    });
    await runs.checkMany(['a', 'b', 'c', 'd'].map((id) => key(id)));
    expect(kinds()).toEqual(['a checked', 'b checked', 'c failed', 'd checked']);
    expect(runs.read()?.currentId).toBeUndefined();
  });

  it('reports each step, one key at a time', async () => {
    const { runs } = runsOver();
    const steps: string[] = [];
    runs.listen(() => {
      const run = runs.read();
      steps.push(`${run?.results.length} of ${run?.total}: ${run?.currentId ?? '-'}`);
    });
    await runs.checkMany([key('a'), key('b')]);
    expect(steps).toEqual([
      '0 of 2: -',
      '0 of 2: a',
      '1 of 2: a',
      '1 of 2: b',
      '2 of 2: b',
      '2 of 2: -',
    ]);
  });

  it('asks an unreachable site only once, and still asks the others', async () => {
    const { runs, asked, kinds } = runsOver({ a: failedVerdict('OKX_UNREACHABLE') });
    await runs.checkMany([key('a'), key('b'), key('c', { site: 'eea' }), key('d')]);
    expect([asked, kinds()]).toEqual([
      ['a', 'c'],
      ['a unreachable', 'b unreachable', 'c checked', 'd unreachable'],
    ]);
  });

  it('treats a site that does not answer in time as unreachable', async () => {
    const { runs, asked } = runsOver({ a: failedVerdict('OKX_TIMEOUT') });
    await runs.checkMany([key('a'), key('b')]);
    expect(asked).toEqual(['a']);
  });

  it('skips keys with a host of their own, because each would ask for confirmation', async () => {
    const { runs, asked, kinds } = runsOver();
    await runs.checkMany([key('a', { hosts: { rest: 'https://proxy.example' } }), key('b')]);
    expect([asked, kinds()]).toEqual([['b'], ['a own-host', 'b checked']]);
  });

  it('stops after the key that is being checked when it is cancelled', async () => {
    const { runs, asked } = runsOver();
    runs.listen(() => {
      if (runs.read()?.currentId === 'b' && !runs.read()?.isCancelled) runs.cancel();
    });
    await runs.checkMany([key('a'), key('b'), key('c')]);
    expect([asked, runs.read()?.isCancelled]).toEqual([['a', 'b'], true]);
  });

  it('is dropped when the vault is locked', async () => {
    const { runs, asked } = runsOver({ b: refusal('VAULT_LOCKED') });
    await runs.checkMany([key('a'), key('b'), key('c')]);
    expect([asked, runs.read()]).toEqual([['a', 'b'], undefined]);
  });

  it('runs one at a time', async () => {
    const { runs, asked } = runsOver();
    const first = runs.checkMany([key('a')]);
    const second = await runs.checkOne(key('b'));
    await first;
    expect([asked, second]).toEqual([['a'], undefined]);
  });
});

describe('a check of one key', () => {
  it('is requested by the user, so a host of its own does not prevent it', async () => {
    const { runs } = runsOver();
    const result = await runs.checkOne(key('a', { hosts: { rest: 'https://proxy.example' } }));
    expect(result).toEqual({ entryId: 'a', kind: 'checked', verdict: acceptedVerdict });
  });

  it('reports why OKX did not answer', async () => {
    const verdict = failedVerdict('OKX_UNREACHABLE');
    const { runs } = runsOver({ a: verdict });
    expect(await runs.checkOne(key('a'))).toEqual({ entryId: 'a', kind: 'checked', verdict });
  });
});
