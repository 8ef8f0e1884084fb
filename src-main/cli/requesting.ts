import type { SignRequest } from '../contract/index.ts';
import { OkxClient, type Send } from '../okx/client.ts';
import { type Lend, masked } from '../okx/lent-credentials.ts';
import { requirementOf } from '../okx/permissions.ts';
import { refusalError, refusalOf } from '../okx/refusal.ts';
import { hostsOf } from '../okx/sites.ts';
import { learnedFromUse } from '../vault/key-use.ts';
import { noted } from './noting.ts';
import { okxWorld } from './okx-world.ts';
import type { RequestOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { printable } from './printable.ts';
import { allow, allowWithoutKey, readRequest } from './request-options.ts';
import { findEntry, parseLabel, withUnlockedVault } from './unlocked-vault.ts';

/** Sends a request and prints OKX's answer, secrets masked; a refusal of OKX is then the error. */
export async function request(options: RequestOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const asked = await readRequest(options);
  allowWithoutKey(asked, options);
  return withUnlockedVault(options, async (vault) => {
    const { id, site, environment, hosts, permissions } = findEntry(vault, label);
    // SECURITY: the table decides before any secret is opened.
    allow(asked, options, permissions);
    const lend: Lend = (use) => vault.useSecrets(id, use);
    const target = { origin: hostsOf(site, environment, hosts).rest, environment, lend };
    const client = new OkxClient(okxWorld);
    const outcome = await client.connected(target, (send) => outcomeOf(send, asked, lend));
    const uses = isKnownCall(asked, outcome) ? callAndSignature : signature;
    const learned = learnedFromUse(uses, new Date().toISOString());
    return noted(outcome, vault, { id, learned });
  });
}

const signature = ['signedAt'] as const;
const callAndSignature = ['calledAt', 'signedAt'] as const;

/** Whether OKX certainly knew whose request it was: only such a call keeps a key from expiring. */
function isKnownCall({ method, requestPath }: SignRequest, { trouble }: Outcome): boolean {
  return trouble === undefined && requirementOf(method, requestPath).kind === 'private';
}

async function outcomeOf(send: Send, asked: SignRequest, lend: Lend): Promise<Outcome> {
  const answer = await send(asked, { kind: 'signed', clockOffsetMs: 0 });
  // SECURITY: OKX quotes the API key in some refusals; whoever stands in its place may quote more.
  const body = masked(answer.body, lend) as object; // masking keeps the form of what it is given
  const lines = JSON.stringify(body, null, 2).split('\n');
  const outcome = { json: body, text: lines.map(printable).join('\n') };
  const message = String(masked(answer.message, lend));
  const refusal = refusalOf({ ...answer, message, data: masked(answer.data, lend) });
  if (refusal === undefined) return outcome;
  return {
    ...outcome,
    trouble: refusalError({ ...refusal, said: printable(refusal.said) }, asked),
  };
}
