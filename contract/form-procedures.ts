import { z } from 'zod';

const nothing = z.strictObject({});

/** Names a form of the page: its screen, and the entry that it is about. */
const formNameSchema = z
  .string()
  .regex(/^[a-z-]{1,40}(:[0-9a-f]{32})?$/, 'must be the name of a form');

/** In UTF-16 units: the texts of the largest form at their limits, escaped by JSON. */
const formLimit = 200_000;

export const formProcedures = {
  /**
   * Keeps what was typed into a form until it is saved or cancelled, also while the vault is locked. Main holds it
   * sealed, in memory only.
   *
   * SECURITY: a form never sends credentials here.
   */
  'form:keep': {
    request: z.strictObject({ name: formNameSchema, values: z.string().max(formLimit) }),
    response: nothing,
  },
  /** `values`: as they were kept; `null` if there are none. */
  'form:kept': {
    request: z.strictObject({ name: formNameSchema }),
    response: z.strictObject({ values: z.string().nullable() }),
  },
  'form:forget': { request: z.strictObject({ name: formNameSchema }), response: nothing },
};
