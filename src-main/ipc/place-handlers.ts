import { type Place, SignetError } from '#contract';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import type { Session } from '../operations/session.ts';
import { placeIdOf } from '../operations/vault-places.ts';
import { decodeFile } from '../vault/format.ts';
import type { HandlersOf } from './handler.ts';

/**
 * The procedures about where vaults lie.
 *
 * SECURITY: no request has a path in it. A path comes from a dialog of the system or from the list of places
 * that were opened before, so a page that was taken over can have no file of its choice opened or written.
 */
export function placeHandlers(shell: DesktopShell, session: Session): HandlersOf<'place'> {
  const { places } = session;

  async function placeOf(path: string): Promise<Place> {
    return { id: placeIdOf(path), path, reach: await shell.openVaultFile(path).reach() };
  }

  /** @throws SignetError as `VaultFile.read` and `decodeFile`; nothing has changed then */
  async function moveTo(path: string): Promise<void> {
    assertVault(await shell.openVaultFile(path).read());
    const isLeftThere = (await shell.openVaultFile(places.current).reach()) === 'there';
    session.move(() => places.use(path, isLeftThere));
  }

  return {
    'place:list': async () => ({
      current: await placeOf(places.current),
      others: await Promise.all(places.others.map(placeOf)),
      isToBeMade: places.isToBeMade,
      isListLost: shell.knownVaults.isLost(),
    }),

    'place:open': async () => {
      const path = await shell.chooseVault(places.current);
      if (path === undefined) return { isChosen: false };
      // The very one that is open stays open.
      if (!session.isUnlocked || path !== places.current) await moveTo(path);
      return { isChosen: true };
    },

    'place:create': async () => {
      const path = await shell.chooseNewVault(places.current);
      if (path === undefined) return { isChosen: false };
      await assertFree(shell, path);
      session.move(() => places.prepare(path));
      return { isChosen: true };
    },

    'place:back': () => {
      if (places.isToBeMade) session.move(() => places.back());
      return {};
    },

    'place:switch': async ({ id }) => {
      await moveTo(places.find(id));
      return {};
    },

    'place:forget': ({ id }) => {
      const path = places.find(id);
      shell.reminders.forget(id);
      if (path === places.current) session.move(() => places.forget(path));
      else {
        places.forget(path);
        shell.notify('places:changed');
      }
      return {};
    },

    'place:show': async () => {
      const { path, reach } = await placeOf(places.current);
      if (reach !== 'there') {
        const message = 'The vault file cannot be found now.';
        throw new SignetError('FILE_NOT_FOUND', message, { field: 'vault' });
      }
      shell.showInFolder(path);
      return {};
    },
  };
}

/** @throws SignetError as `decodeFile`; of what is no vault the field says that somebody chose it just now */
function assertVault(content: Buffer): void {
  try {
    decodeFile(content);
  } catch (cause) {
    if (!(cause instanceof SignetError) || cause.code !== 'NOT_A_VAULT') throw cause;
    throw new SignetError(cause.code, cause.message, { field: 'chosenFile', cause });
  }
}

/** @throws SignetError unless a new file could be made there: nothing is ever written over */
async function assertFree(shell: DesktopShell, path: string): Promise<void> {
  switch (await shell.openVaultFile(path).reach()) {
    case 'absent':
      return;
    case 'folder-missing':
      throw new SignetError('FOLDER_MISSING', 'The folder for the vault does not exist.', {
        field: 'vault',
      });
    default: {
      const message = 'There is already a file of that name; Signet never writes over one.';
      throw new SignetError('FILE_EXISTS', message, { field: 'vault' });
    }
  }
}
