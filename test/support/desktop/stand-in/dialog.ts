// dialog: shown to nobody; the test answers, beforehand or by a function.
import { record } from './calls.ts';
import { Refusing, refuse } from './refusal.ts';

type Method =
  | 'showMessageBox'
  | 'showOpenDialog'
  | 'showSaveDialog'
  | 'showMessageBoxSync'
  | 'showOpenDialogSync'
  | 'showSaveDialogSync';
type Answer = unknown;
type Answerer = (options: Record<string, unknown>) => Answer;

/** A dialog nobody answers is a mistake of the test, as a user who never clicks would be. */
const queues = new Map<Method, (Answer | Answerer)[]>();

export const dialogControl = {
  /** The answer to the next dialog of a kind; a function is given the dialog's options. */
  answer(method: Method, answer: Answer | Answerer): void {
    queues.set(method, [...(queues.get(method) ?? []), answer]);
  },
};

function answerOf(method: Method, args: readonly unknown[]): unknown {
  const options = (args.length > 1 ? args[1] : args[0]) as Record<string, unknown>;
  record(`dialog.${method}`, options);
  const queue = queues.get(method) ?? [];
  if (queue.length === 0) refuse(`dialog.${method} without standIn.dialog.answer('${method}', …)`);
  const answer = queue.shift();
  return typeof answer === 'function' ? (answer as Answerer)(options) : answer;
}

type Args<Options> = [window: unknown, options: Options] | [options: Options];

export class Dialog extends Refusing {
  async showMessageBox(
    ...args: Args<Electron.MessageBoxOptions>
  ): Promise<Electron.MessageBoxReturnValue> {
    const answer = await (answerOf(
      'showMessageBox',
      args,
    ) as Partial<Electron.MessageBoxReturnValue>);
    return { response: 0, checkboxChecked: false, ...answer };
  }

  async showOpenDialog(
    ...args: Args<Electron.OpenDialogOptions>
  ): Promise<Electron.OpenDialogReturnValue> {
    const answer = await (answerOf(
      'showOpenDialog',
      args,
    ) as Partial<Electron.OpenDialogReturnValue>);
    return { canceled: false, filePaths: [], ...answer };
  }

  async showSaveDialog(
    ...args: Args<Electron.SaveDialogOptions>
  ): Promise<Electron.SaveDialogReturnValue> {
    const answer = await (answerOf(
      'showSaveDialog',
      args,
    ) as Partial<Electron.SaveDialogReturnValue>);
    return { canceled: false, filePath: '', ...answer };
  }

  showMessageBoxSync(...args: Args<Electron.MessageBoxSyncOptions>): number {
    return answerOf('showMessageBoxSync', args) as number;
  }

  showOpenDialogSync(...args: Args<Electron.OpenDialogSyncOptions>): string[] | undefined {
    return answerOf('showOpenDialogSync', args) as string[] | undefined;
  }

  showSaveDialogSync(...args: Args<Electron.SaveDialogSyncOptions>): string {
    return answerOf('showSaveDialogSync', args) as string;
  }

  showErrorBox(title: string, content: string): void {
    record('dialog.showErrorBox', title, content);
    process.stderr.write(`${title}\n${content}\n`);
  }
}
