import { type CredentialsDraft, credentialsSchema, parse } from '#contract';
import { fieldNameOf } from '#pasted/names';
import type { CommandLineTranslator } from '#words/command-line';
import { invalid } from './command-error.ts';
import { fileError } from './file-error.ts';
import { decodeText, tooLarge } from './input-file.ts';
import { cancelled, interruption } from './interruption.ts';
import { askSecret, requireTerminal } from './prompts.ts';

const stdinLimitBytes = { json: 16_384, text: 1_048_576 } as const;
const subject = 'credentials';
const from = { option: 'stdin', field: subject };

/** Credentials come on stdin, unless that is a terminal. */
export function isPiped(): boolean {
  return process.stdin.isTTY !== true;
}

type CredentialsInput = {
  readonly words: CommandLineTranslator;
  /** `true` if the credentials are somewhere in a text. */
  readonly paste?: boolean;
};

/**
 * Reads OKX's triple: as JSON from stdin, one by one from the terminal without echo, or out of a text from
 * either.
 *
 * @throws SignetError `INPUT_INVALID` naming the field, never the text; `CANCELLED`
 */
export async function readCredentials({
  words,
  paste = false,
}: CredentialsInput): Promise<CredentialsDraft> {
  const text = isPiped() ? await readStdin(paste ? 'text' : 'json') : undefined;
  if (paste) {
    const { credentialsOfText } = await import('./pasted-input.ts');
    return credentialsOfText(text, words);
  }
  if (text !== undefined) return parseCredentials(text);
  requireTerminal(subject, ({ t }) => t('commandErrors:noTerminal.credentials'));
  const apiKey = await askSecret('apiKey', words);
  const secretKey = await askSecret('secretKey', words);
  const passphrase = await askSecret('passphrase', words);
  return parse(credentialsSchema, { apiKey, secretKey, passphrase }, subject);
}

/**
 * Also takes ccxt's names, `secret` and `password`, and a byte order mark.
 *
 * @throws SignetError `INPUT_INVALID` for all but one object of the three fields, each once
 */
function parseCredentials(text: string): CredentialsDraft {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
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
  return parse(credentialsSchema, withOurNames(value), subject);
}

/** Renames the members that have another name for one of the three. */
function withOurNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [ourName(name), member]));
}

function ourName(name: string): string {
  const known = fieldNameOf(name);
  return known?.isWhole === true ? known.role : name;
}

/**
 * Finds a member that a JSON parser would let a later one replace. The text is JSON already, so that a
 * string before a colon is a name; which object it belongs to does not matter, for only one is allowed.
 */
function repeatedMember(text: string): string | undefined {
  const seen = new Set<string>();
  for (const [, name, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*(:?)/gs)) {
    if (!name || !colon) continue;
    const decoded = ourName(JSON.parse(name));
    if (seen.has(decoded)) return decoded;
    seen.add(decoded);
  }
  return undefined;
}

async function readStdin(kind: keyof typeof stdinLimitBytes): Promise<string> {
  const limitBytes = stdinLimitBytes[kind];
  const chunks: Buffer[] = [];
  let length = 0;
  const stop = () => process.stdin.destroy();
  interruption.addEventListener('abort', stop);
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limitBytes) throw tooLarge(from, limitBytes);
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
