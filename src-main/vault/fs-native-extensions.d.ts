declare module 'fs-native-extensions' {
  /** Asks for the exclusive advisory lock of an open, writable file; `false` where another holds it. */
  export function tryLock(fileDescriptor: number): boolean;
}
