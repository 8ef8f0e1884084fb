// The command line of Electron's executable: Chromium's switches, Node's, the app, its arguments.

export interface Flags {
  readonly inspect: number | undefined;
  readonly remoteDebugging: boolean;
  readonly sandbox: boolean;
  readonly userDataDir: string | undefined;
  readonly switches: ReadonlyMap<string, string>;
  readonly appPath: string;
}

export function parseFlags(argv: readonly string[]): Flags {
  const switches = new Map<string, string>();
  for (const argument of argv) {
    const match = /^--([^=]+)(?:=(.*))?$/.exec(argument);
    if (match?.[1] !== undefined) switches.set(match[1].toLowerCase(), match[2] ?? '');
  }
  const inspect = switches.get('inspect');
  return {
    inspect: inspect === undefined ? undefined : Number(inspect || 9229),
    remoteDebugging: switches.has('remote-debugging-port'),
    sandbox: !switches.has('no-sandbox'),
    userDataDir: switches.get('user-data-dir'),
    switches,
    appPath: argv.find((argument) => !argument.startsWith('-')) ?? '.',
  };
}
