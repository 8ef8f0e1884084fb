import { z } from 'zod';

/**
 * A name as OKX sends it. JSON can escape half a surrogate pair, which no text in UTF-8 can hold, and so no vault:
 * it becomes U+FFFD.
 */
export const okxNameSchema = z
  .string()
  .max(256)
  .transform((name) => name.toWellFormed());
