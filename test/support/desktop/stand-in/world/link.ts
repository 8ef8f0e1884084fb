// Two worlds of a document share nothing but its DOM. Both ends of the link have a detached node, passed over
// before any script of the page runs. Calls are sent on it as events, whose `detail` Chromium structured-clones
// from one world to the other.

interface Hole {
  readonly path: readonly string[];
  readonly kind: 'function' | 'promise' | 'error';
  readonly id: string;
  readonly name?: string;
}

interface Packed {
  readonly value: unknown;
  readonly holes: readonly Hole[];
}

type Message =
  | { readonly kind: 'call'; readonly id: string; readonly call: string; readonly args: Packed }
  | { readonly kind: 'return' | 'settle'; readonly id: string; readonly result: Result };

interface Result {
  readonly ok: boolean;
  readonly packed: Packed;
}

export interface Link {
  readonly offer: (id: string, target: (...args: never[]) => unknown) => void;
  readonly call: (id: string, ...args: unknown[]) => unknown;
}

export function openLink(side: 'page' | 'preload'): Link {
  // Saved now, because the page may replace them later.
  const { CustomEvent: Envelope } = globalThis;
  const dispatch = EventTarget.prototype.dispatchEvent;
  const listen = EventTarget.prototype.addEventListener;
  const functions = new Map<string, (...args: never[]) => unknown>();
  const ids = new Map<unknown, string>();
  const returns = new Map<string, Result>();
  const waiting = new Map<string, (result: Result) => void>();
  const other = side === 'page' ? 'preload' : 'page';
  let last = 0;
  let node: Element | undefined;

  const nextId = (): string => `${side}-${++last}`;

  function post(message: Message): void {
    if (node === undefined) throw new Error('The worlds of this document are not linked');
    dispatch.call(node, new Envelope(other, { detail: message }));
  }

  function pack(root: unknown): Packed {
    const holes: Hole[] = [];
    // The present path in the value; it is only copied for a hole, and most values have none.
    const path: string[] = [];
    const within = (key: string, part: unknown): unknown => {
      path.push(key);
      const packed = walk(part);
      path.pop();
      return packed;
    };
    const leave = (hole: Omit<Hole, 'path'>): null => {
      holes.push({ ...hole, path: [...path] });
      return null;
    };
    const walk = (value: unknown): unknown => {
      // The type of a function from the other side is unknown, but it is only called.
      if (typeof value === 'function') {
        return leave({ kind: 'function', id: idOf(value as (...args: never[]) => unknown) });
      }
      if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
      if (typeof value !== 'object' || value === null) return value;
      if (value instanceof Promise) return leave({ kind: 'promise', id: send(value) });
      if (value instanceof Error) {
        return leave({ kind: 'error', id: value.message, name: value.name });
      }
      if (Array.isArray(value)) return value.map((part, index) => within(`${index}`, part));
      if (Object.prototype.toString.call(value) !== '[object Object]') return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, within(key, part)]),
      );
    };
    return { value: walk(root), holes };
  }

  function idOf(target: (...args: never[]) => unknown): string {
    const known = ids.get(target);
    if (known !== undefined) return known;
    const id = nextId();
    ids.set(target, id);
    functions.set(id, target);
    return id;
  }

  function send(promise: Promise<unknown>): string {
    const id = nextId();
    promise.then(
      (value) => post({ kind: 'settle', id, result: packResult(true, value) }),
      (error) => post({ kind: 'settle', id, result: packResult(false, error) }),
    );
    return id;
  }

  function packResult(ok: boolean, value: unknown): Result {
    try {
      return { ok, packed: pack(value) };
    } catch (error) {
      return { ok: false, packed: pack(error) };
    }
  }

  function unpack(packed: Packed): unknown {
    const root = { value: packed.value };
    for (const hole of packed.holes) {
      let target = root as unknown as Record<string, unknown>;
      const path = ['value', ...hole.path];
      const key = path.pop() ?? 'value';
      for (const step of path) target = target[step] as Record<string, unknown>;
      target[key] = fillHole(hole);
    }
    return root.value;
  }

  function fillHole(hole: Hole): unknown {
    if (hole.kind === 'function') return (...args: unknown[]) => call(hole.id, ...args);
    if (hole.kind === 'error') return new Error(hole.id);
    return new Promise((resolve, reject) => {
      waiting.set(hole.id, ({ ok, packed }) => (ok ? resolve : reject)(unpack(packed)));
    });
  }

  function call(id: string, ...args: unknown[]): unknown {
    const callId = nextId();
    post({ kind: 'call', id, call: callId, args: pack(args) });
    // Events are dispatched synchronously, so the answer has already arrived.
    const result = returns.get(callId);
    returns.delete(callId);
    if (result === undefined) throw new Error(`No function answers to ${id}`);
    const value = unpack(result.packed);
    if (!result.ok) throw value;
    return value;
  }

  function answer(id: string, args: Packed): Result {
    try {
      const target = functions.get(id);
      if (target === undefined) throw new Error(`No function is known as ${id}`);
      return packResult(true, target(...(unpack(args) as never[])));
    } catch (error) {
      return packResult(false, error);
    }
  }

  function receive(event: Event): void {
    const message = (event as CustomEvent<Message>).detail;
    if (message.kind === 'call') {
      post({ kind: 'return', id: message.call, result: answer(message.id, message.args) });
    } else if (message.kind === 'return') {
      returns.set(message.id, message.result);
    } else {
      const settle = waiting.get(message.id);
      waiting.delete(message.id);
      settle?.(message.result);
    }
  }

  function join(found: Element): void {
    node = found;
    listen.call(node, side, receive);
  }

  if (side === 'page') {
    const welcome = (event: Event): void => {
      const { relatedTarget } = event as MouseEvent;
      if (!(relatedTarget instanceof Element)) return;
      document.removeEventListener('stand-in-link', welcome, true);
      event.stopImmediatePropagation();
      join(relatedTarget);
    };
    document.addEventListener('stand-in-link', welcome, true);
  } else {
    // The page's end was registered first, so it is already listening.
    const shared = document.createElement('i');
    join(shared);
    document.dispatchEvent(new MouseEvent('stand-in-link', { relatedTarget: shared }));
  }

  return { offer: (id, target) => functions.set(id, target), call };
}
