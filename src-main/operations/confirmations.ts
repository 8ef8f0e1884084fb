import {
  type Consequence,
  type Entry,
  parse,
  permissions,
  type SignRequest,
  signRequestSchema,
} from '#contract';
import { assertNotDatedAhead, assertShownWhole, declined, riskOf } from '../okx/confirmation.ts';
import { consequencesOf } from '../okx/consequences.ts';
import { decide, requirementOf } from '../okx/permissions.ts';
import { hostsOf } from '../okx/sites.ts';
import type { QuestionedKey, Shell } from './shell.ts';

/** A request, with the caller's options for it. */
export type AskedRequest = {
  readonly request: SignRequest;
  /** ISO 8601 UTC; left out if the request is dated when it is signed. */
  readonly timestamp?: string | undefined;
  readonly allowUnknownEndpoint: boolean;
};

type Asking = Pick<Shell, 'confirm' | 'now' | 'questionLimit'>;

/**
 * Allows or refuses a request. It asks a person if the effect of the request has to be confirmed, or if Signet
 * does not know the endpoint.
 *
 * SECURITY: a page that was taken over can ask for a signature, but only a person can answer `shell.confirm`.
 *
 * @throws SignetError `ENDPOINT_UNKNOWN`, `PERMISSION_MISSING`; `INPUT_INVALID` for a request that no question
 *   can be asked about; `CANCELLED` if the person declines; what the shell throws if it cannot ask
 */
export async function confirmRequest(
  shell: Asking,
  { permissions: granted, ...entry }: QuestionedKey & Pick<Entry, 'permissions'>,
  { request, timestamp, allowUnknownEndpoint }: AskedRequest,
): Promise<void> {
  const { method, requestPath, body } = parse(signRequestSchema, request, 'request');
  const asked = { method, requestPath, permissions: granted, allowUnknownEndpoint };
  const requirement = decide(asked);
  const kind = riskOf(requirement);
  if (kind === undefined) return;
  assertNotDatedAhead(timestamp, shell.now());
  assertShownWhole(request, shell.questionLimit);
  const consequences = consequencesOf(request, requirement);
  const question = { kind, consequences, ...keyOf(entry), method, requestPath, body };
  if (await shell.confirm(question)) return;
  throw declined(kind);
}

/**
 * Asks a person before a key goes to a host that is not OKX's.
 *
 * SECURITY: a page that was taken over could give an entry a host of its own, so that the passphrase is sent
 * there; only a person can answer `shell.confirm`.
 *
 * @returns the origin to send to
 * @throws SignetError `CANCELLED` if the person declines; what {@link confirmRequest} throws about a question
 */
export async function confirmOrigin(
  shell: Asking,
  { hosts, ...entry }: QuestionedKey & Pick<Entry, 'hosts'>,
  { method, requestPath, body }: SignRequest,
): Promise<string> {
  const origin = hostsOf(entry.site, entry.environment, hosts).rest;
  if (hosts.rest === undefined) return origin;
  const question = { method, requestPath: `${hosts.rest}${requestPath}`, body };
  assertShownWhole(question, shell.questionLimit);
  const asked = { kind: 'other-host', consequences: [], ...keyOf(entry), ...question } as const;
  if (await shell.confirm(asked)) return origin;
  throw declined('other-host');
}

/** Picks what a question names of an entry. */
function keyOf({ label, apiKeyEnding = '', site, environment }: QuestionedKey): QuestionedKey {
  return { label, apiKeyEnding, site, environment };
}

/** @returns what a request does that no question asks about, but that a person should read before it is signed */
export function linesOf(request: SignRequest): readonly Consequence[] {
  const requirement = requirementOf(request.method, request.requestPath);
  return riskOf(requirement) === undefined ? consequencesOf(request, requirement) : [];
}

/**
 * Refuses an unknown endpoint, whichever key it is for: it needs no vault.
 *
 * @throws SignetError `ENDPOINT_UNKNOWN`
 */
export function assertKnown({ request, allowUnknownEndpoint }: AskedRequest): void {
  const { method, requestPath } = request;
  decide({ method, requestPath, permissions, allowUnknownEndpoint });
}
