import { QueryObserver } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventName } from '#contract';
import {
  listenForChanges,
  procedureQuery,
  queryClient,
} from '../../../src-renderer/data/query-client.ts';

const listeners = new Map<EventName, () => void>();
/** The calls that main has not answered yet, oldest first. */
const asked: ((version: string) => void)[] = [];

/** Answers as main would: with the version of the application. */
function fakeBridge() {
  return {
    call: () =>
      new Promise((resolve) => {
        asked.push((version) => resolve(JSON.stringify({ ok: true, value: { version } })));
      }),
    on: (name: EventName, listener: () => void) => listeners.set(name, listener),
  };
}

beforeAll(() => {
  vi.stubGlobal('window', { signet: fakeBridge() });
  listenForChanges();
});
beforeEach(() => {
  asked.length = 0;
});
afterEach(() => queryClient.clear());
afterAll(() => vi.unstubAllGlobals());

/** A component that asks. */
function part(...events: readonly EventName[]) {
  const observer = new QueryObserver(queryClient, procedureQuery('application:about', {}, events));
  const leave = observer.subscribe(() => undefined);
  return { version: () => observer.getCurrentResult().data?.version, leave };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}

describe('answers of main', () => {
  it('are requested once, however many components ask', async () => {
    const parts = [part('entries:changed'), part('entries:changed')];
    expect(asked).toHaveLength(1);
    asked.shift()?.('1');
    await settled();
    expect(parts.map(({ version }) => version())).toEqual(['1', '1']);
  });

  it('are cached for components that ask later', async () => {
    const first = part('entries:changed');
    asked.shift()?.('1');
    await settled();
    first.leave();
    expect([part('entries:changed').version(), asked.length]).toEqual(['1', 0]);
  });

  it('are requested again when something changed, and stay until then', async () => {
    const { version } = part('entries:changed', 'reminders:changed');
    asked.shift()?.('1');
    await settled();
    listeners.get('reminders:changed')?.();
    await settled();
    expect([version(), asked.length]).toEqual(['1', 1]);
    asked.shift()?.('2');
    await settled();
    expect(version()).toBe('2');
  });

  it('that were pending when something changed do not count', async () => {
    const { version } = part('entries:changed');
    listeners.get('entries:changed')?.();
    await settled();
    expect(asked).toHaveLength(2);
    asked.shift()?.('before');
    await settled();
    expect(version()).toBeUndefined();
    asked.shift()?.('after');
    await settled();
    expect(version()).toBe('after');
  });

  it('that are not shown are dropped when something changed', async () => {
    const { leave } = part('entries:changed');
    asked.shift()?.('1');
    await settled();
    leave();
    listeners.get('entries:changed')?.();
    await settled();
    expect([asked.length, part('entries:changed').version()]).toEqual([0, undefined]);
  });

  it('are not affected by other events', async () => {
    part('entries:changed');
    asked.shift()?.('1');
    await settled();
    listeners.get('settings:changed')?.();
    await settled();
    expect(asked).toHaveLength(0);
  });

  it('without an event last as long as the component that asked', async () => {
    const first = part();
    asked.shift()?.('1');
    await settled();
    first.leave();
    await settled();
    expect(part().version()).toBeUndefined();
  });
});
