// shell: opens nothing, and records what the app wanted to open.
import { record } from './calls.ts';
import { Refusing } from './refusal.ts';

export class Shell extends Refusing {
  async openExternal(url: string, options?: Electron.OpenExternalOptions): Promise<void> {
    record('shell.openExternal', url, options);
    if (!URL.canParse(url)) throw new Error('Invalid URL');
  }

  async openPath(path: string): Promise<string> {
    record('shell.openPath', path);
    return '';
  }

  showItemInFolder(fullPath: string): void {
    record('shell.showItemInFolder', fullPath);
  }

  async trashItem(path: string): Promise<void> {
    record('shell.trashItem', path);
  }

  beep(): void {
    record('shell.beep');
  }
}
