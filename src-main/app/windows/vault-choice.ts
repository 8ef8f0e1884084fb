import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { MainTranslate } from '#words/main';
import type { DesktopShell } from '../../operations/desktop-shell.ts';
import { knownVaultsIn } from '../../operations/known-vaults.ts';
import { report } from '../report.ts';

type VaultChoiceParts = {
  readonly translate: () => MainTranslate;
  readonly window: () => BrowserWindow | undefined;
};

const extension = 'signet';

/** What the shell lends for vaults in other places: the list of them, and the system's dialogs. */
export function vaultChoice({
  translate,
  window,
}: VaultChoiceParts): Pick<
  DesktopShell,
  'knownVaults' | 'chooseVault' | 'chooseNewVault' | 'showInFolder'
> {
  return {
    knownVaults: knownVaultsIn(app.getPath('userData'), report),

    chooseVault: async (current) => {
      const t = translate();
      const { canceled, filePaths } = await shown(window(), {
        title: t('dialogs:openVault.title'),
        buttonLabel: t('dialogs:openVault.button'),
        defaultPath: dirname(current),
        // A synced copy can have got another ending.
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

/** GTK's dialog does not add it. What has another ending keeps it. */
function withExtension(path: string): string {
  return basename(path).includes('.') ? path : `${path}.${extension}`;
}
