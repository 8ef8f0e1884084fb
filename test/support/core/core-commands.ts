import type { BrowserCommand } from 'vitest/node';
import type { CoreAction, CoreOptions, CoreReply } from './core-link.ts';

type CoreModule = typeof import('./core.ts');

/** Loads the core on first use with Node itself, because Vite bundles its configuration but not the core. */
function core(): Promise<CoreModule> {
  return import(/* @vite-ignore */ new URL('./core.ts', import.meta.url).href);
}

const openCore: BrowserCommand<[CoreOptions]> = async (_, options) =>
  (await core()).openCore(options);

const callCore: BrowserCommand<[string, string, unknown]> = async (
  _,
  id,
  name,
  request,
): Promise<CoreReply> => (await core()).callCore(id, name, request);

const nextEvents: BrowserCommand<[string]> = async (_, id) => (await core()).nextEvents(id);

const changeCore: BrowserCommand<[string, CoreAction]> = async (_, id, deed) =>
  (await core()).changeCore(id, deed);

const readCore: BrowserCommand<[string]> = async (_, id) => (await core()).readCore(id);

const closeCore: BrowserCommand<[string]> = async (_, id) => (await core()).closeCore(id);

/** The commands with which a component test has Node run the core that answers its page. */
export const coreCommands = { openCore, callCore, nextEvents, changeCore, readCore, closeCore };
