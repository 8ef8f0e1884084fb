import { inspect } from 'node:util';

/**
 * Takes an unexpected error to stderr: its names and stack, never its message, which could quote what was
 * being handled.
 */
export function report(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const lines = error instanceof Error ? framesOf(error) : [];
  process.stderr.write(`${[`signet: unexpected ${inspect(name)}`, ...lines].join('\n')}\n`);
}

/** V8 puts the message before the frames; one of several lines could look like a frame itself. */
function framesOf({ message, stack = '' }: Error): readonly string[] {
  const frames = stack.split('\n').slice(message.split('\n').length);
  return frames.filter((line) => /^ {4}at \S.*:\d+:\d+\)?$/.test(line));
}
