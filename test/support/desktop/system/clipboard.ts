import { type ElectronMain, replace } from './replace.ts';

/** A clipboard for the test, which leaves the real one alone. */
export interface Clipboard {
  /** @returns the text, empty if there is none */
  text(): Promise<string>;
  /** Copies a text as another program would. */
  copyElsewhere(text: string): Promise<void>;
  /** @returns the MIME types and formats of the contents */
  formats(): string[];
  /** Makes every read fail with this error from now on; `undefined` makes them succeed again. */
  failReadingWith(error: string | undefined): void;
}

export function replaceClipboard({ clipboard, ClipboardItem }: ElectronMain): Clipboard {
  let items: readonly Electron.ClipboardItem[] = [];
  let failure: string | undefined;
  const textOf = async (): Promise<string> => {
    const item = items.find(({ types }) => types.includes('text/plain'));
    const data = await item?.getType('text/plain');
    return data instanceof Blob ? data.text() : '';
  };
  const writeText = async (text: string): Promise<void> => {
    items = text === '' ? [] : [new ClipboardItem({ 'text/plain': text })];
  };
  const mayRead = (): void => {
    if (failure !== undefined) throw new Error(failure);
  };
  replace(clipboard, 'clear', () => {
    items = [];
  });
  replace(clipboard, 'has', async (format) => items.some(({ types }) => types.includes(format)));
  replace(clipboard, 'read', async () => {
    mayRead();
    return [...items];
  });
  replace(clipboard, 'readText', async () => {
    mayRead();
    return textOf();
  });
  replace(clipboard, 'write', async (written) => {
    items = [...written];
  });
  replace(clipboard, 'writeText', writeText);
  return {
    text: textOf,
    copyElsewhere: writeText,
    formats: () => items.flatMap(({ types }) => types),
    failReadingWith: (error) => {
      failure = error;
    },
  };
}
