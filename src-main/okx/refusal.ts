import { z } from 'zod';
import { okxCodeSchema, SignetError } from '#contract';
import type { Answer } from './answer.ts';

/** The code and the message of a refusal. */
export type Refusal = {
  readonly okxCode: string;
  /** OKX's own words. */
  readonly said: string;
};

/** OKX docs, "Place order": if all items (1) or some of them (2) failed, each item has its own code. */
const failedCodes = ['1', '2'];
const itemSchema = z.looseObject({ sCode: okxCodeSchema, sMsg: z.string() });

/** @returns the most specific code, or `undefined` for a success */
export function refusalOf({ code, message, data }: Answer): Refusal | undefined {
  if (code === '0') return undefined;
  const items = failedCodes.includes(code) && Array.isArray(data) ? data : [];
  for (const item of items) {
    const { success, data: parsed } = itemSchema.safeParse(item);
    if (success && parsed.sCode !== '0') return { okxCode: parsed.sCode, said: parsed.sMsg };
  }
  return { okxCode: code, said: message };
}

/**
 * Turns a refusal into an error.
 *
 * @param refusal its `said` must already be masked
 * @returns `OKX_REFUSED` with OKX's code and words
 */
export function refusalError({ okxCode, said }: Refusal): SignetError {
  const message = `OKX refused with code ${okxCode}${said === '' ? '' : `: ${said}`}`;
  return new SignetError('OKX_REFUSED', message, {
    okxCode,
    ...(said !== '' && { okxSaid: said }),
  });
}
