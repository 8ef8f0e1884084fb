import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { commandLineTranslator } from '#words/command-line';
import { createProgram } from '../../src-main/cli/commands.ts';
import { completionScript } from '../../src-main/cli/completion.ts';
import { shells } from '../../src-main/cli/options.ts';
import { root } from '../root.ts';

/** The folder that electron-builder copies into the package. */
const packagedFolder = join(root, 'out/command-line');

const isWindows = process.platform === 'win32';

/**
 * Assembles the command line for this machine: the launcher in `bin`; in `cli` the program as one file, the two
 * binaries that it loads, and the Node that runs it, with their licenses (ADR 0012); in `completions` a script
 * for each shell.
 *
 * @throws Error if a binary for this machine, or Node's license, is missing
 */
export async function layOutCommandLine(folder = packagedFolder): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const [bin, cli] = [join(folder, 'bin'), join(folder, 'cli')];
  await bundle(cli);
  appendFileSync(join(cli, 'LICENSES.md'), wordListLicences());
  for (const name of binaryPackages) {
    copyFileSync(binaryOf(name), join(cli, `${name}.node`));
  }
  const node = isWindows ? 'node.exe' : 'node';
  copyExecutable(join(root, 'node_modules/node/bin', node), join(cli, node));
  copyFileSync(nodeLicence(), join(cli, 'LICENSE-node'));
  mkdirSync(bin);
  const launcher = isWindows ? 'signet.cmd' : 'signet';
  copyExecutable(join(root, 'tools/package/launchers', launcher), join(bin, launcher));
  await writeCompletions(join(folder, 'completions'));
}

async function writeCompletions(folder: string): Promise<void> {
  // A package is for every language, so the descriptions in its completions are in English.
  const program = createProgram(await commandLineTranslator('en'), () => {});
  mkdirSync(folder);
  for (const shell of shells) {
    writeFileSync(join(folder, `signet.${shell}`), completionScript(program, shell));
  }
}

const binaryPackages = ['argon2', 'fs-native-extensions'] as const;

async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [binariesBeside],
    // argon2 passes it to the lookup of its binary, which is replaced below.
    define: { __dirname: 'undefined' },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'src-main/cli/signet.ts',
      outDir: folder,
      target: 'node24',
      license: { fileName: 'LICENSES.md' },
      rolldownOptions: { output: { entryFileNames: 'signet.mjs', codeSplitting: false } },
    },
  });
}

/** Collects the licenses of zxcvbn's word lists, which come from others. Vite only collects those of packages. */
function wordListLicences(): string {
  const names = ['NOTICE.md', 'THIRD_PARTY_LICENSES.md'];
  const folder = join(root, 'node_modules/@zxcvbn-ts/language-en');
  return names.map((name) => `\n${readFileSync(join(folder, name), 'utf8')}`).join('');
}

/** Loads both binaries from beside the program, because a single file has no package folders to search. */
const binariesBeside: Plugin = {
  name: 'binaries-beside',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === 'node-gyp-build') return '\0argon2-binary';
    if (source === './binding' && importer?.includes('fs-native-extensions')) {
      return { id: './fs-native-extensions.node', external: true };
    }
    return source === './argon2.node' ? { id: source, external: true } : null;
  },
  load(id) {
    return id === '\0argon2-binary' ? "module.exports = () => require('./argon2.node');" : null;
  },
};

/** Finds the binary of a package, the one for glibc if there are several, since Node's binary needs glibc too. */
function binaryOf(name: (typeof binaryPackages)[number]): string {
  const machine = `${process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules', name, 'prebuilds', machine);
  const binaries = namesIn(folder).filter((file) => file.endsWith('.node'));
  const chosen = binaries.find((file) => file.includes('glibc')) ?? binaries[0];
  if (chosen === undefined) throw new Error(`${name} has no binary for ${machine}.`);
  return join(folder, chosen);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Reads Node's license from the package for this machine, from which `node` installs its binary. npm may prune it. */
function nodeLicence(): string {
  const platform = isWindows ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${platform}-${process.arch}`;
  const { resolve } = createRequire(join(root, 'node_modules/node/package.json'));
  try {
    return join(dirname(resolve(`${name}/package.json`)), 'LICENSE');
  } catch (cause) {
    throw new Error(`Node's license is missing (${name}): run npm ci.`, { cause });
  }
}

function copyExecutable(from: string, to: string): void {
  copyFileSync(from, to);
  chmodSync(to, 0o755);
}
