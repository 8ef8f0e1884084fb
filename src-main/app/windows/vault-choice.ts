import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';
import type { MainTranslate } from '#words/main';
import type { DesktopShell } from '../../operations/desktop-shell.ts';

type VaultChoiceParts = {
  readonly translate: () => MainTranslate;
  readonly window: () => BrowserWindow | undefined;
};

const extension = 'signet';

/** Asks for vaults in other places in the system's dialogs. */
export function vaultChoice({
  translate,
  window,
}: VaultChoiceParts): Pick<DesktopShell, 'chooseVault' | 'chooseNewVault' | 'showInFolder'> {
  return {
    chooseVault: async (current) => {
      const t = translate();
      const { canceled, filePaths } = await shown(window(), {
        title: t('dialogs:openVault.title'),
        buttonLabel: t('dialogs:openVault.button'),
        defaultPath: dirname(current),
        // A synced copy may have another ending.
        filters: [
          { name: t('dialogs:openVault.filter'), extensions: [extension] },
          { name: t('dialogs:openVault.all'), extensions: ['*'] },
        ],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return canceled ? undefined : filePaths[0];
    },

    chooseNewVault: async (current) => {
      const t = translate();
      const options: Electron.SaveDialogOptions = {
        title: t('dialogs:createVault.title'),
        buttonLabel: t('dialogs:createVault.button'),
        defaultPath: join(dirname(current), `vault-2.${extension}`),
        filters: [{ name: t('dialogs:createVault.filter'), extensions: [extension] }],
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

/** GTK's dialog does not add the extension. A name with another ending keeps it. */
function withExtension(path: string): string {
  return basename(path).includes('.') ? path : `${path}.${extension}`;
}
