import { type LoginUrls, loginTimestampSchema, timestampSchema } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { signLogin } from '../operations/sign-login.ts';
import { signRequest } from '../operations/sign-request.ts';
import { findEntry, parseLabel } from './entry-label.ts';
import { given, parseOption } from './option-value.ts';
import type { SignLoginOptions, SignOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { readRequest } from './request-options.ts';
import { table } from './table.ts';
import { withSession } from './with-session.ts';

export async function sign(options: SignOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const asked = {
    ...(await readRequest(options)),
    timestamp: readTimestamp(timestampSchema, options.timestamp),
    withPassphrase: options.withPassphrase === true,
  };
  return withSession(options, async (context) => {
    const { id } = findEntry(context.session, label);
    const { signed, recorded } = await signRequest(context, { id, ...asked });
    await recorded;
    return { json: signed, text: signedText(signed, options.words) };
  });
}

export async function signWebSocketLogin(options: SignLoginOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const timestamp = readTimestamp(loginTimestampSchema, options.timestamp);
  const withPassphrase = options.withPassphrase === true;
  return withSession(options, async (context) => {
    const { id } = findEntry(context.session, label);
    const { signed, recorded } = signLogin(context, { id, timestamp, withPassphrase });
    await recorded;
    const { message, webSocket } = signed;
    return { json: { ...message, webSocket }, text: loginText(signed, options.words) };
  });
}

function readTimestamp(
  schema: typeof timestampSchema | typeof loginTimestampSchema,
  text: string | undefined,
): string | undefined {
  const name = { option: '--timestamp', field: 'timestamp' };
  return given(text, (value) => parseOption(schema, value, name));
}

/** The message comes first, on a line of its own. */
function loginText(
  { message, webSocket }: { readonly message: object; readonly webSocket: LoginUrls },
  { t }: CommandLineTranslator,
): string {
  const urls = [
    [t('commandResults:login.private'), webSocket.private],
    [t('commandResults:login.business'), webSocket.business],
  ];
  const source = webSocket.source === 'site' ? [] : [t(`entries:loginHost.${webSocket.source}`)];
  const notes = [...source, t('commandResults:login.send')];
  return [JSON.stringify(message), '', table(urls), '', ...notes].join('\n');
}

type Signed = {
  readonly timestamp: string;
  readonly prehash: string;
  readonly signature: string;
  readonly headers: object;
};

function signedText(
  { timestamp, prehash, signature, headers }: Signed,
  { t }: CommandLineTranslator,
): string {
  const summary = [
    [t('commandResults:signed.timestamp'), timestamp],
    [t('commandResults:signed.prehash'), prehash],
    [t('commandResults:signed.signature'), signature],
  ];
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [table(summary), '', ...lines].join('\n');
}
