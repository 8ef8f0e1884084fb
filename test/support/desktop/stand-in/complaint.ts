// Reports errors of the stand-in and of the app's main on stderr, as Electron does.
import { inspect } from 'node:util';

export function complain(message: string, error?: unknown): void {
  const cause = error === undefined ? '' : ` ${inspect(error)}`;
  process.stderr.write(`${message}${cause}\n`);
}
