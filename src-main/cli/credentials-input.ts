import { type CredentialsDraft, credentialsSchema, parse } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { invalid } from './command-error.ts';
import { fileError } from './file-error.ts';
import { decodeText, tooLarge } from './input-file.ts';
import { cancelled, interruption } from './interruption.ts';
import { askSecret, requireTerminal } from './prompts.ts';

const stdinLimitBytes = 16_384;
const subject = 'credentials';
const from = { option: 'stdin', field: subject };

/** Credentials come on stdin, unless that is a terminal. */
export function isPiped(): boolean {
  return process.stdin.isTTY !== true;
}

/**
 * Reads OKX's triple: as JSON from stdin, or one by one from the terminal, without echo.
 *
 * @throws SignetError `INPUT_INVALID` naming the field, never the text; `CANCELLED`
 */
export async function readCredentials(words: CommandLineTranslator): Promise<CredentialsDraft> {
  if (isPiped()) return parseCredentials(await readStdin());
  requireTerminal(subject, ({ t }) => t('commandErrors:noTerminal.credentials'));
  const apiKey = await askSecret('apiKey', words);
  const secretKey = await askSecret('secretKey', words);
  const passphrase = await askSecret('passphrase', words);
  return parse(credentialsSchema, { apiKey, secretKey, passphrase }, subject);
}

/** @throws SignetError `INPUT_INVALID` for all but one object of the three fields, each once */
function parseCredentials(text: string): CredentialsDraft {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // SECURITY: a parser's error quotes its input, so it does not become the cause.
    const shape = '{"apiKey":"…","secretKey":"…","passphrase":"…"}';
    throw invalid(subject, ({ t }) => t('commandErrors:credentials.shape', { shape }));
  }
  const twice = repeatedMember(text);
  if (twice !== undefined) {
    const field = Object.hasOwn(credentialsSchema.shape, twice) ? twice : subject;
    throw invalid(field, ({ t }) => t('commandErrors:credentials.twice', { field }));
  }
  return parse(credentialsSchema, value, subject);
}

/**
 * Finds a member that a JSON parser would let a later one replace. The text is JSON already, so that a
 * string before a colon is a name; which object it belongs to does not matter, for only one is allowed.
 */
function repeatedMember(text: string): string | undefined {
  const seen = new Set<string>();
  for (const [, name, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*(:?)/gs)) {
    if (!name || !colon) continue;
    const decoded: string = JSON.parse(name);
    if (seen.has(decoded)) return decoded;
    seen.add(decoded);
  }
  return undefined;
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  const stop = () => process.stdin.destroy();
  interruption.addEventListener('abort', stop);
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > stdinLimitBytes) throw tooLarge(from, stdinLimitBytes);
    }
    const bytes = Buffer.concat(chunks);
    chunks.push(bytes);
    return decodeText(bytes, from);
  } catch (cause) {
    throw interruption.aborted ? cancelled() : fileError(cause, from);
  } finally {
    interruption.removeEventListener('abort', stop);
    for (const chunk of chunks) chunk.fill(0);
  }
}
