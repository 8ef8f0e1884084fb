import { describe, expect, it } from 'vitest';
import { FakeBridge } from './fake-bridge.ts';

const id = '0'.repeat(32);

describe('a fake bridge', () => {
  it('answers as instructed, and records the requests', async () => {
    const bridge = new FakeBridge();
    bridge.answer('entry:list', { entries: [] });
    expect(await bridge.call('entry:list', {})).toEqual({ ok: true, value: { entries: [] } });
    expect(bridge.calls).toEqual([{ name: 'entry:list', request: {} }]);
  });

  it('refuses an answer that main could not give', async () => {
    const bridge = new FakeBridge();
    bridge.answer('entry:list', { entries: [{ id, secretKey: 'x' }] } as never);
    await expect(bridge.call('entry:list', {})).rejects.toThrow();
  });

  it('refuses a request as main would', async () => {
    const bridge = new FakeBridge();
    bridge.answer('entry:reveal', { value: 'x' });
    expect(await bridge.call('entry:reveal', { id: 'no id', field: 'secretKey' })).toMatchObject({
      ok: false,
      error: { code: 'INPUT_INVALID', field: 'id' },
    });
  });

  it('refuses once, and then passes requests on', async () => {
    const result = { ok: true, value: { entries: [] } } as const;
    const bridge = new FakeBridge(async () => ({ result, events: [] }));
    bridge.refuseOnce('entry:list', 'VAULT_LOCKED');
    expect(await bridge.call('entry:list', {})).toMatchObject({ error: { code: 'VAULT_LOCKED' } });
    expect(await bridge.call('entry:list', {})).toEqual(result);
  });

  it('holds an answer back until it is released', async () => {
    const bridge = new FakeBridge();
    bridge.answer('entry:list', { entries: [] });
    const release = bridge.hold('entry:list');
    let isAnswered = false;
    const answer = bridge.call('entry:list', {}).then(() => {
      isAnswered = true;
    });
    await Promise.resolve();
    expect(isAnswered).toBe(false);
    release();
    await answer;
    expect(isAnswered).toBe(true);
  });

  it('sends the event before the answer', async () => {
    const heard: string[] = [];
    const result = { ok: true, value: {} } as const;
    const bridge = new FakeBridge(async () => ({ result, events: ['session:changed'] }));
    const stop = bridge.on('session:changed', () => heard.push('event'));
    await bridge.call('vault:lock', {});
    heard.push('answer');
    stop();
    bridge.emit('session:changed');
    expect(heard).toEqual(['event', 'answer']);
  });

  it('fails on a request without an answer, and records it', async () => {
    const bridge = new FakeBridge();
    await expect(bridge.call('entry:list', {})).rejects.toThrow('no answer for entry:list');
    expect(bridge.unanswered).toEqual(['entry:list']);
  });
});
