import { z } from 'zod';
import { entryIdSchema, entrySummarySchema } from './entry.ts';
import { subAccountNameSchema } from './vocabulary.ts';

/** The procedures of `sub-account:`. */
export const subAccountProcedures = {
  /** Asks OKX for the keys of a sub-account, with a key of its main account, and keeps what it says. */
  'sub-account:list-keys': {
    request: z.strictObject({
      /** An entry of the main account. */
      id: entryIdSchema,
      subAccount: subAccountNameSchema,
      /** Whether the timestamp may be corrected by what the clock of OKX tells. */
      correctClock: z.boolean(),
    }),
    response: z.strictObject({ entry: entrySummarySchema }),
  },
} as const;
