import { SignetError, type SignRequest } from '#contract';
import type { Answer } from '../okx/answer.ts';
import { OkxClient, type Send } from '../okx/client.ts';
import { measureDrift, timeRequest } from '../okx/clock.ts';
import { type Lend, masked } from '../okx/lent-credentials.ts';
import { requirementOf } from '../okx/permissions.ts';
import { type Refusal, refusalError, refusalOf } from '../okx/refusal.ts';
import { hostsOf } from '../okx/sites.ts';
import { recordsFromUse } from '../vault/key-use.ts';
import { clockHint, clockText } from './clock-text.ts';
import { okxWorld } from './okx-world.ts';
import type { SendOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { printable } from './printable.ts';
import { allow, allowWithoutKey, readRequest } from './request-options.ts';
import { withRecordsSaved } from './saved-records.ts';
import { findEntry, parseLabel, withUnlockedVault } from './unlocked-vault.ts';

/** Sends a request and prints OKX's answer, secrets masked; a refusal of OKX is then the error. */
export async function request(options: SendOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const asked = await readRequest(options);
  allowWithoutKey(asked, options);
  return withUnlockedVault(options, async (vault) => {
    const { id, site, environment, hosts, permissions } = findEntry(vault, label);
    // SECURITY: the table decides before any secret is opened.
    allow(asked, options, permissions);
    const lend: Lend = (use) => vault.withCredentials(id, use);
    const target = { origin: hostsOf(site, environment, hosts).rest, environment, lend };
    const client = new OkxClient(okxWorld);
    const wish = { asked, lend, correctClock: options.correctClock === true };
    const outcome = await client.connected(target, (send) => outcomeOf(send, wish));
    const uses = isKnownCall(asked, outcome) ? callAndSignature : signature;
    const learned = recordsFromUse(uses, new Date().toISOString());
    return withRecordsSaved(outcome, vault, { id, learned });
  });
}

const signature = ['signedAt'] as const;
const callAndSignature = ['knownAt', 'calledAt', 'signedAt'] as const;

/** Whether OKX certainly knew whose request it was: only such a call keeps a key from expiring. */
function isKnownCall({ method, requestPath }: SignRequest, { trouble }: Outcome): boolean {
  return trouble === undefined && requirementOf(method, requestPath).kind === 'private';
}

/** OKX docs, "Error Code", "API Class". */
const timestampExpired = '50102';

type SendContext = {
  readonly asked: SignRequest;
  readonly lend: Lend;
  readonly correctClock: boolean;
};

async function outcomeOf(send: Send, { asked, lend, correctClock }: SendContext): Promise<Outcome> {
  const clockOffsetMs = correctClock ? await clockOffsetOf(send, lend) : 0;
  const answer = await send(asked, { kind: 'signed', clockOffsetMs });
  // SECURITY: OKX quotes the API key in some refusals; whoever stands in its place may quote more.
  const body = masked(answer.body, lend) as object; // masking keeps the form of what it is given
  const lines = JSON.stringify(body, null, 2).split('\n');
  const outcome = { json: body, text: lines.map(printable).join('\n') };
  const refusal = refusalIn(answer, lend);
  if (refusal === undefined) return outcome;
  const trouble = refusalError(refusal, asked);
  const isLate = refusal.okxCode === timestampExpired && !correctClock;
  return { ...outcome, trouble: isLate ? withClock(trouble, await driftNow(send)) : trouble };
}

/** @returns OKX's refusal as it may be shown, or `undefined` for a success */
function refusalIn(answer: Answer, lend: Lend): Refusal | undefined {
  const message = String(masked(answer.message, lend));
  const refusal = refusalOf({ ...answer, message, data: masked(answer.data, lend) });
  return refusal && { ...refusal, said: printable(refusal.said) };
}

/** @throws SignetError `OKX_REFUSED` where OKX does not tell its time */
async function clockOffsetOf(send: Send, lend: Lend): Promise<number> {
  const drift = await measureDrift(send, (answer) => {
    const refusal = refusalIn(answer, lend);
    if (refusal) throw refusalError(refusal, timeRequest);
    return true;
  });
  return drift?.driftMs ?? 0;
}

/** Only to tell it: where that fails, the refusal stands by itself. */
async function driftNow(send: Send): Promise<number | undefined> {
  try {
    const drift = await measureDrift(send, (answer) => refusalOf(answer) === undefined);
    return drift?.driftMs;
  } catch (cause) {
    if (cause instanceof SignetError && cause.code !== 'CANCELLED') return undefined;
    throw cause;
  }
}

function withClock({ code, message }: SignetError, driftMs: number | undefined): SignetError {
  const measured = driftMs === undefined ? '' : ` This machine is ${clockText(driftMs)}.`;
  const told = `${message}${measured} ${clockHint}`;
  return new SignetError(code, told, { okxCode: timestampExpired });
}
