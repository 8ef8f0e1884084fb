import { z } from 'zod';
import {
  type ErrorCode,
  type ErrorOrigin,
  failure,
  type Reason,
  type SignetError,
  type SignRequest,
} from '#contract';

/** A request that tells what became of others, with the ids that name them there. */
type Question = {
  /** Matches the paths of the requests that it tells about. */
  readonly about: RegExp;
  readonly path: string;
  /** Members of the body that the query takes as well. */
  readonly scope?: string;
  /** Ids, of which the first that the body has is asked about: the sender's own before OKX's. */
  readonly ids: readonly [string, ...string[]];
};

/** OKX docs: "Get order", "Get algo order details", "Get funds transfer state", "Get withdrawal history" and others. */
const questions: readonly Question[] = [
  {
    about: /^trade\/(?:amend-|cancel-)?(?:batch-orders|order)$/,
    path: '/api/v5/trade/order',
    scope: 'instId',
    ids: ['clOrdId', 'ordId'],
  },
  {
    about: /^trade\/(?:order-algo|amend-algos|cancel-algos|cancel-advance-algos)$/,
    path: '/api/v5/trade/order-algo',
    ids: ['algoClOrdId', 'algoId'],
  },
  {
    about: /^sprd\/(?:amend-|cancel-)?order$/,
    path: '/api/v5/sprd/order',
    ids: ['clOrdId', 'ordId'],
  },
  {
    about: /^asset\/(?:subaccount\/)?transfer$/,
    path: '/api/v5/asset/transfer-state',
    ids: ['clientId'],
  },
  {
    about: /^asset\/(?:cancel-)?withdrawal$/,
    path: '/api/v5/asset/withdrawal-history',
    ids: ['clientId', 'wdId'],
  },
  {
    about: /^asset\/convert\/trade$/,
    path: '/api/v5/asset/convert/history',
    ids: ['clTReqId'],
  },
];

/** A sentence names at most so many; a batch has up to 20 items, which are asked about alike. */
const questionsLimit = 3;

/**
 * Finds how to ask what became of a request.
 *
 * @returns paths for GET with their queries, at most three; empty if the request has no id to ask by
 */
export function questionsAbout({
  requestPath,
  body,
}: Pick<SignRequest, 'requestPath' | 'body'>): readonly string[] {
  const path = /^\/api\/v5\/([^?]*)/.exec(requestPath)?.[1] ?? '';
  const question = questions.find(({ about }) => about.test(path));
  if (question === undefined) return [];
  const asked = itemsOf(body).flatMap((item) => queryOf(item, question) ?? []);
  return asked.slice(0, questionsLimit).map((query) => `${question.path}?${query}`);
}

const itemSchema = z.record(z.string(), z.unknown());

function itemsOf(body: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const parsed: unknown = JSON.parse(body);
    const items: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
    return items.map((item) => itemSchema.safeParse(item).data ?? {});
  } catch {
    return [];
  }
}

function queryOf(
  item: Readonly<Record<string, unknown>>,
  { scope, ids }: Question,
): string | undefined {
  const id = ids.find((name) => isText(item[name]));
  if (id === undefined || (scope !== undefined && !isText(item[scope]))) return undefined;
  const names = scope === undefined ? [id] : [scope, id];
  return names.map((name) => `${name}=${encodeURIComponent(String(item[name]))}`).join('&');
}

/** OKX's ids have up to 32 characters. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= 64 && value.isWellFormed();
}

/** @returns the reasons to add if OKX may have carried out a request; none for a GET, which changes nothing */
export function uncertaintyOf(
  request: Pick<SignRequest, 'method' | 'requestPath' | 'body'>,
): readonly Reason[] {
  if (request.method === 'GET') return [];
  const asked = questionsAbout(request);
  return [
    { name: 'outcomeUnknown' },
    asked.length === 0
      ? { name: 'outcomeLook' }
      : { name: 'outcomeQuestion', values: { questions: asked.join(', ') } },
  ];
}

/**
 * Makes the error for a request that was sent, and to which no answer of OKX came.
 *
 * @param code the code if the request changes nothing; `OKX_OUTCOME_UNKNOWN` takes its place otherwise
 */
export function unanswered(
  request: Pick<SignRequest, 'method' | 'requestPath' | 'body'>,
  { code, reasons, ...origin }: Unanswered,
): SignetError {
  const uncertainty = uncertaintyOf(request);
  const isCertain = uncertainty.length === 0 || code === 'CANCELLED';
  return failure(isCertain ? code : 'OKX_OUTCOME_UNKNOWN', [...reasons, ...uncertainty], origin);
}

type Unanswered = Pick<ErrorOrigin, 'detail'> & {
  readonly code: Extract<
    ErrorCode,
    'OKX_TIMEOUT' | 'OKX_UNREACHABLE' | 'OKX_ANSWER_UNREADABLE' | 'CANCELLED'
  >;
  readonly reasons: readonly Reason[];
};
