import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { watchInput } from '../../../../src-main/app/windows/own-input.ts';

class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter();

  input(type: string, place: object = {}): void {
    this.webContents.emit('input-event', {}, { type, modifiers: [], ...place });
  }
}

let window: FakeWindow;
let uses = 0;

beforeEach(() => {
  [window, uses] = [new FakeWindow(), 0];
  // It listens to the window and its page, and asks neither for anything else.
  watchInput(window as unknown as BrowserWindow, () => {
    uses++;
  });
});

describe('a person uses the window', () => {
  it.each(['rawKeyDown', 'char', 'mouseDown', 'mouseWheel', 'touchStart', 'gestureScrollUpdate'])(
    'by %s, each time',
    (type) => {
      window.input(type);
      window.input(type);
      expect(uses).toBe(2);
    },
  );

  it('by focusing it', () => {
    window.emit('focus');
    expect(uses).toBe(1);
  });

  it('by moving the pointer on the screen', () => {
    for (const globalX of [10, 11, 12]) window.input('mouseMove', { globalX, globalY: 5 });
    expect(uses).toBe(3);
  });

  it('by pressing a button without moving the pointer', () => {
    window.input('mouseMove', { globalX: 10, globalY: 5 });
    window.input('mouseDown', { globalX: 10, globalY: 5 });
    expect(uses).toBe(2);
  });
});

describe('the window is not in use', () => {
  it.each(['mouseMove', 'mouseEnter', 'mouseLeave'])(
    'when it moves under a resting pointer: %s',
    (type) => {
      window.input('mouseMove', { globalX: 10, globalY: 5 });
      for (const x of [1, 2, 3]) window.input(type, { x, globalX: 10, globalY: 5 });
      expect(uses).toBe(1);
    },
  );

  it('when it is shown, moved, resized or left', () => {
    for (const event of ['show', 'move', 'resize', 'blur']) window.emit(event);
    expect(uses).toBe(0);
  });
});
