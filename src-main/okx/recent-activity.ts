import { z } from 'zod';
import {
  type ActivityKind,
  type ActivityRow,
  activityRowSchema,
  amountSchema,
  type RecentActivity,
  SignetError,
} from '#contract';
import type { Answer } from './answer.ts';
import type { ClientContext, OkxClient, Send, Target } from './client.ts';
import { measureDrift } from './clock.ts';
import { type Lend, masked } from './lent-credentials.ts';
import { refusalError, refusalOf } from './refusal.ts';

/** OKX docs, "Pagination": the most rows of a page. */
const pageRows = 100;
const instrumentTypes = ['SPOT', 'MARGIN', 'SWAP', 'FUTURES', 'OPTION'] as const;

/**
 * The requests for each kind, each for its newest page: OKX docs, "Get order history (last 7 days)", "Get order
 * list", "Asset bills details" (past month), "Get withdrawal history".
 */
const requestPaths: { readonly [kind in ActivityKind]: readonly [string, ...string[]] } = {
  orders: [
    `/api/v5/trade/orders-pending?limit=${pageRows}`,
    ...instrumentTypes.map(
      (type) => `/api/v5/trade/orders-history?instType=${type}&limit=${pageRows}`,
    ),
  ],
  transfers: [`/api/v5/asset/bills?limit=${pageRows}`],
  withdrawals: [`/api/v5/asset/withdrawal-history?limit=${pageRows}`],
};

/** Returns the path of the first request for a kind of activity. */
export function firstPathOf(what: ActivityKind): string {
  return requestPaths[what][0];
}

type ActivityQuery = {
  readonly what: ActivityKind;
  readonly target: Target;
  /** Corrects the timestamp by the drift from OKX's clock. */
  readonly correctClock: boolean;
};

/**
 * Asks OKX for recent activity in the account of a key: one page of at most 100 rows for each request, no
 * faster than OKX allows.
 *
 * @returns the rows, newest first; they contain no secret
 * @throws SignetError `OKX_REFUSED`, `OKX_UNREACHABLE`, `OKX_TIMEOUT`, `OKX_ANSWER_UNREADABLE`; `VAULT_LOCKED`
 *   if the vault is locked meanwhile
 */
export async function recentActivity(
  client: OkxClient,
  world: Pick<ClientContext, 'now'>,
  { what, target, correctClock }: ActivityQuery,
): Promise<RecentActivity> {
  const pages = await client.connected(target, async (send) => {
    const clockOffsetMs = correctClock ? await offsetOf(send, target.lend) : 0;
    const [first, ...others] = requestPaths[what];
    const ask = async (requestPath: string) => {
      const request = { method: 'GET', requestPath, body: '' } as const;
      const answer = await send(request, { kind: 'signed', clockOffsetMs });
      return rowsOf(answer, target.lend);
    };
    const answers: Page[] = [await ask(first)];
    for (const requestPath of others) answers.push(await ask(requestPath).catch(refusedPage));
    return answers;
  });
  const read = pages.flatMap((page) => page ?? []).map((row) => readers[what].safeParse(row));
  return {
    askedAt: world.now().toISOString(),
    rows: read.flatMap(({ data }) => (data ? [data] : [])).sort((a, b) => b.at.localeCompare(a.at)),
    hasMore: pages.some((page) => page !== undefined && page.length >= pageRows),
    isPartial: pages.includes(undefined),
    unreadable: read.filter(({ success }) => !success).length,
  };
}

/** `undefined` if OKX refused. */
type Page = readonly unknown[] | undefined;

/** OKX may refuse a part to a key that may read, such as options in a region without them. */
function refusedPage(cause: unknown): undefined {
  if (cause instanceof SignetError && cause.code === 'OKX_REFUSED') return undefined;
  throw cause;
}

async function offsetOf(send: Send, lend: Lend): Promise<number> {
  const drift = await measureDrift(send, (answer) => {
    return rowsOf(answer, lend) !== undefined;
  });
  return drift?.driftMs ?? 0;
}

/** SECURITY: an impostor of OKX may quote the three values of the key in its answer. */
function rowsOf({ data, ...answer }: Answer, lend: Lend): readonly unknown[] {
  const message = String(masked(answer.message, lend));
  const refusal = refusalOf({ ...answer, data: masked(data, lend), message });
  if (refusal) throw refusalError(refusal);
  const rows = z.array(z.unknown()).max(pageRows).safeParse(masked(data, lend));
  if (rows.success) return rows.data;
  throw new SignetError('OKX_ANSWER_UNREADABLE', 'OKX answered without a list of activity.');
}

/** Turns Unix time in ms, as text, into ISO 8601. */
const timeSchema = z
  .string()
  .regex(/^\d{13}$/)
  .transform((text) => new Date(Number(text)).toISOString());

/** OKX docs, "Get order history", `state`. The order list only has the first two. */
const orderStates = {
  live: 'open',
  partially_filled: 'partly-filled',
  filled: 'filled',
  canceled: 'canceled',
  mmp_canceled: 'canceled',
} as const satisfies Readonly<Record<string, ActivityRow['state']>>;

const orderSchema = z
  .looseObject({
    cTime: timeSchema,
    side: z.enum(['buy', 'sell']),
    sz: amountSchema,
    instId: activityRowSchema.shape.subject,
    state: z.enum(['live', 'partially_filled', 'filled', 'canceled', 'mmp_canceled']),
  })
  .transform(({ cTime, side, sz, instId, state }): ActivityRow => {
    return {
      at: cTime,
      what: side,
      amount: sz,
      subject: instId,
      state: orderStates[state],
      to: null,
    };
  });

/** OKX docs, "Asset bills details", `type`. Other types are only classified by the sign of the amount. */
const billTypes: Readonly<Record<string, ActivityRow['what']>> = {
  '1': 'deposit',
  '2': 'withdrawal',
  '13': 'withdrawal-canceled',
  '20': 'to-sub-account',
  '21': 'from-sub-account',
  '22': 'to-main-account',
  '23': 'from-main-account',
  '130': 'from-trading',
  '131': 'to-trading',
};

const billSchema = z
  .looseObject({
    ts: timeSchema,
    type: z.string().regex(/^\d{1,6}$/),
    balChg: amountSchema,
    ccy: activityRowSchema.shape.subject,
  })
  .transform(({ ts, type, balChg, ccy }): ActivityRow => {
    const what = billTypes[type] ?? (balChg.startsWith('-') ? 'other-out' : 'other-in');
    return { at: ts, what, amount: balChg, subject: ccy, state: 'done', to: null };
  });

const withdrawalSchema = z
  .looseObject({
    ts: timeSchema,
    amt: amountSchema,
    ccy: activityRowSchema.shape.subject,
    state: z.string().regex(/^-?\d{1,3}$/),
    to: z.string().max(512),
  })
  .transform(({ ts, amt, ccy, state, to }): ActivityRow => {
    return { at: ts, what: 'withdrawal', amount: amt, subject: ccy, state: stateOf(state), to };
  });

/** OKX docs, "Get withdrawal history", `state`: every stage except the final ones counts as pending. */
function stateOf(state: string): ActivityRow['state'] {
  if (state === '2') return 'done';
  if (state === '-1') return 'failed';
  return state === '-2' || state === '-3' ? 'canceled' : 'pending';
}

const readers = { orders: orderSchema, transfers: billSchema, withdrawals: withdrawalSchema };
