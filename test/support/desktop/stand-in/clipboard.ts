// clipboard: belongs to the stand-in, so that tests do not touch the clipboard of the machine.
import { Refusing } from './refusal.ts';

type Data = string | Electron.ClipboardBookmark | Blob;

const BOOKMARK = 'electron application/bookmark';

export class ClipboardItem {
  readonly #items: ReadonlyMap<string, Data | Promise<Blob | string>>;

  constructor(items: Record<string, Data | Promise<Blob | string>>) {
    this.#items = new Map(Object.entries(items));
    if (this.#items.size === 0) throw new TypeError('ClipboardItem needs at least one type');
  }

  get types(): string[] {
    return [...this.#items.keys()];
  }

  async getType(type: string): Promise<Blob | Electron.ClipboardBookmark> {
    const data = await this.#items.get(type);
    if (data === undefined) throw new Error(`The type ${type} is not in this ClipboardItem`);
    if (data instanceof Blob || typeof data === 'object') return data;
    return type === BOOKMARK ? { title: '', url: data } : new Blob([data], { type });
  }
}

export class Clipboard extends Refusing {
  #items: ClipboardItem[] = [];
  #selection: Clipboard | undefined;

  get selection(): Clipboard {
    this.#selection ??= new Clipboard();
    return this.#selection;
  }

  clear(): void {
    this.#items = [];
  }

  async has(mimetype: string): Promise<boolean> {
    return this.#items.some(({ types }) => types.includes(mimetype));
  }

  async read(): Promise<ClipboardItem[]> {
    return [...this.#items];
  }

  async readText(): Promise<string> {
    const item = this.#items.find(({ types }) => types.includes('text/plain'));
    const data = await item?.getType('text/plain');
    return data instanceof Blob ? await data.text() : '';
  }

  async write(data: ClipboardItem[]): Promise<void> {
    this.#items = [...data];
  }

  async writeText(text: string): Promise<void> {
    this.#items = text === '' ? [] : [new ClipboardItem({ 'text/plain': text })];
  }
}
