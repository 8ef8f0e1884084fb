import { type Entry, parse, permissions, type SignRequest, signRequestSchema } from '#contract';
import { assertNotDatedAhead, assertShownWhole, declined, riskOf } from '../okx/confirmation.ts';
import { decide } from '../okx/permissions.ts';
import { hostsOf } from '../okx/sites.ts';
import type { Shell } from './shell.ts';

/** A request, with the caller's options for it. */
export type AskedRequest = {
  readonly request: SignRequest;
  /** ISO 8601 UTC; left out if the request is dated when it is signed. */
  readonly timestamp?: string | undefined;
  readonly allowUnknownEndpoint: boolean;
};

type Asking = Pick<Shell, 'confirm' | 'now' | 'questionLimit'>;

/**
 * Allows or refuses a request. It asks a person if the request moves money, or if Signet does not know what it
 * does.
 *
 * SECURITY: a page that was taken over can ask for a signature, but only a person can answer `shell.confirm`.
 *
 * @throws SignetError `ENDPOINT_UNKNOWN`, `PERMISSION_MISSING`; `INPUT_INVALID` for a request that no question
 *   can be asked about; `CANCELLED` if the person declines; what the shell throws if it cannot ask
 */
export async function confirmRequest(
  shell: Asking,
  { label, permissions: granted }: Pick<Entry, 'label' | 'permissions'>,
  { request, timestamp, allowUnknownEndpoint }: AskedRequest,
): Promise<void> {
  const { method, requestPath, body } = parse(signRequestSchema, request, 'request');
  const asked = { method, requestPath, permissions: granted, allowUnknownEndpoint };
  const kind = riskOf(decide(asked));
  if (kind === undefined) return;
  assertNotDatedAhead(timestamp, shell.now());
  assertShownWhole(request, shell.questionLimit);
  if (await shell.confirm({ kind, label, method, requestPath, body })) return;
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
  { label, site, environment, hosts }: Pick<Entry, 'label' | 'site' | 'environment' | 'hosts'>,
  { method, requestPath, body }: SignRequest,
): Promise<string> {
  const origin = hostsOf(site, environment, hosts).rest;
  if (hosts.rest === undefined) return origin;
  const question = { label, method, requestPath: `${hosts.rest}${requestPath}`, body };
  assertShownWhole(question, shell.questionLimit);
  if (await shell.confirm({ kind: 'other-host', ...question })) return origin;
  throw declined('other-host');
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
