// Parses the command line of Electron's executable: Chromium's switches, Node's, the app, and its arguments.

export interface Flags {
  readonly inspect: number | undefined;
  readonly remoteDebugging: boolean;
  readonly sandbox: boolean;
  readonly userDataDir: string | undefined;
  readonly switches: ReadonlyMap<string, string>;
  /** The modules of `-r` and `--require`, which are loaded before the app. */
  readonly modules: readonly string[];
  readonly appPath: string;
}

export function parseFlags(argv: readonly string[]): Flags {
  const switches = new Map<string, string>();
  for (const argument of argv) {
    const match = /^--([^=]+)(?:=(.*))?$/.exec(argument);
    if (match?.[1] !== undefined) switches.set(match[1].toLowerCase(), match[2] ?? '');
  }
  const inspect = switches.get('inspect');
  const { modules, rest } = takeModules(argv);
  return {
    inspect: inspect === undefined ? undefined : Number(inspect || 9229),
    remoteDebugging: switches.has('remote-debugging-port'),
    sandbox: !switches.has('no-sandbox'),
    userDataDir: switches.get('user-data-dir'),
    switches,
    modules,
    appPath: rest.find((argument) => !argument.startsWith('-')) ?? '.',
  };
}

/** Takes them only before the app's path, each with the next argument, as Electron's default_app/main.ts does. */
function takeModules(argv: readonly string[]) {
  const modules: string[] = [];
  const rest = [...argv];
  for (let at = rest.findIndex(isRequire); at >= 0; at = rest.findIndex(isRequire)) {
    if (rest.slice(0, at).some((argument) => !argument.startsWith('-'))) break;
    modules.push(...rest.splice(at, 2).slice(1));
  }
  return { modules, rest };
}

function isRequire(argument: string): boolean {
  return argument === '-r' || argument === '--require';
}
