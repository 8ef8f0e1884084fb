import type { BrowserWindow, InputEvent } from 'electron';

type Point = { readonly x: number; readonly y: number };

/**
 * Calls back whenever a person uses a window: by key, pointer, wheel or touch, or by coming to it.
 *
 * SECURITY: `input-event` comes from Chromium's browser process, on an event's way to the page. What the
 * page dispatches itself, or asks of main, never passes there, so a page cannot keep its vault unlocked.
 */
export function watchInput(window: BrowserWindow, used: () => void): void {
  let pointer: Point | undefined;
  window.on('focus', used);
  window.webContents.on('input-event', (_event, input) => {
    const place = placeOf(input);
    // SECURITY: where a window moves under a pointer that rests, Chromium makes up an event as well, and a
    // page can move its window.
    const hasRested = place !== undefined && place.x === pointer?.x && place.y === pointer.y;
    if (place) pointer = place;
    if (!(hasRested && isMotion(input))) used();
  });
}

function isMotion({ type }: InputEvent): boolean {
  return type === 'mouseMove' || type === 'mouseEnter' || type === 'mouseLeave';
}

/** Returns where on the screen a mouse event happened, which Electron's types do not mention. */
function placeOf(input: InputEvent): Point | undefined {
  const { globalX, globalY } = input as { readonly globalX?: unknown; readonly globalY?: unknown };
  if (typeof globalX !== 'number' || typeof globalY !== 'number') return undefined;
  return { x: globalX, y: globalY };
}
