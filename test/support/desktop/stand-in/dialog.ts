// dialog: no dialog can be shown here, so every method throws. Tests answer dialogs through the driver's system,
// which replaces these methods, as it does in Electron.
import { record } from './calls.ts';
import { Refusing, refuse } from './refusal.ts';

type Args<Options> = [window: unknown, options: Options] | [options: Options];

export class Dialog extends Refusing {
  async showMessageBox(
    ..._args: Args<Electron.MessageBoxOptions>
  ): Promise<Electron.MessageBoxReturnValue> {
    return unseen('showMessageBox');
  }

  async showOpenDialog(
    ..._args: Args<Electron.OpenDialogOptions>
  ): Promise<Electron.OpenDialogReturnValue> {
    return unseen('showOpenDialog');
  }

  async showSaveDialog(
    ..._args: Args<Electron.SaveDialogOptions>
  ): Promise<Electron.SaveDialogReturnValue> {
    return unseen('showSaveDialog');
  }

  showMessageBoxSync(..._args: Args<Electron.MessageBoxSyncOptions>): number {
    return unseen('showMessageBoxSync');
  }

  showOpenDialogSync(..._args: Args<Electron.OpenDialogSyncOptions>): string[] | undefined {
    return unseen('showOpenDialogSync');
  }

  showSaveDialogSync(..._args: Args<Electron.SaveDialogSyncOptions>): string {
    return unseen('showSaveDialogSync');
  }

  showErrorBox(title: string, content: string): void {
    record('dialog.showErrorBox', title, content);
    process.stderr.write(`${title}\n${content}\n`);
  }
}

function unseen(method: string): never {
  return refuse(`dialog.${method} without a person or a test to answer it`);
}
