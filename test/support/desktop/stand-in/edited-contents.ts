// The part of webContents that edits what is selected in the page, as the roles of menu items do.
import { RefusingEmitter } from './refusal.ts';

export abstract class EditedContents extends RefusingEmitter {
  /** Carries out an editing command of Chromium's, on Chromium's own clipboard. */
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
