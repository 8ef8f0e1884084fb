// Tray: an invisible icon. Tests read and click it through the driver's system.
import { record } from './calls.ts';
import { RefusingEmitter } from './refusal.ts';

export class Tray extends RefusingEmitter {
  image: unknown;
  toolTip = '';
  contextMenu: unknown = null;
  #title = '';
  #destroyed = false;

  constructor(image: unknown) {
    super();
    record('Tray', image);
    this.image = image;
  }

  setImage(image: unknown): void {
    this.image = image;
  }

  setToolTip(toolTip: string): void {
    this.toolTip = toolTip;
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  setContextMenu(menu: unknown): void {
    this.contextMenu = menu;
  }

  popUpContextMenu(menu: unknown = this.contextMenu): void {
    record('tray.popUpContextMenu', menu);
  }

  getBounds(): Electron.Rectangle {
    return { x: 0, y: 0, width: 22, height: 22 };
  }

  destroy(): void {
    this.#destroyed = true;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }
}
