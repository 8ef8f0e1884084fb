import { cleanNotifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect } from 'vitest';
import { commands, page } from 'vitest/browser';
import {
  defaultSettings,
  type ProcedureName,
  type RequestOf,
  type ResponseOf,
  type Settings,
} from '#contract';
import { listenForChanges, queryClient } from '../../../src-renderer/data/query-client.ts';
import { speak } from '../../../src-renderer/data/speak.ts';
import { formatRoute, type Route } from '../../../src-renderer/route/route.ts';
import { App } from '../../../src-renderer/shell/app.tsx';
import type { CoreAction, CoreOptions, CoreRecord } from '../core/core-link.ts';
import { FakeBridge } from './fake-bridge.ts';

type Options = Partial<CoreOptions> & {
  /** The first screen. */
  readonly at?: Route;
};

/** The whole page, connected to a real core in a simulated world. */
export type Signet = {
  readonly bridge: FakeBridge;
  /** Calls a procedure that must succeed, as the page would. The page is notified of its changes. */
  readonly value: <Name extends ProcedureName>(
    name: Name,
    request: RequestOf<Name>,
  ) => Promise<ResponseOf<Name>>;
  /** Changes the world around the core. */
  readonly change: (action: CoreAction) => Promise<void>;
  /** Reads what the core has requested of the world so far. */
  readonly record: () => Promise<CoreRecord>;
};

const atEnd: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const end of atEnd.splice(0).toReversed()) await end();
});

/** Replaces the preload's bridge until the test ends. */
function useBridge(bridge: FakeBridge): void {
  Object.defineProperty(window, 'signet', { value: bridge.exposed, configurable: true });
  atEnd.push(() => {
    queryClient.clear();
    expect(bridge.unanswered, 'calls that the test has no answer for').toEqual([]);
  });
}

/** Opens Signet like main.tsx. By default, its vault is unlocked and empty. */
export async function openSignet(options: Options = {}): Promise<Signet> {
  const { at = { screen: 'entries' }, ...world } = options;
  const settings: Settings = { ...defaultSettings, language: 'en', ...options.settings };
  const core = await commands.openCore({ vault: 'unlocked', ...world, settings });
  atEnd.push(() => commands.closeCore(core));
  const bridge = new FakeBridge((name, request) => commands.callCore(core, name, request));
  useBridge(bridge);
  void forwardEvents(core, bridge);
  await page.viewport(1280, 800);
  await goTo(at);
  await mount(settings);
  return {
    bridge,
    value: async (name, request) => {
      const result = await bridge.call(name, request);
      if (result.ok) return result.value;
      throw new Error(`${name} was refused: ${result.error.code}: ${result.error.message}`);
    },
    change: (action) => commands.changeCore(core, action),
    record: () => commands.readCore(core),
  };
}

/** Forwards the core's events to the page until the core is closed. */
async function forwardEvents(core: string, bridge: FakeBridge): Promise<void> {
  for (;;) {
    const events = await commands.nextEvents(core);
    if (events === undefined) return;
    for (const event of events) bridge.emit(event);
  }
}

/** Goes to a screen by the address, as a link does. */
export async function goTo(route: Route): Promise<void> {
  const place = `#${formatRoute(route)}`;
  if (location.hash === place) return;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  window.addEventListener('hashchange', resolve, { once: true });
  location.hash = place;
  await promise;
}

async function mount(settings: Settings): Promise<void> {
  listenForChanges();
  await speak(settings.language);
  const host = document.body.appendChild(document.createElement('div'));
  host.id = 'root';
  const root = createRoot(host);
  root.render(
    <StrictMode>
      <App nonce="" settings={settings} />
    </StrictMode>,
  );
  atEnd.push(() => {
    root.unmount();
    host.remove();
    cleanNotifications();
  });
}
