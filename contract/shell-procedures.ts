import { z } from 'zod';
import { settingsSchema } from './settings.ts';
import { environmentSchema, instantSchema, siteSchema } from './vocabulary.ts';

const nothing = z.strictObject({});

export const shellProcedures = {
  'settings:get': { request: nothing, response: settingsSchema },
  'settings:set': { request: settingsSchema.partial(), response: settingsSchema },
  /** Copies text without a secret (headers, commands, code), which is not cleared from the clipboard. */
  'clipboard:copy': {
    request: z.strictObject({ text: z.string().min(1).max(65_536) }),
    response: nothing,
  },
  /** Copies a new passphrase that is in no entry yet. Like a value from `entry:copy`, it is cleared later. */
  'clipboard:copy-secret': {
    request: z.strictObject({ text: z.string().min(1).max(128) }),
    response: z.strictObject({ clearsAfterSeconds: z.int() }),
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
  /** Opens the page of Signet's own releases in the system's browser. */
  'link:open-releases': { request: nothing, response: nothing },
  /** Reports how the system responded to Signet's requests. */
  'system:state': {
    request: nothing,
    response: z.strictObject({
      /** `false` from the copy of a secret until the clipboard no longer holds it. */
      isClipboardClear: z.boolean(),
      /** `true` if the system suppressed Signet's last notification. */
      isSilenced: z.boolean(),
    }),
  },
  'application:about': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      node: z.string(),
      vaultPath: z.string(),
      builtAt: instantSchema,
      /** `true` if the build is so old that there is probably a newer one. */
      isOld: z.boolean(),
    }),
  },
} as const;
