// What the stand-in lacks must be seen at once: it throws, it never answers with nothing.
import { EventEmitter } from 'node:events';

/** Asked for by Node, by promises and by printers of values, of any object at all. */
const ASKED_OF_ALL = new Set(['then', 'toJSON', 'domain', 'constructor', 'inspect', 'nodeType']);

export function refuse(name: string): never {
  throw new Error(`stand-in: ${name} is not implemented`);
}

/** A prototype to end a chain with: reached only for what no object before it has. */
function refusingPrototype(below: object, nameOf: (receiver: object) => string): object {
  return new Proxy(Object.create(below) as object, {
    get(target, key, receiver: object) {
      if (typeof key === 'symbol' || key in target) {
        const value: unknown = Reflect.get(target, key, receiver);
        return value;
      }
      if (ASKED_OF_ALL.has(key) || /^[_$@]/.test(key)) return undefined;
      return refuse(`${nameOf(receiver)}.${key}`);
    },
  });
}

function className(receiver: object): string {
  const name = String(receiver.constructor.name);
  return ONE_OF_A_KIND.has(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Electron exports these as objects, so that is how their names read. */
const ONE_OF_A_KIND = new Set([
  'App',
  'Clipboard',
  'CommandLine',
  'Dialog',
  'GlobalShortcut',
  'IpcMain',
  'NativeTheme',
  'PowerMonitor',
  'Protocol',
  'SafeStorage',
  'Screen',
  'Shell',
  'SystemPreferences',
]);

export class RefusingEmitter extends EventEmitter {}
Object.setPrototypeOf(
  RefusingEmitter.prototype,
  refusingPrototype(EventEmitter.prototype, className),
);

export class Refusing {}
Object.setPrototypeOf(Refusing.prototype, refusingPrototype(Object.prototype, className));

/** An object or class of Electron's that the stand-in does not have at all. */
export function refusing<T>(name: string): T {
  const fail = (): never => refuse(name);
  // The proof: nothing of T is ever handed out, every use throws.
  return new Proxy(function absent() {}, {
    get: (_target, key) => {
      if (typeof key === 'symbol' || ASKED_OF_ALL.has(key)) return undefined;
      return refuse(`${name}.${key}`);
    },
    apply: fail,
    construct: fail,
  }) as unknown as T;
}

/** For the statics of a class: members it has are its own, the rest throw. */
export function refuseStatics<T extends object>(target: T, name: string): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || ASKED_OF_ALL.has(key)) {
        const value: unknown = Reflect.get(object, key, receiver);
        return value;
      }
      return refuse(`${name}.${key}`);
    },
  });
}
