import { inspect } from 'node:util';

/**
 * Takes an unexpected error to stderr: its names and stack, never its message, which could quote what was
 * being handled.
 */
export function report(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const lines = error instanceof Error ? framesOf(error) : [];
  write(`${[`signet: unexpected ${inspect(name)}`, ...lines].join('\n')}\n`);
}

/** Where Signet was started without a terminal, or its terminal is gone, nobody is there to be told. */
function write(text: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined);
  process.stderr.write(text);
}

/** V8 puts the message before the frames; one of several lines could look like a frame itself. */
function framesOf({ message, stack = '' }: Error): readonly string[] {
  const frames = stack.split('\n').slice(message.split('\n').length);
  return frames.filter((line) => /^ {4}at \S.*:\d+:\d+\)?$/.test(line));
}
