import type {
  Compromise,
  Entry,
  EventName,
  Method,
  ReminderIndex,
  RequestOf,
  ResponseOf,
  Settings,
} from '#contract';
import type { ProxySettings } from '../okx/proxy.ts';
import type { KnownVaults } from '../vault/known-vaults.ts';
import type { VaultFile } from '../vault/vault-file.ts';

/** In characters, request path and body together: as much as a dialog can show whole. */
export const questionLimit = 2000;

/**
 * What only a native dialog may allow, so that a page cannot: with what its owner must see to decide, all of
 * it.
 */
export type Question = RequestQuestion | UnprovedQuestion;

/** Whether a rotation may end without proof that the old key is dead, or though OKX still has it. */
type UnprovedQuestion = { readonly kind: 'unproved' | 'still-held'; readonly label: string };

export type RequestQuestion = {
  readonly kind: 'withdrawal' | 'funds' | 'unknown-endpoint' | 'other-host';
  readonly label: string;
  readonly method: Method;
  /** Of `other-host`, with the origin before it. */
  readonly requestPath: string;
  readonly body: string;
};

/** A file that its owner wants to keep somewhere. */
export type SavedFile = {
  /** Proposed, with its extension. */
  readonly name: string;
  /** Without a secret, but for that of the recovery kit. */
  readonly text: string;
};

/** What was done about a key that leaked, for others to read: no secret is in it. */
export type CompromiseReport = Omit<Compromise, 'apiKeyDigest'> &
  Pick<Entry, 'label' | 'site' | 'environment'> & {
    /** ISO 8601 UTC. */
    readonly savedAt: string;
  };

/** A due date to be put into a calendar. */
export type DueDate = {
  readonly entryId: string;
  readonly dueAt: string;
  readonly leadDays: number;
  /** `null` where its owner does not want it outside the vault. */
  readonly label: string | null;
};

/** What a shell lends the core: everything that is of the world and not of the vault. */
export type Shell = {
  readonly openVaultFile: (path: string) => VaultFile;
  /** Which vaults this profile has opened, kept outside of them. */
  readonly knownVaults: {
    readonly list: () => KnownVaults;
    /** Holds for this run also where it cannot be written. */
    readonly remember: (known: KnownVaults) => void;
    /** Whether the list could not be read at the start. */
    readonly isLost: () => boolean;
    /** Where the vault is until another place is chosen. */
    readonly defaultPath: string;
  };
  /** Asks with a native dialog for a vault. @returns its absolute path, or `undefined` for none */
  readonly chooseVault: (current: string) => Promise<string | undefined>;
  /** Asks with a native dialog where to make one. @returns its absolute path, or `undefined` for none */
  readonly chooseNewVault: (current: string) => Promise<string | undefined>;
  readonly showInFolder: (path: string) => void;
  readonly now: () => Date;
  /** Ms; never runs backwards. */
  readonly stopwatch: () => number;
  /** Comes back after so many ms. */
  readonly pause: (ms: number) => Promise<void>;
  /** From 0 up to 1, from `node:crypto`. */
  readonly random: () => number;
  /** Which proxy leads to an origin: as the environment says or, where it says nothing, the system. */
  readonly proxyFor: (origin: string) => Promise<ProxySettings>;
  /** The most memory that the KDF may be tuned to, in KiB. */
  readonly kdfMemoryLimitKiB: number;
  /** What one unlock should take on this machine, in ms. */
  readonly kdfTargetMs: number;
  /** Asks the person in front of the machine. */
  readonly confirm: (question: Question) => Promise<boolean>;
  readonly clipboard: {
    /** Kept out of clipboard history where the system can, and cleared after so many seconds. */
    readonly copySecret: (text: string, clearAfterSeconds: number) => Promise<void>;
    readonly copyText: (text: string) => Promise<void>;
  };
  readonly preferences: {
    readonly settings: () => Settings;
    readonly change: (change: RequestOf<'settings:set'>) => Settings;
    /** The revision of this vault last seen on this machine; 0 if never. */
    readonly lastSeenRevision: (vaultId: string) => number;
    readonly rememberRevision: (vaultId: string, revision: number) => void;
  };
  /** Kept outside the vault, so that reminders work while it is locked. */
  readonly reminders: {
    readonly index: () => ReminderIndex;
    /** Keeps it, and looks at once whether there is something to tell. */
    readonly save: (index: ReminderIndex) => void;
    /** From here on it is about the vault at this place; that of another vault is put aside for it. */
    readonly turnTo: (placeId: string) => void;
    /** Drops what is kept of the vault at this place. */
    readonly forget: (placeId: string) => void;
  };
  /** Asks where, and writes the due dates there as a calendar file. @returns whether it was saved */
  readonly saveCalendar: (dates: readonly DueDate[]) => Promise<boolean>;
  /** Has the system start Signet when its owner logs in, or not. @throws SignetError `LOGIN_ITEM_REFUSED`, `FILE_UNUSABLE` */
  readonly startAtLogin: (isWished: boolean) => Promise<void>;
  /** Asks where, and writes the kit there for its owner only. @returns whether it was saved */
  readonly saveRecoveryKit: (recoveryCode: string) => Promise<boolean>;
  /** Asks where with a native dialog, and writes a file there for its owner only. @returns whether it was saved */
  readonly saveFile: (file: SavedFile) => Promise<boolean>;
  /** Asks where, and writes the report there for its owner only. @returns whether it was saved */
  readonly saveCompromiseReport: (report: CompromiseReport) => Promise<boolean>;
  /** @param url one of OKX's own pages */
  readonly openLink: (url: string) => Promise<void>;
  /** Opens the page where newer versions of Signet are. */
  readonly openReleases: () => Promise<void>;
  readonly systemState: () => ResponseOf<'system:state'>;
  readonly about: () => Omit<ResponseOf<'application:about'>, 'vaultPath'>;
  /** Tells the page that something changed. */
  readonly notify: (event: EventName) => void;
  /** Takes an unexpected error to where a developer finds it, redacted. */
  readonly report: (error: unknown) => void;
};
