// before-input-event: the page holds shortcuts back until main has answered, and main then sends them again.
import { createEvent } from './event.ts';
import type { FrameTree } from './frame-tree.ts';
import type { Page } from './page.ts';
import { refuse } from './refusal.ts';
import type { WebContents } from './web-contents.ts';
import { isShortcut, type KeyInput, keyName } from './world/keys.ts';

export class Keyboard {
  watch(tree: FrameTree | undefined, what: 'Keys' | 'Input'): void {
    for (const contextId of tree?.isolatedContexts() ?? []) {
      tree?.cdp.tell('Runtime.evaluate', { contextId, expression: `__standIn${what} = true` });
    }
  }

  pressed(contents: WebContents, input: KeyInput, page: Page | undefined): void {
    const event = createEvent({});
    contents.emit('before-input-event', event, input);
    if (!isShortcut(input)) {
      // To keep typing fast, keys that type text reach the page without waiting for main.
      if (event.defaultPrevented) refuse(`preventing the key ${input.key}, which types text,`);
      return;
    }
    if (!event.defaultPrevented && page !== undefined) this.#sendAgain(page, input);
  }

  #sendAgain({ cdp, tree }: Page, input: KeyInput): void {
    for (const contextId of tree.isolatedContexts()) {
      const name = JSON.stringify(keyName(input));
      const expression = `(globalThis.__standInPass ??= []).push(${name})`;
      cdp.tell('Runtime.evaluate', { contextId, expression });
    }
    const held = [input.alt, input.control, input.meta, input.shift];
    cdp.tell('Input.dispatchKeyEvent', {
      type: input.type === 'keyDown' ? 'rawKeyDown' : 'keyUp',
      key: input.key,
      code: input.code,
      windowsVirtualKeyCode: keyCode(input),
      modifiers: held.reduce((bits, down, index) => bits + (down ? 2 ** index : 0), 0),
      autoRepeat: input.isAutoRepeat,
    });
  }
}

function keyCode({ key }: KeyInput): number {
  const match = /^F(\d+)$/.exec(key);
  if (match?.[1] !== undefined) return 111 + Number(match[1]);
  return key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0;
}
