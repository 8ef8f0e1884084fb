import { z } from 'zod';

const nothing = z.strictObject({});

/**
 * Says if the file of a vault can be reached, and otherwise what is missing: the file, the target of a link, the
 * folder (which is often a drive or a synced folder), or the permission to read.
 */
export const vaultReachSchema = z.enum([
  'there',
  'absent',
  'link-broken',
  'folder-missing',
  'no-access',
]);
export type VaultReach = z.output<typeof vaultReachSchema>;

/** Names a path that main remembers. The page never sends a path. */
const placeIdSchema = z.string().regex(/^[0-9a-f]{16}$/, 'must be the id of a place');

const placeSchema = z.strictObject({
  id: placeIdSchema,
  path: z.string(),
  reach: vaultReachSchema,
  /** The path that a broken link leads to; `null` for any other place. */
  leadsTo: z.string().nullable(),
});
export type Place = Readonly<z.output<typeof placeSchema>>;

/** `isChosen` is `false` if the native dialog was cancelled. */
const choice = z.strictObject({ isChosen: z.boolean() });

/** The procedures of `place:`, for the paths of vaults. */
export const placeProcedures = {
  'place:list': {
    request: nothing,
    response: z.strictObject({
      /** The vault that this window uses. */
      current: placeSchema,
      /** The vaults used before, the last one first. */
      others: z.array(placeSchema),
      /** `true` if the vault at the current path is not created yet; the page can then go back to another. */
      isToBeMade: z.boolean(),
      /** `true` if the list could not be read; the current path is then the default one. */
      isListLost: z.boolean(),
    }),
  },
  /** Asks for another vault in a native dialog, and locks the current one. */
  'place:open': { request: nothing, response: choice },
  /** Asks for the path of a new vault in a native dialog; `vault:create` then creates it. */
  'place:create': { request: nothing, response: choice },
  /** Cancels the creation of another vault. */
  'place:back': { request: nothing, response: nothing },
  'place:switch': { request: z.strictObject({ id: placeIdSchema }), response: nothing },
  /** Removes a vault from the list; its file stays. */
  'place:forget': { request: z.strictObject({ id: placeIdSchema }), response: nothing },
  /** Shows the file of the current vault in the system's file manager. */
  'place:show': { request: nothing, response: nothing },
} as const;
