// The part of webContents with the editing commands, which the roles of menu items call.
import { RefusingEmitter } from './refusal.ts';

export abstract class EditedContents extends RefusingEmitter {
  /** Runs one of Chromium's editing commands, with Chromium's own clipboard. */
  protected abstract edit(command: string): void;

  undo(): void {
    this.edit('Undo');
  }

  redo(): void {
    this.edit('Redo');
  }

  cut(): void {
    this.edit('Cut');
  }

  copy(): void {
    this.edit('Copy');
  }

  paste(): void {
    this.edit('Paste');
  }

  delete(): void {
    this.edit('Delete');
  }

  selectAll(): void {
    this.edit('SelectAll');
  }
}
