import { SignetError } from '#contract';

/** The machines for which every native library of Signet has a binary; README.md names the same. */
const supported =
  'Linux on x64 or ARM64 with glibc 2.34 or newer, macOS on Apple silicon, or Windows on x64';

/**
 * Loads a native library when it is first needed, and not at the start of the program, so that a missing
 * binary leads to an error message and not to a crash.
 *
 * @throws SignetError `MACHINE_UNSUPPORTED` if the library has no binary for this machine
 */
export async function loadNative<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    const machine = `${process.platform}-${process.arch}`;
    const message = `Signet does not run on this machine (${machine}). It needs ${supported}.`;
    throw new SignetError('MACHINE_UNSUPPORTED', message, { cause, detail: machine });
  }
}
