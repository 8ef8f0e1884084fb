import { type AfterPackContext, Arch } from 'electron-builder';
import { layOutCommandLine } from './command-line.ts';

type Machine = Pick<AfterPackContext, 'electronPlatformName' | 'arch'>;

/**
 * Assembles the command line before electron-builder copies it into a package. electron-builder calls this
 * function by its name.
 *
 * @throws Error if the package is for another kind of machine, because only this machine's Node is available
 */
export async function beforePack({ electronPlatformName, arch }: Machine): Promise<void> {
  const wanted = `${electronPlatformName}-${Arch[arch]}`;
  const here = `${process.platform}-${process.arch}`;
  if (wanted !== here) {
    throw new Error(
      `A package for ${wanted} must be built on such a machine; this one, with its Node, is ${here}.`,
    );
  }
  await layOutCommandLine();
}
