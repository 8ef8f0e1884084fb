import { z } from 'zod';

const nothing = z.strictObject({});

/**
 * Whether a vault's file can be reached, and if not, what is in the way: the file itself, the target of a
 * link, the folder (a drive or a synced folder, most likely), or the system, which gives no access.
 */
export const vaultReachSchema = z.enum([
  'there',
  'absent',
  'link-broken',
  'folder-missing',
  'no-access',
]);
export type VaultReach = z.output<typeof vaultReachSchema>;

/** Names a place that main remembers. The page never sends a path. */
const placeIdSchema = z.string().regex(/^[0-9a-f]{16}$/, 'must be the id of a place');

const placeSchema = z.strictObject({
  id: placeIdSchema,
  path: z.string(),
  reach: vaultReachSchema,
});
export type Place = Readonly<z.output<typeof placeSchema>>;

/** Whether somebody chose in the dialog of the system, or thought better of it. */
const choice = z.strictObject({ isChosen: z.boolean() });

/** The procedures of `place:`, where vaults lie. */
export const placeProcedures = {
  'place:list': {
    request: nothing,
    response: z.strictObject({
      /** The vault that this window uses. */
      current: placeSchema,
      /** Those it used before, the last one first. */
      others: z.array(placeSchema),
      /** Whether the current one was chosen to be made, so that one can still go back. */
      isToBeMade: z.boolean(),
      /** Set when the list could not be read, so that the usual place is shown in its stead. */
      isListLost: z.boolean(),
    }),
  },
  /** Asks with a native dialog which vault to use from here on; the one in use is locked. */
  'place:open': { request: nothing, response: choice },
  /** Asks with a native dialog where to make another vault; `vault:create` makes it. */
  'place:create': { request: nothing, response: choice },
  /** Makes no other vault after all. */
  'place:back': { request: nothing, response: nothing },
  'place:switch': { request: z.strictObject({ id: placeIdSchema }), response: nothing },
  /** Takes a vault off the list; its file stays. */
  'place:forget': { request: z.strictObject({ id: placeIdSchema }), response: nothing },
  /** Shows the file of the vault in use in the system's file manager. */
  'place:show': { request: nothing, response: nothing },
} as const;
