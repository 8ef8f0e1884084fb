import { journal } from './journal.ts';
import { type ElectronMain, replace } from './replace.ts';

/** The browser and the file manager of the system, in which nothing is opened. */
export interface Shell {
  /** Every address for the browser, oldest first. */
  openedUrls(): string[];
  /** Every file or folder to open. */
  openedPaths(): string[];
  /** Every file or folder for the file manager. */
  shownItems(): string[];
  /** Sets the result of opening a path from now on: an error, or an empty text for success. */
  answerOpenPath(error: string): void;
}

export function replaceShell({ shell }: ElectronMain): Shell {
  const urls = journal<string>();
  const paths = journal<string>();
  const items = journal<string>();
  let openError = '';
  replace(shell, 'openExternal', async (url) => {
    if (!URL.canParse(url)) throw new Error('Invalid URL');
    urls.push(url);
  });
  replace(shell, 'openPath', async (path) => {
    paths.push(path);
    return openError;
  });
  replace(shell, 'showItemInFolder', (path) => void items.push(path));
  replace(shell, 'trashItem', async (path) => {
    throw new Error(`No test expects ${path} to be moved to the trash.`);
  });
  replace(shell, 'beep', () => undefined);
  return {
    openedUrls: () => urls,
    openedPaths: () => paths,
    shownItems: () => items,
    answerOpenPath: (error) => {
      openError = error;
    },
  };
}
