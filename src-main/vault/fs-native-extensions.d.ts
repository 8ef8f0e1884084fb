declare module 'fs-native-extensions' {
  /** Requests the exclusive advisory lock of an open, writable file; `false` if another process holds it. */
  export function tryLock(fileDescriptor: number): boolean;
}
