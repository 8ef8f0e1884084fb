import { z } from 'zod';
import { auditProcedures } from './audit-procedures.ts';
import { okxCodeSchema } from './check.ts';
import { compromiseProcedures } from './compromise-procedures.ts';
import { entryProcedures } from './entry-procedures.ts';
import { errorCodes } from './errors.ts';
import { fileReasonSchema } from './file-reasons.ts';
import { formProcedures } from './form-procedures.ts';
import { guideProcedures } from './guide-procedures.ts';
import { healthProcedures } from './health-procedures.ts';
import { ipAllowlistProcedures } from './ip-allowlist-procedures.ts';
import type { ProcedureName } from './names.ts';
import { networkReasonSchema } from './network-reasons.ts';
import { placeProcedures } from './place-procedures.ts';
import { reminderProcedures } from './reminder-procedures.ts';
import { rotationProcedures } from './rotation-procedures.ts';
import { shellProcedures } from './shell-procedures.ts';
import { signProcedures } from './sign-procedures.ts';
import { subAccountProcedures } from './sub-account-procedures.ts';
import { vaultProcedures } from './vault-procedures.ts';

/** A request schema and a response schema for each name. Both are strict, so unknown members are refused. */
export const procedures = {
  ...vaultProcedures,
  ...placeProcedures,
  ...entryProcedures,
  ...subAccountProcedures,
  ...formProcedures,
  ...guideProcedures,
  ...healthProcedures,
  ...rotationProcedures,
  ...compromiseProcedures,
  ...reminderProcedures,
  ...auditProcedures,
  ...signProcedures,
  ...ipAllowlistProcedures,
  ...shellProcedures,
} as const satisfies Record<ProcedureName, { request: z.ZodType; response: z.ZodType }>;

export type Procedures = typeof procedures;
export type RequestOf<Name extends ProcedureName> = z.input<Procedures[Name]['request']>;
export type ParsedRequestOf<Name extends ProcedureName> = z.output<Procedures[Name]['request']>;
export type ResponseOf<Name extends ProcedureName> = z.output<Procedures[Name]['response']>;

/**
 * An error as it is sent to the page: its code, a message in English, the field if there is one, OKX's words, and why
 * it failed.
 */
export const errorSchema = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  field: z.string().optional(),
  okxCode: okxCodeSchema.optional(),
  /** OKX's own words with secrets masked. */
  okxSaid: z.string().optional(),
  /** Why no answer of OKX came, or why the vault file could not be read or saved, for the page to word. */
  reasons: z
    .array(z.union([networkReasonSchema, fileReasonSchema]))
    .readonly()
    .optional(),
});
export type CrossedError = z.output<typeof errorSchema>;

/** The outcome of a call. A procedure never throws across the bridge. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CrossedError };

/** The interface that the preload exposes to the page as `window.signet`. */
export type Bridge = {
  /**
   * @returns the `Result` of the procedure as JSON. Electron's context bridge copies an object member by member,
   *   which takes longer than anything else on the way of a thousand entries; it copies a text at once.
   */
  call<Name extends ProcedureName>(name: Name, request: RequestOf<Name>): Promise<string>;
  /** @returns a function that stops listening */
  on(name: import('./names.ts').EventName, listener: () => void): () => void;
};
