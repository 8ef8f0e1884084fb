import { setTimeout } from 'node:timers/promises';
import { cancelled, interruption } from './interruption.ts';

const interrupt = '\u0003';
const endOfInput = '\u0004';
const erasing: readonly string[] = ['\b', '\u007F'];
/** A paste arrives in pieces. An empty line ends the text only if nothing follows it for this long. */
const quietMs = 300;

/**
 * Reads lines from the terminal without echo, until an empty line at the end or Ctrl-D.
 *
 * @param invite asks for the text, once nothing of it can appear any more
 * @throws SignetError `CANCELLED` after Ctrl-C
 */
export async function readPastedText(invite: () => void): Promise<string> {
  const { stdin } = process;
  const decoder = new TextDecoder();
  let text = '';
  // SECURITY: in raw mode, the terminal shows nothing of what is pasted.
  stdin.setRawMode(true);
  stdin.resume();
  try {
    invite();
    for (;;) {
      const bytes = await nextBytes(endsWithEmptyLine(text));
      if (bytes === undefined) return text;
      text = edited(text, decoder.decode(bytes, { stream: true }));
      bytes.fill(0);
      if (text.includes(interrupt)) throw cancelled();
      const end = text.indexOf(endOfInput);
      if (end >= 0) return text.slice(0, end);
    }
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
}

function endsWithEmptyLine(text: string): boolean {
  return /\S[^\n]*\n\s*\n$/.test(text.slice(-1000));
}

/** @returns the next bytes; `undefined` at the end of input, or if none come in time */
async function nextBytes(isLast: boolean): Promise<Buffer | undefined> {
  const { stdin } = process;
  const done = new AbortController();
  const signal = AbortSignal.any([interruption, done.signal]);
  try {
    return await new Promise<Buffer | undefined>((resolve, reject) => {
      const end = () => resolve(undefined);
      stdin.once('data', resolve);
      stdin.once('end', end);
      signal.addEventListener('abort', () => {
        stdin.removeListener('data', resolve);
        stdin.removeListener('end', end);
        reject(cancelled());
      });
      if (isLast) setTimeout(quietMs, undefined, { signal }).then(end, () => undefined);
    });
  } finally {
    done.abort();
  }
}

/** Adds what was typed. A terminal sends CR at the end of a line, and DEL for the backspace key. */
function edited(text: string, typed: string): string {
  let result = text;
  for (const character of typed.replaceAll('\r\n', '\n').replaceAll('\r', '\n')) {
    result = erasing.includes(character) ? result.slice(0, -1) : result + character;
  }
  return result;
}
