// Members that the stand-in lacks throw, and never return `undefined`, so that they are noticed at once.
import { EventEmitter } from 'node:events';

/** Members that Node, promises and printing look up on any object. */
const ASKED_OF_ALL = new Set(['then', 'toJSON', 'domain', 'constructor', 'inspect', 'nodeType']);

export function refuse(name: string): never {
  throw new Error(`stand-in: ${name} is not implemented`);
}

/** Ends a prototype chain: it is only reached for members that no object before it has. */
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

/** Electron exports these as objects, so their names begin in lower case. */
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

/** Stands for an object or class of Electron that the stand-in does not have at all. */
export function refusing<T>(name: string): T {
  const fail = (): never => refuse(name);
  // The cast is safe: every use throws, so no member of T is ever returned.
  return new Proxy(function absent() {}, {
    get: (_target, key) => {
      if (typeof key === 'symbol' || ASKED_OF_ALL.has(key)) return undefined;
      return refuse(`${name}.${key}`);
    },
    apply: fail,
    construct: fail,
  }) as unknown as T;
}

/** Makes missing static members of a class throw. */
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
