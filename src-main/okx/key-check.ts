import {
  type CheckVerdict,
  type Environment,
  type ErrorCode,
  SignetError,
  type Site,
} from '#contract';
import { type AccountConfig, configRequest, parseAccountConfig } from './account-config.ts';
import type { Answer } from './answer.ts';
import type { ClientContext, OkxClient, Send } from './client.ts';
import { type ClockDrift, measureDrift } from './clock.ts';
import { type Lend, masked } from './lent-credentials.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { hostsOf } from './sites.ts';
import { looksSwapped } from './swapped-credentials.ts';
import { type CheckedEntry, verdictOf } from './verdict.ts';

type CheckRequest = {
  readonly entry: CheckedEntry;
  readonly lend: Lend;
  /** Corrects the timestamp by the drift from OKX's clock, which needs the owner's consent. */
  readonly correctClock: boolean;
  /** Replaces the entry's site, to find the one that a key belongs to. */
  readonly site?: Site | undefined;
  readonly environment?: Environment | undefined;
};

/** The errors that become part of a verdict. Others, such as `VAULT_LOCKED`, are thrown. */
const tellable: readonly ErrorCode[] = ['OKX_UNREACHABLE', 'OKX_TIMEOUT', 'OKX_ANSWER_UNREADABLE'];

/**
 * Asks OKX about a key: first for the time, without the key, then for the configuration of its account.
 *
 * @returns the verdict, even if OKX refused or could not be reached; it contains no secret
 * @throws SignetError `VAULT_LOCKED` if the vault is locked meanwhile; `CANCELLED`; `INPUT_INVALID` for an
 *   invalid address of a proxy
 */
export async function checkKey(
  client: OkxClient,
  world: Pick<ClientContext, 'now'>,
  asked: CheckRequest,
): Promise<CheckVerdict> {
  const { entry, lend } = asked;
  const site = asked.site ?? entry.site;
  const environment = asked.environment ?? entry.environment;
  const target = { origin: hostsOf(site, environment, entry.hosts).rest, environment, lend };
  const findings: Findings = { clock: null, config: null, failure: null, answer: null };
  try {
    await client.connected(target, (send) => find(findings, send, asked));
  } catch (error) {
    if (!(error instanceof SignetError) || !tellable.includes(error.code)) throw error;
    findings.failure = error;
  }
  const isClockCorrected = asked.correctClock && findings.clock !== null;
  const isSwapLikely = isRefusal(findings.failure) && looksSwapped(lend);
  const checkedAt = world.now().toISOString();
  const circumstances = { checkedAt, site, environment, isClockCorrected, isSwapLikely };
  return verdictOf(entry, { ...findings, ...circumstances });
}

/** The results so far, which a later failure leaves in place. */
type Findings = {
  clock: ClockDrift | null;
  config: AccountConfig | null;
  failure: Refusal | SignetError | null;
  /** Indented JSON, masked. */
  answer: string | null;
};

function isRefusal(failure: Findings['failure']): boolean {
  return failure !== null && !(failure instanceof SignetError);
}

async function find(findings: Findings, send: Send, asked: CheckRequest): Promise<void> {
  const take = (answer: Answer) => {
    // SECURITY: OKX quotes the API key in error 50110, and an impostor may quote all three values.
    findings.answer = JSON.stringify(masked(answer.body, asked.lend), null, 2);
    findings.failure = refusalOf({ ...answer, ...maskedParts(answer, asked.lend) }) ?? null;
    return findings.failure === null;
  };
  findings.clock = await measureDrift(send, take);
  if (findings.clock === null) return;
  const clockOffsetMs = asked.correctClock ? findings.clock.driftMs : 0;
  const answer = await send(configRequest, { kind: 'signed', clockOffsetMs });
  if (!take(answer)) return;
  const config = parseAccountConfig(answer.data);
  // These are OKX's texts, which could contain the key itself.
  const mask = (text: string) => String(masked(text, asked.lend));
  const { permissions, ipAllowlist } = config.told;
  const told = {
    permissions: permissions === null ? null : mask(permissions),
    ipAllowlist: ipAllowlist === null ? null : mask(ipAllowlist),
  };
  findings.config = { ...config, label: mask(config.label), told };
}

function maskedParts({ message, data }: Answer, lend: Lend): Pick<Answer, 'message' | 'data'> {
  return { message: String(masked(message, lend)), data: masked(data, lend) };
}
