import { type AfterPackContext, Arch } from 'electron-builder';
import { layOutCommandLine } from './command-line.ts';

type Machine = Pick<AfterPackContext, 'electronPlatformName' | 'arch'>;

/**
 * Lays out the command line before electron-builder copies it into a package. It calls this by its name.
 *
 * @throws Error if the package is for another machine than this one: the Node here is this machine's
 */
export async function beforePack({ electronPlatformName, arch }: Machine): Promise<void> {
  const wanted = `${electronPlatformName}-${Arch[arch]}`;
  const here = `${process.platform}-${process.arch}`;
  if (wanted !== here) {
    throw new Error(
      `A package for ${wanted} is made on such a machine: this one is ${here}, and so is its Node.`,
    );
  }
  await layOutCommandLine();
}
