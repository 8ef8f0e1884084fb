import { z } from 'zod';
import { consequenceSchema } from './consequence.ts';
import { effectSchema, unknownReasonSchema } from './effect.ts';
import { entryIdSchema } from './entry.ts';
import {
  loginTimestampSchema,
  loginUrlsSchema,
  methodSchema,
  requestPathSchema,
  signRequestSchema,
  timestampSchema,
} from './signing.ts';
import { permissionSchema } from './vocabulary.ts';

/** The requirements of a request, determined before anything is signed. */
const requirementSchema = z.strictObject({
  /** `null` if the endpoint is public, or its permission is known. */
  unknown: unknownReasonSchema.nullable(),
  /** `null` for a public or unknown endpoint. */
  permission: permissionSchema.nullable(),
  /** `null` for an endpoint that Signet knows nothing about. */
  effect: effectSchema.nullable(),
  /** `true` if a person is asked in a native dialog before it is signed. */
  isAsked: z.boolean(),
  /** `true` if the key has the permission. An unknown endpoint is only allowed if the owner insists. */
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

export const signProcedures = {
  'sign:prepare': {
    request: z.strictObject({ id: entryIdSchema, request: signRequestSchema }),
    response: z.strictObject({
      parts: prehashPartsSchema,
      requirement: requirementSchema,
      /** Says what the request does, if that deserves a line. */
      consequences: z.array(consequenceSchema).readonly(),
    }),
  },
  'sign:request': {
    request: z.strictObject({
      id: entryIdSchema,
      request: signRequestSchema,
      /** The present instant if omitted. */
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
      webSocket: loginUrlsSchema,
    }),
  },
} as const;
