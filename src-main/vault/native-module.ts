import { SignetError } from '../contract/errors.ts';

/** Where all of Signet's libraries with a binary of their own have one; README.md names the same. */
const supported =
  'Linux on x64 or ARM64 with glibc 2.34 or newer, macOS on Apple silicon, or Windows on x64';

/**
 * Loads a library that brings a binary for each machine. It is loaded when it is first needed, and not with
 * the program, so that a machine for which there is none is told so in a sentence.
 *
 * @throws SignetError `MACHINE_UNSUPPORTED`
 */
export async function loadNative<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    const machine = `${process.platform}-${process.arch}`;
    const message = `Signet does not run on this machine (${machine}). It needs ${supported}.`;
    throw new SignetError('MACHINE_UNSUPPORTED', message, { cause });
  }
}
