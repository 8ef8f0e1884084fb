// Runs in main, before the app's own main script: see ../system-preload.ts.

/** Electron's module as main gets it. */
export type ElectronMain = typeof import('electron/main') & typeof import('electron/common');

/**
 * Puts a test's method in the place of Electron's.
 *
 * @throws Error if Electron keeps its own, which would then act on the system of whoever runs the tests
 */
export function replace<Owner extends object, Name extends keyof Owner & string>(
  owner: Owner,
  name: Name,
  method: Owner[Name],
): void {
  owner[name] = method;
  if (owner[name] !== method) throw new Error(`Electron does not let ${name} be replaced.`);
}
