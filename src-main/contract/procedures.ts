import { z } from 'zod';
import { checkVerdictSchema, okxCodeSchema } from './check.ts';
import {
  credentialFieldSchema,
  entryChangeSchema,
  entryDraftSchema,
  entryIdSchema,
  entrySummarySchema,
} from './entry.ts';
import { errorCodes } from './errors.ts';
import type { ProcedureName } from './names.ts';
import { settingsSchema } from './settings.ts';
import {
  loginTimestampSchema,
  methodSchema,
  requestPathSchema,
  signRequestSchema,
  timestampSchema,
} from './signing.ts';
import { environmentSchema, labelSchema, permissionSchema, siteSchema } from './vocabulary.ts';

const nothing = z.strictObject({});

/** In UTF-16 units; the vault's own limit is 256 code points. */
const passwordSchema = z.string().min(1).max(1024);
const recoveryCodeSchema = z.string().min(1).max(128);

/** What proves that the vault's owner is there: the master password, or the recovery code. */
const proofSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password'), password: passwordSchema }),
  z.strictObject({ kind: z.literal('recovery'), recoveryCode: recoveryCodeSchema }),
]);

const strengthSchema = z.strictObject({
  /** 0 to 4; zxcvbn's scale. */
  score: z.int().min(0).max(4),
  isAccepted: z.boolean(),
  /** Keys of zxcvbn's translations, such as `topTen`. */
  warning: z.string().nullable(),
  suggestions: z.array(z.string()),
});

/** What a request asks of a key, before anything is signed. */
const requirementSchema = z.strictObject({
  /** Whether the endpoint is in OKX's documentation with a stated permission, or public. */
  isKnown: z.boolean(),
  /** `null` for a public endpoint, and for one that is not known. */
  permission: permissionSchema.nullable(),
  moves: z.enum(['nothing', 'funds', 'withdrawal']),
  /** Whether the key has what it takes; an unknown endpoint is not allowed unless its owner insists. */
  isAllowed: z.boolean(),
  refusal: z.enum(['ENDPOINT_UNKNOWN', 'PERMISSION_MISSING']).nullable(),
});

/** The four parts of a prehash, in their order. */
const prehashPartsSchema = z.strictObject({
  timestamp: timestampSchema,
  method: methodSchema,
  requestPath: requestPathSchema,
  body: z.string(),
});

const headersSchema = z.strictObject({
  'OK-ACCESS-KEY': z.string(),
  'OK-ACCESS-SIGN': z.string(),
  'OK-ACCESS-TIMESTAMP': z.string(),
  'Content-Type': z.literal('application/json'),
  'x-simulated-trading': z.literal('1').optional(),
});

/** One request and one response for each name. Both are strict: what they do not name cannot cross. */
export const procedures = {
  'vault:status': {
    request: nothing,
    response: z.strictObject({
      state: z.enum(['missing', 'locked', 'unlocked']),
      /** Set when the file on disk is older than the one last seen on this machine. */
      isOlderThanLastSeen: z.boolean(),
    }),
  },
  'vault:assess-password': {
    request: z.strictObject({ password: passwordSchema }),
    response: strengthSchema,
  },
  /** The recovery code crosses once, here and in `vault:replace-recovery-code`, to be printed. */
  'vault:create': {
    request: z.strictObject({ password: passwordSchema }),
    response: z.strictObject({ recoveryCode: z.string() }),
  },
  'vault:unlock': {
    request: z.strictObject({ password: passwordSchema }),
    response: nothing,
  },
  'vault:unlock-with-recovery': {
    request: z.strictObject({ recoveryCode: recoveryCodeSchema }),
    response: nothing,
  },
  'vault:lock': { request: nothing, response: nothing },
  'vault:change-password': {
    request: z.strictObject({ proof: proofSchema, password: passwordSchema }),
    response: nothing,
  },
  'vault:replace-recovery-code': {
    request: z.strictObject({ proof: proofSchema }),
    response: z.strictObject({ recoveryCode: z.string() }),
  },
  /** Asks where with a native dialog and writes the kit there, for its owner only. */
  'vault:save-recovery-kit': {
    request: z.strictObject({ recoveryCode: recoveryCodeSchema }),
    response: z.strictObject({ isSaved: z.boolean() }),
  },
  'entry:list': {
    request: nothing,
    response: z.strictObject({ entries: z.array(entrySummarySchema) }),
  },
  'entry:get': {
    request: z.strictObject({ id: entryIdSchema }),
    response: z.strictObject({ entry: entrySummarySchema }),
  },
  'entry:add': {
    request: z.strictObject({ draft: entryDraftSchema }),
    response: z.strictObject({ entry: entrySummarySchema }),
  },
  'entry:edit': {
    request: z.strictObject({ id: entryIdSchema, change: entryChangeSchema }),
    response: z.strictObject({ entry: entrySummarySchema }),
  },
  /** The label is typed by hand: removing the wrong entry takes two mistakes. */
  'entry:remove': {
    request: z.strictObject({ id: entryIdSchema, label: labelSchema }),
    response: nothing,
  },
  /** The only response that can carry one of OKX's three values, one at a time. */
  'entry:reveal': {
    request: z.strictObject({ id: entryIdSchema, field: credentialFieldSchema }),
    response: z.strictObject({ value: z.string() }),
  },
  'entry:copy': {
    request: z.strictObject({ id: entryIdSchema, field: credentialFieldSchema }),
    response: z.strictObject({ clearsAfterSeconds: z.int() }),
  },
  /**
   * Asks OKX what it knows of the key. The answer stands also where OKX refused or could not be reached:
   * its lines tell.
   */
  'entry:check': {
    request: z.strictObject({
      id: entryIdSchema,
      /** Whether the timestamp may be corrected by what the clock of OKX tells. */
      correctClock: z.boolean(),
      /** Another site, and another environment, than the entry has: to find where a key belongs. */
      site: siteSchema.optional(),
      environment: environmentSchema.optional(),
    }),
    response: z.strictObject({ verdict: checkVerdictSchema }),
  },
  'sign:prepare': {
    request: z.strictObject({ id: entryIdSchema, request: signRequestSchema }),
    response: z.strictObject({ parts: prehashPartsSchema, requirement: requirementSchema }),
  },
  'sign:request': {
    request: z.strictObject({
      id: entryIdSchema,
      request: signRequestSchema,
      /** Without it, now. */
      timestamp: timestampSchema.optional(),
      allowUnknownEndpoint: z.boolean(),
    }),
    response: z.strictObject({
      timestamp: timestampSchema,
      prehash: z.string(),
      signature: z.string(),
      headers: headersSchema,
    }),
  },
  'sign:login': {
    request: z.strictObject({ id: entryIdSchema, timestamp: loginTimestampSchema.optional() }),
    response: z.strictObject({
      timestamp: loginTimestampSchema,
      prehash: z.string(),
      signature: z.string(),
      apiKey: z.string(),
    }),
  },
  'settings:get': { request: nothing, response: settingsSchema },
  'settings:set': { request: settingsSchema.partial(), response: settingsSchema },
  /** For headers, commands and code: text without a secret, so it is not cleared again. */
  'clipboard:copy': {
    request: z.strictObject({ text: z.string().min(1).max(65_536) }),
    response: nothing,
  },
  /** Opens one of OKX's own pages in the system's browser. */
  'link:open': {
    request: z.strictObject({
      page: z.enum(['api-management', 'security', 'documentation']),
      site: siteSchema,
      environment: environmentSchema,
    }),
    response: nothing,
  },
  'application:about': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      node: z.string(),
      vaultPath: z.string(),
    }),
  },
} as const satisfies Record<ProcedureName, { request: z.ZodType; response: z.ZodType }>;

export type Procedures = typeof procedures;
export type RequestOf<Name extends ProcedureName> = z.input<Procedures[Name]['request']>;
export type ParsedRequestOf<Name extends ProcedureName> = z.output<Procedures[Name]['request']>;
export type ResponseOf<Name extends ProcedureName> = z.output<Procedures[Name]['response']>;

/** How a refusal crosses: its code, a sentence in English, and the field where there is one. */
export const errorSchema = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  field: z.string().optional(),
  okxCode: okxCodeSchema.optional(),
});
export type CrossedError = z.output<typeof errorSchema>;

/** Nothing throws across the door: every call comes back as one of these. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CrossedError };

/** What the preload gives the page, as `window.signet`. */
export type Bridge = {
  call<Name extends ProcedureName>(
    name: Name,
    request: RequestOf<Name>,
  ): Promise<Result<ResponseOf<Name>>>;
  /** @returns a function that stops listening */
  on(name: import('./names.ts').EventName, listener: () => void): () => void;
};
