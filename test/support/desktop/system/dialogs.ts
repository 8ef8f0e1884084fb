import { journal } from './journal.ts';
import { type ElectronMain, replace } from './replace.ts';

type MessageBoxAnswer = Electron.MessageBoxReturnValue;
type SaveAnswer = Electron.SaveDialogReturnValue;
type OpenAnswer = Electron.OpenDialogReturnValue;

/** The dialogs of the system. None is shown; the test sets the answer in advance. */
export interface Dialogs {
  /** Answers the next message box; `response` defaults to 0. */
  answerMessageBox(answer: Partial<MessageBoxAnswer>): void;
  /** Answers the next dialog that asks where to save. */
  answerSave(answer: Partial<SaveAnswer>): void;
  /** Answers the next dialog that asks what to open. */
  answerOpen(answer: Partial<OpenAnswer>): void;
  /** The options of every message box so far, oldest first. The methods below do the same for other dialogs. */
  messageBoxes(): Electron.MessageBoxOptions[];
  saves(): Electron.SaveDialogOptions[];
  opens(): Electron.OpenDialogOptions[];
  /** Every error box so far, oldest first; they are also written to stderr. */
  errors(): { readonly title: string; readonly content: string }[];
}

/** One kind of dialog: the options so far, and the prepared answers. */
function dialogKind<Options, Answer>(name: string, usual: Answer) {
  const asked = journal<Options>();
  const answers = journal<Partial<Answer>>();
  const ask = (...args: readonly unknown[]): Answer => {
    // In Electron's signature, an optional window precedes the options.
    asked.push(args.at(-1) as Options);
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`The test has not set an answer for dialog.${name}.`);
    return { ...usual, ...answer };
  };
  return { asked, answers, ask };
}

export function replaceDialogs({ dialog }: ElectronMain): Dialogs {
  const box = dialogKind<Electron.MessageBoxOptions, MessageBoxAnswer>('showMessageBox', {
    response: 0,
    checkboxChecked: false,
  });
  const save = dialogKind<Electron.SaveDialogOptions, SaveAnswer>('showSaveDialog', {
    canceled: false,
    filePath: '',
  });
  const open = dialogKind<Electron.OpenDialogOptions, OpenAnswer>('showOpenDialog', {
    canceled: false,
    filePaths: [],
  });
  const errors = journal<{ title: string; content: string }>();
  replace(dialog, 'showMessageBox', async (...args: unknown[]) => box.ask(...args));
  replace(dialog, 'showMessageBoxSync', (...args: unknown[]) => box.ask(...args).response);
  replace(dialog, 'showSaveDialog', async (...args: unknown[]) => save.ask(...args));
  replace(dialog, 'showSaveDialogSync', (...args: unknown[]) => {
    const { canceled, filePath } = save.ask(...args);
    return canceled ? '' : filePath;
  });
  replace(dialog, 'showOpenDialog', async (...args: unknown[]) => open.ask(...args));
  replace(dialog, 'showOpenDialogSync', (...args: unknown[]) => {
    const { canceled, filePaths } = open.ask(...args);
    return canceled ? undefined : filePaths;
  });
  replace(dialog, 'showErrorBox', (title, content) => {
    errors.push({ title, content });
    process.stderr.write(`Error box: ${title}: ${content}\n`);
  });
  return {
    answerMessageBox: (answer) => void box.answers.push(answer),
    answerSave: (answer) => void save.answers.push(answer),
    answerOpen: (answer) => void open.answers.push(answer),
    messageBoxes: () => box.asked,
    saves: () => save.asked,
    opens: () => open.asked,
    errors: () => errors,
  };
}
