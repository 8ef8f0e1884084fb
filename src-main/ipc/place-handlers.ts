import type { Context } from '../operations/context.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import {
  cancelNewPlace,
  forgetPlace,
  listPlaces,
  openPlace,
  preparePlace,
  showPlace,
  switchPlace,
} from '../operations/places.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures about the places of vaults. */
export function placeHandlers(context: Context<DesktopShell>): HandlersOf<'place'> {
  return {
    'place:list': () => listPlaces(context),
    'place:open': async () => ({ isChosen: await openPlace(context) }),
    'place:create': async () => ({ isChosen: await preparePlace(context) }),
    'place:back': () => {
      cancelNewPlace(context);
      return {};
    },
    'place:switch': async ({ id }) => {
      await switchPlace(context, id);
      return {};
    },
    'place:forget': ({ id }) => {
      forgetPlace(context, id);
      return {};
    },
    'place:show': async () => {
      await showPlace(context);
      return {};
    },
  };
}
