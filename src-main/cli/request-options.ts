import {
  bodyLimit,
  bodySchema,
  confirmedEffectSchema,
  type Method,
  methodSchema,
  requestPathSchema,
  SignetError,
  type SignRequest,
} from '#contract';
import { wordConsequence } from '#words';
import type { CommandLineTranslator } from '#words/command-line';
import { type AskedRequest, assertKnown, linesOf } from '../operations/confirmations.ts';
import { answerOption } from './answers.ts';
import { choices } from './choices.ts';
import { CommandError, invalid, type Say } from './command-error.ts';
import { errorText } from './error-text.ts';
import { decodeText, lendInputFile } from './input-file.ts';
import { given, parseOption } from './option-value.ts';
import type { RequestOptions } from './options.ts';
import { isInteractive, tell } from './prompts.ts';

/**
 * Reads the request that options name. An unknown endpoint is refused here, before a password is typed, unless
 * an option allows it or there is a terminal to ask.
 *
 * @throws SignetError `INPUT_INVALID`, `ENDPOINT_UNKNOWN`, and what reading a file throws
 */
export async function readRequest(options: RequestOptions): Promise<AskedRequest> {
  const request = await readParts(options);
  const allowUnknownEndpoint = options.allowUnknownEndpoint === true || isInteractive();
  const asked = { request, allowUnknownEndpoint };
  given(options.confirm, (effect) => parseOption(confirmedEffectSchema, effect, confirmName));
  try {
    assertKnown(asked);
    if (isInteractive()) mention(request, options.words);
    return asked;
  } catch (cause) {
    if (!(cause instanceof SignetError) || cause.code !== 'ENDPOINT_UNKNOWN') throw cause;
    const { code, field } = cause;
    const option = answerOption('unknown-endpoint')?.option ?? '';
    const say: Say = (words) =>
      words.t('commandErrors:unknownEndpoint', { why: errorText(cause, words), option });
    throw new CommandError(code, say, field === undefined ? {} : { field });
  }
}

const confirmName = { option: '--confirm', field: 'confirm' };

/** Says what the request does if that deserves a line, as the page does before it signs. */
function mention(request: SignRequest, { t }: CommandLineTranslator): void {
  for (const consequence of linesOf(request)) tell(wordConsequence(consequence, t));
}

async function readParts({ method: text, path, bodyFile }: RequestOptions): Promise<SignRequest> {
  const method = readMethod(text);
  return {
    method,
    requestPath: parseOption(requestPathSchema, path, { option: '--path', field: 'requestPath' }),
    body: bodyFile === undefined ? '' : await readBody(bodyFile, method),
  };
}

function readMethod(text: string): Method {
  const isLowerCase = methodSchema.safeParse(text.toUpperCase()).success;
  if (!isLowerCase || methodSchema.safeParse(text).success) {
    return parseOption(methodSchema, text, { option: '--method', field: 'method' });
  }
  throw invalid('method', (words) => {
    const methods = choices(methodSchema.options, words);
    return words.t('commandErrors:methodCase', { option: '--method', choices: methods });
  });
}

/** The exact bytes of the file are what is signed: spaces and a last line end belong to them. */
function readBody(path: string, method: Method): Promise<string> {
  const file = { path, option: '--body-file', field: 'body', limitBytes: bodyLimit * 4 };
  return lendInputFile(file, (bytes) => {
    const text = decodeText(bytes, file);
    if (method === 'GET' && text !== '') {
      throw invalid('body', ({ t }) => t('commandErrors:bodyOfGet', { option: file.option }));
    }
    return parseOption(bodySchema, text, file);
  });
}
