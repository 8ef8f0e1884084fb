// Watches keys in the page for `before-input-event`, because CDP has no hook for them.

export interface KeyInput {
  readonly type: 'keyDown' | 'keyUp';
  readonly key: string;
  readonly code: string;
  readonly isAutoRepeat: boolean;
  readonly isComposing: boolean;
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  readonly location: number;
  readonly modifiers: readonly string[];
}

/** Checks whether a key waits for main's decision: shortcuts do, keys that type text do not. */
export function isShortcut(input: KeyInput): boolean {
  if (/^(Control|Alt|Meta|Shift)$/.test(input.key)) return false;
  return input.control || input.alt || input.meta || /^F\d+$/.test(input.key);
}

/** Names a key, so that it is recognised when main sends it again. */
export function keyName(input: KeyInput): string {
  return `${input.type} ${input.code} ${input.key}`;
}

function keyInput(event: KeyboardEvent): KeyInput {
  const held = {
    shift: event.shiftKey,
    control: event.ctrlKey,
    alt: event.altKey,
    meta: event.metaKey,
  };
  return {
    type: event.type === 'keydown' ? 'keyDown' : 'keyUp',
    key: event.key,
    code: event.code,
    isAutoRepeat: event.repeat,
    isComposing: event.isComposing,
    location: event.location,
    ...held,
    modifiers: Object.entries(held).flatMap(([name, down]) => (down ? [name] : [])),
  };
}

export function watchKeys(tell: (input: KeyInput) => void): void {
  const watched = globalThis as unknown as { __standInKeys?: boolean; __standInPass?: string[] };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || watched.__standInKeys !== true) return;
    const input = keyInput(event);
    if (!isShortcut(input)) {
      tell(input);
      return;
    }
    const passing = watched.__standInPass?.indexOf(keyName(input)) ?? -1;
    if (passing >= 0) {
      // Main allowed this key and sent it again.
      watched.__standInPass?.splice(passing, 1);
      return;
    }
    event.stopImmediatePropagation();
    event.preventDefault();
    tell(input);
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('keyup', onKey, true);
}
