import { z } from 'zod';
import { settingsSchema } from './settings.ts';
import { environmentSchema, instantSchema, siteSchema } from './vocabulary.ts';

const nothing = z.strictObject({});

/** The procedures of `shell:`. */
export const shellProcedures = {
  'settings:get': { request: nothing, response: settingsSchema },
  'settings:set': { request: settingsSchema.partial(), response: settingsSchema },
  /** For headers, commands and code: text without a secret, so it is not cleared again. */
  'clipboard:copy': {
    request: z.strictObject({ text: z.string().min(1).max(65_536) }),
    response: nothing,
  },
  /** For a passphrase that was just made and is in no entry yet; cleared like what `entry:copy` copies. */
  'clipboard:copy-secret': {
    request: z.strictObject({ text: z.string().min(1).max(128) }),
    response: z.strictObject({ clearsAfterSeconds: z.int() }),
  },
  /** Opens one of OKX's own pages in the system's browser; the documentation is one for every site. */
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
  /** What the system makes of what Signet asked of it. */
  'system:state': {
    request: nothing,
    response: z.strictObject({
      /** False from the copy of a secret until the clipboard was seen without it. */
      isClipboardClear: z.boolean(),
      /** Whether the system did not show Signet's last notification. */
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
      /** When this build was made. */
      builtAt: instantSchema,
      /** Whether that is so long ago that a newer one is likely. */
      isOld: z.boolean(),
    }),
  },
} as const;
