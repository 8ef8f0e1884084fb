import { inspect } from 'node:util';

/**
 * Takes an unexpected error to stderr: its names and stack, never its message, which could quote what was
 * being handled. It never throws, whatever was thrown.
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

/** A name is whatever somebody put there; only what could be the name of a class is one. */
function nameOf({ name }: Error): string {
  return typeof name === 'string' && /^[A-Za-z_]\w{0,60}$/.test(name) ? name : 'Error';
}

/** Where Signet was started without a terminal, or its terminal is gone, nobody is there to be told. */
function write(text: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined);
  process.stderr.write(text);
}

/** What V8 puts before the message: the name of a class, and in Node a code. */
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
