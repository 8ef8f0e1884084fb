// The part of the `events` module that a sandboxed preload uses.

type Listener = (...args: never[]) => void;

export class EventEmitter {
  // Not #private, because it is accessed through the proxy that refuses missing members.
  readonly _events = new Map<string, Listener[]>();

  on(name: string, listener: Listener): this {
    this._events.set(name, [...this.listeners(name), listener]);
    return this;
  }

  once(name: string, listener: Listener): this {
    const first = (...args: never[]): void => {
      this.off(name, first);
      listener(...args);
    };
    return this.on(name, first);
  }

  off(name: string, listener: Listener): this {
    const kept = this.listeners(name);
    const index = kept.lastIndexOf(listener);
    if (index >= 0) kept.splice(index, 1);
    this._events.set(name, kept);
    return this;
  }

  addListener(name: string, listener: Listener): this {
    return this.on(name, listener);
  }

  removeListener(name: string, listener: Listener): this {
    return this.off(name, listener);
  }

  removeAllListeners(name?: string): this {
    if (name === undefined) this._events.clear();
    else this._events.delete(name);
    return this;
  }

  emit(name: string, ...args: unknown[]): boolean {
    const listeners = this.listeners(name);
    for (const listener of listeners) listener(...(args as never[]));
    return listeners.length > 0;
  }

  listeners(name: string): Listener[] {
    return [...(this._events.get(name) ?? [])];
  }

  listenerCount(name: string): number {
    return this.listeners(name).length;
  }
}
