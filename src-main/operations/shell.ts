import type {
  AuditMonths,
  ConfirmedEffect,
  Consequence,
  Entry,
  EventName,
  Method,
  ReminderIndex,
} from '#contract';
import type { ProxySettings } from '../okx/proxy.ts';
import type { KnownVaults } from '../vault/known-vaults.ts';
import type { VaultFile } from '../vault/vault-file.ts';

/**
 * A question that only a native dialog may ask, so that a page cannot allow it: with everything that the user must
 * see to decide.
 */
export type Question = RequestQuestion | UnprovedQuestion;

/** Asks if a rotation may end without proof that the old key is dead, or although OKX still has it. */
type UnprovedQuestion = { readonly kind: 'unproved' | 'still-held'; readonly label: string };

/** The key that a question is about; the end of a typed API key is not known. */
export type QuestionedKey = Pick<Entry, 'label' | 'site' | 'environment'> &
  Partial<Pick<Entry, 'apiKeyEnding'>>;

type RequestQuestion = QuestionedKey & {
  readonly kind: ConfirmedEffect | 'unknown-endpoint' | 'other-host';
  /** Says what the request is about to do; empty if nothing is known of it. */
  readonly consequences: readonly Consequence[];
  readonly method: Method;
  /** For `other-host`, follows the origin. */
  readonly requestPath: string;
  readonly body: string;
};

/**
 * The outside world of operations: clock, randomness, network, questions, and storage outside the vault. The window
 * and the terminal each have one.
 */
export type Shell = {
  readonly openVaultFile: (path: string) => VaultFile;
  /** The list of recent vaults, which is stored outside of them. */
  readonly knownVaults: {
    readonly list: () => KnownVaults;
    /** Holds for this run even if it cannot be written. */
    readonly remember: (known: KnownVaults) => void;
    /** @returns `true` if the list could not be read at the start */
    readonly isLost: () => boolean;
    /** The path of the vault until another is chosen. */
    readonly defaultPath: string;
  };
  readonly now: () => Date;
  /** In ms; never runs backwards. */
  readonly stopwatch: () => number;
  /** Waits for a number of ms. */
  readonly pause: (ms: number) => Promise<void>;
  /** From 0 to below 1, from `node:crypto`. */
  readonly random: () => number;
  /** The proxy for an origin: from the environment, or from the system if the environment names none. */
  readonly proxyFor: (origin: string) => ProxySettings | Promise<ProxySettings>;
  /** Aborts requests that are under way. */
  readonly signal?: AbortSignal;
  /** The most memory that this process could get, in bytes. */
  readonly memoryBytes: () => number;
  /** The most characters, request path and body together, that a question can show whole. */
  readonly questionLimit: number;
  /**
   * Asks the person in front of the machine.
   *
   * @throws SignetError `CONFIRMATION_NEEDED` if no person can be asked
   */
  readonly confirm: (question: Question) => Promise<boolean>;
  readonly preferences: {
    /** The last revision of this vault that was seen on this machine; 0 if there is none. */
    readonly lastSeenRevision: (vaultId: string) => number;
    readonly rememberRevision: (vaultId: string, revision: number) => void;
  };
  /** The months from one audit to the next; `null` if the owner wants no reminder. */
  readonly auditMonths: () => AuditMonths | null;
  /** Stored outside the vault, so that reminders work while it is locked. */
  readonly reminders: {
    readonly index: () => ReminderIndex;
    /** Saves the index, and checks at once whether there is something to announce. */
    readonly save: (index: ReminderIndex) => void;
    /** Switches to the index of the vault at this path, and keeps the present one for later. */
    readonly switchTo: (placeId: string) => void;
    /** Drops the index of the vault at this path. */
    readonly forget: (placeId: string) => void;
  };
  /** Announces that something changed, for a page to ask again. */
  readonly notify: (event: EventName) => void;
  /** Reports an error that does not stop the operation. */
  readonly report: (error: unknown) => void;
};
