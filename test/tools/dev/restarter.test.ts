import { describe, expect, it } from 'vitest';
import { Restarter, targets } from '../../../tools/dev/restarter.ts';

/** A restarter with children that a test ends. `events` lists what happened to them, in order. */
function open() {
  const events: string[] = [];
  const endings: ((end: number | NodeJS.Signals) => Promise<void>)[] = [];
  const restarter = new Restarter({
    start: () => {
      const name = endings.length + 1;
      events.push(`start ${name}`);
      const { promise, resolve } = Promise.withResolvers<number | NodeJS.Signals>();
      endings.push(async (end) => {
        events.push(`end ${name}`);
        resolve(end);
        await promise;
      });
      return { quit: () => events.push(`quit ${name}`), ended: promise };
    },
    say: (line) => events.push(line),
  });
  const end = (name: number, ending: number | NodeJS.Signals) => endings[name - 1]?.(ending);
  return { restarter, events, end };
}

/** The same, with a Signet that runs. */
function run() {
  const opened = open();
  for (const target of targets) opened.restarter.built(target);
  return opened;
}

describe('Restarter', () => {
  it('starts Signet once every part is built', () => {
    const { restarter, events } = open();
    restarter.built('main');
    restarter.built('renderer');
    restarter.built('main');
    const before = [...events];
    restarter.built('preload');
    expect([before, events]).toEqual([[], ['start 1']]);
  });

  it('starts it again after a change of main or preload, once the first has ended', async () => {
    const { restarter, events, end } = run();
    restarter.built('main');
    await end(1, 0);
    restarter.built('preload');
    await end(2, 'SIGTERM');
    expect(events).toEqual([
      ...['start 1', 'quit 1', 'end 1'],
      ...['start 2', 'quit 2', 'end 2'],
      'start 3',
    ]);
  });

  it('quits it only once, however many builds end meanwhile', async () => {
    const { restarter, events, end } = run();
    for (const target of targets) restarter.built(target);
    await end(1, 0);
    expect(events).toEqual(['start 1', 'quit 1', 'end 1', 'start 2']);
  });

  it('leaves a change of the page to Signet', () => {
    const { restarter, events } = run();
    restarter.built('renderer');
    expect(events).toEqual(['start 1']);
  });

  it('finishes when the developer quits Signet', async () => {
    const { restarter, events, end } = run();
    await end(1, 0);
    expect([await restarter.finished, events]).toEqual([0, ['start 1', 'end 1']]);
  });

  it('waits for the next change, of whatever part, after Signet has failed', async () => {
    const { restarter, events, end } = run();
    await end(1, 70);
    restarter.built('renderer');
    expect(events).toEqual([
      ...['start 1', 'end 1'],
      'Signet ended with 70. It starts again at the next change.',
      'start 2',
    ]);
  });

  it.each([0, 70, 'SIGINT'] as const)(
    'stops for good, however Signet then ends: %s',
    async (end) => {
      const running = run();
      running.restarter.built('main');
      running.restarter.stop();
      await running.end(1, end);
      const last = running.events.at(-1);
      expect([await running.restarter.finished, last]).toEqual([end, 'end 1']);
    },
  );

  it('stops at once if Signet does not run', async () => {
    const { restarter } = open();
    restarter.stop();
    expect(await restarter.finished).toBe(0);
  });
});
