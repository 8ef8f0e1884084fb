import { z } from 'zod';
import {
  isExplained,
  isOutcomeUnknown,
  mostExactCode,
  okxCodeSchema,
  type SignRequest,
} from '#contract';

/** The outcome of one item of a request, such as an order of a batch. */
export type AnswerRow = {
  /** From 0, in OKX's order, which is that of the request. */
  readonly index: number;
  readonly result: 'done' | 'failed' | 'unknown';
  /** The ids by which OKX and the sender know the item, such as `ordId` and `clOrdId`, without those that are empty. */
  readonly ids: Readonly<Record<string, string>>;
  /** `0` if the item went through; the `subCode` if OKX sent no other. */
  readonly okxCode: string;
  /** OKX's more exact code, which few endpoints send. */
  readonly subCode: string | null;
  /** OKX's own words; often empty. */
  readonly said: string;
};

/** OKX sends '' for no code. */
const codeIfAnySchema = z
  .union([z.literal('').transform(() => null), okxCodeSchema.nullable()])
  .default(null);

/** OKX docs, "Place multiple orders": each item has a code of its own. */
const rowSchema = z.looseObject({
  sCode: codeIfAnySchema,
  sMsg: z.string().catch(''),
  subCode: codeIfAnySchema.catch(null),
});

/** Longer texts are no ids: OKX's have up to 32 characters, and a mask can be longer than the text it hides. */
const idLimit = 128;

/**
 * Reads what became of each item of a request.
 *
 * @param data the `data` that OKX sent, masked
 * @returns a row for each item; empty if the items have no codes
 */
export function rowsOf(data: unknown): readonly AnswerRow[] {
  return itemsOf(data).flatMap((item, index) => {
    const { success, data: row } = rowSchema.safeParse(item);
    if (!success) return [];
    const { sCode, sMsg: said, subCode, ...fields } = row;
    const okxCode = sCode ?? subCode;
    if (okxCode === null) return [];
    const result = resultOf({ okxCode, subCode });
    return { index, result, ids: idsOf(fields), okxCode, subCode, said };
  });
}

/** @returns `false` if an item has an `sCode` that is not one of OKX: a failure must not pass for a success */
export function hasReadableCodes(data: unknown): boolean {
  const items = itemsOf(data).filter((item) => typeof item === 'object' && item !== null);
  return items.every((item) => rowSchema.safeParse(item).success);
}

function itemsOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [data];
}

function resultOf(row: Pick<AnswerRow, 'okxCode' | 'subCode'>): AnswerRow['result'] {
  if (row.okxCode === '0') return 'done';
  return isOutcomeUnknown(mostExactCode(row)) ? 'unknown' : 'failed';
}

function idsOf(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const ids = Object.entries(fields).filter(
    (pair): pair is [string, string] =>
      /Id$/.test(pair[0]) &&
      typeof pair[1] === 'string' &&
      pair[1] !== '' &&
      pair[1].length <= idLimit,
  );
  return Object.fromEntries(ids);
}

/** The outcome of a request as a whole. */
export type RequestResult = 'done' | 'partly' | 'refused' | 'unknown';

/** OKX docs, "Error Code": some items of a batch failed. */
const partlyDone = '2';

/**
 * Judges an answer by its items, and by its code if they have none: OKX also answers 0 although items failed.
 *
 * @returns `unknown` if OKX does not say whether it carried out a request that may change something
 */
export function requestResult(
  {
    status,
    code,
    data,
  }: { readonly status: number; readonly code: string; readonly data: unknown },
  { method }: Pick<SignRequest, 'method'>,
): RequestResult {
  const rows = rowsOf(data);
  const has = (result: AnswerRow['result']) => rows.some((row) => row.result === result);
  if (method !== 'GET' && (has('unknown') || isUncertain(status, code))) return 'unknown';
  const hasFailed = has('failed') || has('unknown');
  // If the code of an answer denies an item that went through, the item counts: repeating it does harm.
  if (has('done') && (hasFailed || code !== '0')) return 'partly';
  if (rows.length === 0 && code === partlyDone) return 'partly';
  return code === '0' && !hasFailed ? 'done' : 'refused';
}

/** OKX names 50001 and 50013 with status 503 and 429: it took nothing on. Other faults of a server say nothing. */
function isUncertain(status: number, code: string): boolean {
  return isOutcomeUnknown(code) || (status >= 500 && !isExplained(code));
}
