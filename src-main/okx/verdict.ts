import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import {
  type CheckState,
  type CheckVerdict,
  type EntryDetails,
  type Environment,
  isKeyNameOf,
  isNetworkReason,
  okxCodes,
  okxErrorOf,
  SignetError,
  type Site,
  siteSchema,
} from '#contract';
import type { AccountConfig } from './account-config.ts';
import { type ClockDrift, clockAttentionMs, clockToleranceMs } from './clock.ts';
import type { Refusal } from './refusal.ts';

/** The details of the checked key, as the owner entered them. */
export type CheckedEntry = Pick<
  EntryDetails,
  'label' | 'site' | 'environment' | 'account' | 'permissions' | 'ipAllowlist' | 'hosts'
>;

/** The results of a check. Texts from OKX are masked. */
export type CheckFacts = {
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
  /** The site that was asked. */
  readonly site: Site;
  readonly environment: Environment;
  readonly clock: ClockDrift | null;
  readonly isClockCorrected: boolean;
  /** OKX's view of the key, if it accepted the key. */
  readonly config: AccountConfig | null;
  /** The reason why OKX did not accept the key, or could not be asked. */
  readonly failure: Refusal | SignetError | null;
  readonly isSwapLikely: boolean;
  readonly answer: string | null;
};

/**
 * Judges the results of a check line by line.
 *
 * @returns the verdict. A line is `unknown` if the check did not get that far, `attention` if OKX's answer
 *   differs from what the owner entered, and `failed` if it prevents the use of the key.
 */
export function verdictOf(entry: CheckedEntry, facts: CheckFacts): CheckVerdict {
  const { checkedAt, site, environment, failure, answer } = facts;
  const shown = failure && { ...failureOf(failure), isSwapLikely: facts.isSwapLikely };
  return {
    checkedAt,
    site,
    environment,
    lines: linesOf(entry, facts, shown?.okxCode ?? null),
    failure: shown,
    alternatives: shown === null ? [] : alternativesOf(entry, facts, shown),
    answer,
  };
}

function linesOf(
  entry: CheckedEntry,
  { clock, config, environment, isClockCorrected }: CheckFacts,
  okxCode: string | null,
): CheckVerdict['lines'] {
  // Error 50101 (wrong environment) reveals the environment of a key that OKX does not accept.
  const confirmed =
    config || okxCode === okxCodes.otherEnvironment ? environmentOf(environment, okxCode) : null;
  return {
    reachable: { state: clock || okxCode ? 'passed' : 'failed' },
    clock: { ...clockLine(clock, isClockCorrected), isCorrected: isClockCorrected },
    accepted: { state: config ? 'passed' : okxCode && clock ? 'failed' : 'unknown' },
    permissions: compareIfRead(
      entry.permissions,
      config?.permissions ?? null,
      config?.told.permissions ?? null,
    ),
    ipAllowlist: compareIfRead(
      entry.ipAllowlist,
      config?.ipAllowlist ?? null,
      config?.told.ipAllowlist ?? null,
    ),
    environment: compare(entry.environment, confirmed),
    label: {
      state: config ? state(isKeyNameOf(entry.label, config.label)) : 'unknown',
      declared: entry.label,
      confirmed: config?.label ?? null,
    },
    account: {
      state: config ? state(config.account === entry.account.kind) : 'unknown',
      declared: entry.account,
      confirmed: config?.account ?? null,
    },
  };
}

/** Error 50101 refuses a key in the wrong environment, so the key belongs to the other one. */
function environmentOf(tried: Environment, okxCode: string | null): Environment {
  if (okxCode !== okxCodes.otherEnvironment) return tried;
  return tried === 'live' ? 'demo' : 'live';
}

function clockLine(clock: ClockDrift | null, isCorrected: boolean) {
  if (clock === null) return { state: 'unknown' as const, driftMs: null, roundTripMs: null };
  const driftMs = Math.abs(clock.driftMs);
  const far = driftMs > clockToleranceMs && !isCorrected ? 'failed' : 'attention';
  return { state: driftMs <= clockAttentionMs ? ('passed' as const) : far, ...clock } as const;
}

/** Compares lists without regard to their order. */
function compare<Value>(declared: Value, confirmed: Value | null) {
  const isKnown = confirmed !== null;
  return {
    state: isKnown ? state(canonical(declared) === canonical(confirmed)) : 'unknown',
    declared,
    confirmed,
  } as const;
}

/** Compares a list that OKX may have told in a form that Signet cannot read, which then needs the owner's attention. */
function compareIfRead<Value>(declared: Value, confirmed: Value | null, told: string | null) {
  const line = compare(declared, confirmed);
  return told === null ? { ...line, told } : { ...line, state: 'attention' as const, told };
}

function canonical(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map(String).sort() : value);
}

function state(isAsDeclared: boolean): CheckState {
  return isAsDeclared ? 'passed' : 'attention';
}

type CheckFailure = NonNullable<CheckVerdict['failure']>;

function failureOf(failure: Refusal | SignetError): Omit<CheckFailure, 'isSwapLikely'> {
  if (failure instanceof SignetError) {
    return {
      kind: kindOf(failure),
      okxCode: null,
      said: null,
      detail: failure.detail ?? null,
      reasons: failure.reasons?.filter(isNetworkReason) ?? [],
      remedy: null,
      address: null,
    };
  }
  const { okxCode, said } = failure;
  return {
    kind: 'OKX_REFUSED',
    okxCode,
    said: said === '' ? null : said,
    detail: null,
    reasons: [],
    remedy: okxErrorOf(okxCode)?.remedy ?? null,
    address: okxCode === okxCodes.addressNotListed ? addressIn(said) : null,
  };
}

function kindOf(failure: SignetError): CheckFailure['kind'] {
  const { code } = failure;
  if (code === 'OKX_UNREACHABLE' || code === 'OKX_TIMEOUT' || code === 'OKX_ANSWER_UNREADABLE') {
    return code;
  }
  throw failure;
}

/**
 * Finds the IP address in OKX's message, as OKX would list it, without relying on its wording, which may change.
 *
 * @returns `null` also if there are several: only the wording says which one called
 */
function addressIn(text: string): string | null {
  const words = text
    .split(/[^0-9A-Fa-f.:]+/)
    .map((word) => word.replace(/[.:]$/, '').replace(/^([\d.]+):\d+$/, '$1'));
  const found = words.filter((word) => isIP(word) !== 0).map(canonicalAddress);
  const [address, ...others] = new Set(found);
  return address === undefined || others.length > 0 ? null : address;
}

/** Writes an address in its one form, and an IPv4-mapped one (RFC 4291, section 2.5.5.2) as the IPv4 address that it is. */
function canonicalAddress(text: string): string {
  const address = ipaddr.process(text);
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}

function alternativesOf(
  { hosts }: CheckedEntry,
  { site, environment }: CheckFacts,
  { remedy, okxCode }: Pick<CheckFailure, 'remedy' | 'okxCode'>,
): CheckVerdict['alternatives'] {
  const otherEnvironment = { site, environment: environment === 'live' ? 'demo' : 'live' } as const;
  if (remedy === 'switch-environment') return [otherEnvironment];
  if (remedy !== 'try-other-sites') return [];
  // An overridden host replaces that of every site, so trying the other sites would ask the same host.
  const others = hosts.rest === undefined ? siteSchema.options.filter((it) => it !== site) : [];
  const places = others.map((other) => ({ site: other, environment }));
  // Demo trading has its own WebSocket hosts, so it is worth a try as well.
  return okxCode === okxCodes.unknownApiKeyOfLogin ? [...places, otherEnvironment] : places;
}
