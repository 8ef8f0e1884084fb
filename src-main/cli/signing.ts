import { type Entry, loginTimestampSchema, timestampSchema } from '#contract';
import { loginMessage, restHeaders } from '../okx/headers.ts';
import { signLogin, signRest } from '../okx/sign.ts';
import { recordsFromUse } from '../vault/key-use.ts';
import type { Vault } from '../vault/vault.ts';
import { given, parseOption } from './option-value.ts';
import type { SignLoginOptions, SignOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { printable } from './printable.ts';
import { allow, allowWithoutKey, readRequest } from './request-options.ts';
import { withRecordsSaved } from './saved-records.ts';
import { table } from './table.ts';
import { findEntry, parseLabel, withUnlockedVault } from './unlocked-vault.ts';

export async function sign(options: SignOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const request = await readRequest(options);
  const given = readTimestamp(timestampSchema, options.timestamp);
  allowWithoutKey(request, options);
  return withUnlockedVault(options, async (vault) => {
    const entry = findEntry(vault, label);
    // SECURITY: the table decides before any secret is opened.
    allow(request, options, entry.permissions);
    const timestamp = given ?? new Date().toISOString();
    const signed = vault.withCredentials(entry.id, ({ apiKey, secretKey, passphrase }) => {
      const signature = signRest({ ...request, timestamp, secretKey });
      const headers = restHeaders({
        apiKey: apiKey.toString('utf8'),
        timestamp,
        signature: signature.signature,
        environment: entry.environment,
        ...(options.withPassphrase && { passphrase: passphrase.toString('utf8') }),
      });
      return { timestamp, ...signature, headers };
    });
    return notedSignature({ json: signed, text: signedText(signed) }, vault, entry);
  });
}

export async function signWebSocketLogin(options: SignLoginOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const given = readTimestamp(loginTimestampSchema, options.timestamp);
  return withUnlockedVault(options, async (vault) => {
    const entry = findEntry(vault, label);
    const timestamp = given ?? String(Math.floor(Date.now() / 1000));
    const message = vault.withCredentials(entry.id, ({ apiKey, secretKey, passphrase }) =>
      loginMessage({
        apiKey: apiKey.toString('utf8'),
        timestamp,
        signature: signLogin({ secretKey, timestamp }).signature,
        ...(options.withPassphrase && { passphrase: passphrase.toString('utf8') }),
      }),
    );
    return notedSignature({ json: message, text: JSON.stringify(message) }, vault, entry);
  });
}

function notedSignature(outcome: Outcome, vault: Vault, { id }: Entry): Promise<Outcome> {
  const learned = recordsFromUse(['signedAt'], new Date().toISOString());
  return withRecordsSaved(outcome, vault, { id, learned });
}

function readTimestamp(
  schema: typeof timestampSchema | typeof loginTimestampSchema,
  text: string | undefined,
): string | undefined {
  const name = { option: '--timestamp', field: 'timestamp' };
  return given(text, (value) => parseOption(schema, value, name));
}

function signedText(signed: {
  readonly timestamp: string;
  readonly prehash: string;
  readonly signature: string;
  readonly headers: object;
}): string {
  const { timestamp, prehash, signature, headers } = signed;
  const summary = [
    ['Timestamp', timestamp],
    ['Prehash', printable(prehash)],
    ['Signature', signature],
  ];
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [table(summary), '', ...lines].join('\n');
}
