import type { Context } from '../operations/context.ts';
import {
  addNewKey,
  checkNewKey,
  finishRotation,
  proveOldKeyDead,
  revokeOldKey,
  startRotation,
  switchKeys,
  tickApplication,
  undoRotation,
} from '../operations/rotate-key.ts';
import type { HandlersOf } from './handler.ts';

export function rotationHandlers(context: Context): HandlersOf<'rotation'> {
  return {
    'rotation:start': async (request) => ({ entry: await startRotation(context, request) }),
    'rotation:add-key': async (request) => ({ entry: await addNewKey(context, request) }),
    'rotation:check': (request) => checkNewKey(context, request),
    'rotation:switch': async (request) => ({ entry: await switchKeys(context, request) }),
    'rotation:tick': async (request) => ({ entry: await tickApplication(context, request) }),
    'rotation:revoke': async (request) => ({ entry: await revokeOldKey(context, request) }),
    'rotation:prove': (request) => proveOldKeyDead(context, request),
    'rotation:finish': async (request) => ({ entry: await finishRotation(context, request) }),
    'rotation:undo': async (request) => ({ entry: await undoRotation(context, request) }),
  };
}
