import { z } from 'zod';
import { instantSchema, siteSchema } from './vocabulary.ts';

/** The months from one audit to the next that the owner can choose. */
export const auditMonths = [1, 3, 6, 12] as const;
export const auditMonthsSchema = z.literal(auditMonths);
export type AuditMonths = z.output<typeof auditMonthsSchema>;

/** A quarter, like the interval of rotation that the guide proposes: Signet's choice. */
export const usualAuditMonths: AuditMonths = 3;

/** The same in words, as an option of the command line takes it. */
export const auditEverySchema = z.enum(['1', '3', '6', '12', 'never']);

/** An audit compares OKX's lists of keys and of connected applications with the vault. */
export const auditStatusSchema = z.strictObject({
  /** When the last audit was ticked off; `null` if never. */
  auditedAt: instantSchema.nullable(),
  /** When the next one is due; `null` if the owner wants no reminder. */
  dueAt: instantSchema.nullable(),
  isDue: z.boolean(),
  /** The sites of the live keys, each of which has lists of its own. */
  sites: z.array(siteSchema).min(1),
});
export type AuditStatus = z.output<typeof auditStatusSchema>;
