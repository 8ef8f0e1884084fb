import {
  assertNever,
  type Entry,
  okxFacts,
  type ParsedRequestOf,
  parse,
  SignetError,
  signRequestSchema,
} from '#contract';
import { restHeaders } from '../okx/headers.ts';
import { type Assessment, assess, decide } from '../okx/permissions.ts';
import { signLogin, signRest } from '../okx/sign.ts';
import { recordSignature } from '../operations/activity.ts';
import type { Session } from '../operations/session.ts';
import { questionLimit, type RequestQuestion, type Shell } from '../operations/shell.ts';
import type { HandlersOf } from './handler.ts';

type Request = ParsedRequestOf<'sign:request'>;

/** For how long OKX takes a signature. */
const signatureLifeMs = okxFacts.timestamp.value * 1000;

/** The procedures that sign. The permission table decides before a secret is opened. */
export function signHandlers(shell: Shell, session: Session): HandlersOf<'sign'> {
  const now = () => shell.now();
  return {
    'sign:prepare': ({ id, request }) => {
      const { permissions } = session.vault.entry(id);
      const assessment = assess({ ...request, permissions });
      const timestamp = now().toISOString();
      return { parts: { timestamp, ...request }, requirement: requirementOf(assessment) };
    },

    'sign:request': async ({ id, request, timestamp: given, ...asked }) => {
      const entry = session.vault.entry(id);
      await allow(shell, entry, { request, timestamp: given, ...asked });
      // After the question: its answer takes a person's time, and OKX takes a timestamp for 30 s.
      const timestamp = given ?? now().toISOString();
      const answer = session.vault.withCredentials(id, ({ apiKey, secretKey }) => {
        const { prehash, signature } = signRest({ ...request, timestamp, secretKey });
        const signed = { apiKey: apiKey.toString('utf8'), timestamp, signature };
        const headers = restHeaders({ ...signed, environment: entry.environment });
        return { timestamp, prehash, signature, headers };
      });
      recordSignature(shell, session, entry);
      return answer;
    },

    'sign:login': ({ id, timestamp = String(Math.floor(now().getTime() / 1000)) }) => {
      const answer = session.vault.withCredentials(id, ({ apiKey, secretKey }) => ({
        timestamp,
        ...signLogin({ secretKey, timestamp }),
        apiKey: apiKey.toString('utf8'),
      }));
      recordSignature(shell, session, session.vault.entry(id));
      return answer;
    },
  };
}

/**
 * Lets a request pass, or throws. Where money can move, or nobody knows, a native dialog asks: a page that
 * was taken over can call this procedure, but it cannot press that button.
 */
async function allow(
  shell: Shell,
  entry: Entry,
  { request, timestamp, allowUnknownEndpoint }: Omit<Request, 'id'>,
): Promise<void> {
  const asked = { ...parse(signRequestSchema, request, 'request'), permissions: entry.permissions };
  const flags = { allowUnknownEndpoint, confirmWithdraw: true, confirmFundMoving: true };
  const requirement = decide({ ...asked, ...flags });
  const kind = questionOf(requirement.moves, requirement.kind === 'unknown');
  if (kind === undefined) return;
  // SECURITY: dated ahead, a signature confirmed now could be sent when nobody thinks of it any more.
  const driftMs = timestamp === undefined ? 0 : Date.parse(timestamp) - shell.now().getTime();
  if (Math.abs(driftMs) > signatureLifeMs) {
    const message = `timestamp: must be within ${okxFacts.timestamp.value} seconds of now for a request that has to be confirmed.`;
    throw new SignetError('INPUT_INVALID', message, { field: 'timestamp' });
  }
  const { method, requestPath, body } = request;
  // SECURITY: a page that was taken over could push what matters out of the dialog.
  if (requestPath.length + body.length > questionLimit) {
    const message = `request: must have at most ${questionLimit} characters, path and body together, so that they can be shown whole to be confirmed.`;
    throw new SignetError('INPUT_INVALID', message, { field: 'request' });
  }
  if (await shell.confirm({ kind, label: entry.label, method, requestPath, body })) return;
  throw new SignetError('CANCELLED', 'The request was not confirmed, so nothing was signed.');
}

function questionOf(
  moves: Assessment['requirement']['moves'],
  isUnknown: boolean,
): RequestQuestion['kind'] | undefined {
  switch (moves) {
    case 'withdrawal':
      return 'withdrawal';
    case 'funds':
      return 'funds';
    case 'nothing':
      return isUnknown ? 'unknown-endpoint' : undefined;
    default:
      return assertNever(moves);
  }
}

function requirementOf({ requirement, isKnown, isGranted }: Assessment) {
  const refusal = isKnown ? 'PERMISSION_MISSING' : 'ENDPOINT_UNKNOWN';
  return {
    isKnown,
    permission: requirement.kind === 'private' ? requirement.permission : null,
    moves: requirement.moves,
    isAllowed: isKnown && isGranted,
    refusal: isKnown && isGranted ? null : refusal,
  } as const;
}
