import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { DesktopShell } from '../../operations/desktop-shell.ts';
import {
  defaultVaultPath,
  type KnownVaults,
  readKnownVaults,
  writeKnownVaults,
} from '../../vault/known-vaults.ts';
import type { MainMessages } from '../messages.ts';
import { report } from '../report.ts';

type VaultChoiceParts = {
  readonly messages: () => MainMessages;
  readonly window: () => BrowserWindow | undefined;
};

const extension = 'signet';

/** What the shell lends for vaults in other places: the list of them, and the system's dialogs. */
export function vaultChoice({
  messages,
  window,
}: VaultChoiceParts): Pick<
  DesktopShell,
  'knownVaults' | 'chooseVault' | 'chooseNewVault' | 'showInFolder'
> {
  return {
    knownVaults: knownVaultsIn(app.getPath('userData')),

    chooseVault: async (current) => {
      const { title, button, filter, all } = messages().places.open;
      const { canceled, filePaths } = await shown(window(), {
        title,
        buttonLabel: button,
        defaultPath: dirname(current),
        // A synced copy can have got another ending.
        filters: [
          { name: filter, extensions: [extension] },
          { name: all, extensions: ['*'] },
        ],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return canceled ? undefined : filePaths[0];
    },

    chooseNewVault: async (current) => {
      const { title, button, filter } = messages().places.create;
      const options: Electron.SaveDialogOptions = {
        title,
        buttonLabel: button,
        defaultPath: join(dirname(current), `vault-2.${extension}`),
        filters: [{ name: filter, extensions: [extension] }],
        properties: ['createDirectory', 'dontAddToRecent', 'showOverwriteConfirmation'],
        showsTagField: false,
      };
      const parent = window();
      const { canceled, filePath } = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options);
      return canceled || filePath === '' ? undefined : withExtension(filePath);
    },

    showInFolder: (path) => shell.showItemInFolder(path),
  };
}

function shown(
  window: BrowserWindow | undefined,
  options: Electron.OpenDialogOptions,
): Promise<Electron.OpenDialogReturnValue> {
  return window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options);
}

/** GTK's dialog does not add it. What has another ending keeps it. */
function withExtension(path: string): string {
  return basename(path).includes('.') ? path : `${path}.${extension}`;
}

/** A list that cannot be read is told, and begun anew with the next vault that is opened. */
function knownVaultsIn(folder: string): DesktopShell['knownVaults'] {
  let isLost = false;
  let known: KnownVaults = [];
  try {
    known = readKnownVaults(folder);
  } catch (error) {
    isLost = true;
    report(error);
  }
  return {
    list: () => known,
    remember: (next) => {
      const isSame = JSON.stringify(next) === JSON.stringify(known);
      known = next;
      if (isSame && !isLost) return;
      isLost = false;
      try {
        writeKnownVaults(folder, next);
      } catch (error) {
        report(error);
      }
    },
    isLost: () => isLost,
    defaultPath: defaultVaultPath(folder),
  };
}
