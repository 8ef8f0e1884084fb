import { inspect } from 'node:util';

/**
 * Writes an unexpected error to stderr: its name and its stack, but never its message, which could quote a secret.
 * It never throws, whatever was thrown.
 */
export function report(error: unknown): void {
  write(`${linesOf(error).join('\n')}\n`);
}

/** An error can have getters, and a proxy traps: reading it can throw. */
function linesOf(error: unknown): readonly string[] {
  try {
    if (!(error instanceof Error)) return [heading(typeof error)];
    return [heading(nameOf(error)), ...framesOf(error)];
  } catch {
    return [heading('unreadable')];
  }
}

function heading(name: string): string {
  return `signet: unexpected ${inspect(name)}`;
}

/** Accepts only the name of a class, because anyone can set an error's name to any text. */
function nameOf({ name }: Error): string {
  return typeof name === 'string' && /^[A-Za-z_]\w{0,60}$/.test(name) ? name : 'Error';
}

/** Without a terminal, or after it was closed, there is nowhere to report to. */
function write(text: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined);
  process.stderr.write(text);
}

/** V8 writes the name of the class before the message, and Node adds a code. */
const className = /^[A-Za-z_$][\w$]*(?: \[\w+\])?/;

/**
 * V8 puts the message before the frames, as it was when the error was made; one of several lines could look like
 * a frame itself. So a stack that does not begin with the error's message is not shown.
 */
function framesOf({ message, stack = '' }: Error): readonly string[] {
  const rest = stack.replace(className, '');
  const start = [`: ${message}\n`, '\n'].find((text) => rest.startsWith(text));
  if (start === undefined) return [];
  const frames = rest.slice(start.length).split('\n');
  return frames.filter((line) => /^ {4}at \S.*:\d+:\d+\)?$/.test(line));
}
