// Runs in main, before the app's own main script: see ../system-preload.ts.

/** Electron's module as main imports it. */
export type ElectronMain = typeof import('electron/main') & typeof import('electron/common');

/**
 * Replaces a method of Electron by one of the test.
 *
 * @throws Error if Electron keeps its own method, which would then change the real system
 */
export function replace<Owner extends object, Name extends keyof Owner & string>(
  owner: Owner,
  name: Name,
  method: Owner[Name],
): void {
  owner[name] = method;
  if (owner[name] !== method) throw new Error(`Electron does not let ${name} be replaced.`);
}
