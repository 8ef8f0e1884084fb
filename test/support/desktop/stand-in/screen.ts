// screen: one display of the usual size.
import { RefusingEmitter } from './refusal.ts';

const bounds = { x: 0, y: 0, width: 1920, height: 1080 };

const display = {
  id: 1,
  label: 'stand-in',
  bounds,
  workArea: bounds,
  size: { width: 1920, height: 1080 },
  workAreaSize: { width: 1920, height: 1080 },
  scaleFactor: 1,
  rotation: 0,
  internal: true,
  // The other members of a display describe hardware that does not exist here.
} as Electron.Display;

export class Screen extends RefusingEmitter {
  getPrimaryDisplay(): Electron.Display {
    return display;
  }

  getAllDisplays(): Electron.Display[] {
    return [display];
  }

  getDisplayMatching(_rect: Electron.Rectangle): Electron.Display {
    return display;
  }

  getDisplayNearestPoint(_point: Electron.Point): Electron.Display {
    return display;
  }

  getCursorScreenPoint(): Electron.Point {
    return { x: 0, y: 0 };
  }
}
