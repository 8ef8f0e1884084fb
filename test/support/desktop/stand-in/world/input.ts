// Watches input in the page for `input-event`, because CDP has no hook for it.

/** Electron's event, as far as it is known here. */
export interface InputSeen {
  readonly type: string;
  readonly modifiers: readonly string[];
  readonly globalX?: number;
  readonly globalY?: number;
}

const typesByDomEvent: Readonly<Record<string, string>> = {
  keydown: 'rawKeyDown',
  keypress: 'char',
  keyup: 'keyUp',
  mousedown: 'mouseDown',
  mousemove: 'mouseMove',
  mouseup: 'mouseUp',
  touchend: 'touchEnd',
  touchmove: 'touchMove',
  touchstart: 'touchStart',
  wheel: 'mouseWheel',
};

function inputSeen(event: Event, type: string): InputSeen {
  const { ctrlKey, altKey, metaKey, shiftKey } = event as MouseEvent;
  const held = { shift: shiftKey, control: ctrlKey, alt: altKey, meta: metaKey };
  const modifiers = Object.entries(held).flatMap(([name, down]) => (down ? [name] : []));
  if (!(event instanceof MouseEvent)) return { type, modifiers };
  return { type, modifiers, globalX: event.screenX, globalY: event.screenY };
}

export function watchInput(tell: (input: InputSeen) => void): void {
  const watched = globalThis as unknown as { __standInInput?: boolean };
  for (const [name, type] of Object.entries(typesByDomEvent)) {
    const onInput = (event: Event): void => {
      // Events that a script dispatches never pass Chromium's browser process, so Electron does not see them.
      if (event.isTrusted && watched.__standInInput === true) tell(inputSeen(event, type));
    };
    window.addEventListener(name, onInput, { capture: true, passive: true });
  }
}
