// What has gone wrong in the stand-in or the app's main, said on stderr as Electron says it.
import { inspect } from 'node:util';

export function complain(message: string, error?: unknown): void {
  const cause = error === undefined ? '' : ` ${inspect(error)}`;
  process.stderr.write(`${message}${cause}\n`);
}
