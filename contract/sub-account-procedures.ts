import { z } from 'zod';
import { entryIdSchema, entrySchema } from './entry.ts';
import { subAccountNameSchema } from './vocabulary.ts';

export const subAccountProcedures = {
  /** Asks OKX for the keys of a sub-account, with a key of its main account, and saves the answer. */
  'sub-account:list-keys': {
    request: z.strictObject({
      /** An entry of the main account. */
      id: entryIdSchema,
      subAccount: subAccountNameSchema,
      /** Corrects the timestamp by the drift from OKX's clock. */
      correctClock: z.boolean(),
    }),
    response: z.strictObject({ entry: entrySchema }),
  },
} as const;
