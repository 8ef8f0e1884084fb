// globalShortcut: only registers shortcuts. A test presses one through standIn.
import { Refusing } from './refusal.ts';

const registered = new Map<string, () => void>();

export const shortcutControl = {
  press(accelerator: string): boolean {
    const callback = registered.get(accelerator);
    callback?.();
    return callback !== undefined;
  },
};

export class GlobalShortcut extends Refusing {
  register(accelerator: string, callback: () => void): boolean {
    if (registered.has(accelerator)) return false;
    registered.set(accelerator, callback);
    return true;
  }

  registerAll(accelerators: string[], callback: () => void): void {
    for (const accelerator of accelerators) this.register(accelerator, callback);
  }

  isRegistered(accelerator: string): boolean {
    return registered.has(accelerator);
  }

  unregister(accelerator: string): void {
    registered.delete(accelerator);
  }

  unregisterAll(): void {
    registered.clear();
  }
}
