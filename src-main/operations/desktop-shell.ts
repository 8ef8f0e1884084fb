import type { Compromise, Entry, RequestOf, ResponseOf, Settings } from '#contract';
import type { HealthReport } from './health-report.ts';
import type { Shell } from './shell.ts';

/** The steps taken for a leaked key, for others to read. It contains no secret. */
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

/** The content of a file before it is worded. Only the recovery kit contains a secret. */
export type FileContent =
  | { readonly kind: 'recovery-kit'; readonly recoveryCode: string }
  | { readonly kind: 'calendar'; readonly dates: readonly DueDate[] }
  | { readonly kind: 'compromise'; readonly report: CompromiseReport }
  | {
      readonly kind: 'health';
      readonly format: RequestOf<'health:export'>['format'];
      readonly report: HealthReport;
      readonly entries: readonly Entry[];
    };

/**
 * The window's additions to a {@link Shell}: dialogs, the clipboard, settings, and the rest of the desktop.
 */
export type DesktopShell = Shell & {
  /** Asks for a vault in a native dialog. @returns its absolute path, or `undefined` for none */
  readonly chooseVault: (current: string) => Promise<string | undefined>;
  /** Asks in a native dialog where to create a vault. @returns its absolute path, or `undefined` for none */
  readonly chooseNewVault: (current: string) => Promise<string | undefined>;
  readonly showInFolder: (path: string) => void;
  /** The time that one unlock should take on this machine, in ms. */
  readonly kdfTargetMs: number;
  readonly clipboard: {
    /** Kept out of clipboard history if the system can do that, and cleared after a number of seconds. */
    readonly copySecret: (text: string, clearAfterSeconds: number) => Promise<void>;
    readonly copyText: (text: string) => Promise<void>;
  };
  readonly preferences: {
    readonly settings: () => Settings;
    readonly change: (change: RequestOf<'settings:set'>) => Settings;
  };
  /** Sets whether the system starts Signet when its owner logs in. @throws SignetError `LOGIN_ITEM_REFUSED`, `FILE_UNUSABLE` */
  readonly startAtLogin: (isOn: boolean) => Promise<void>;
  /**
   * Words a file, asks where in a native dialog, and saves it there for its owner only.
   *
   * @returns `true` if it was saved
   * @throws SignetError `FILE_UNUSABLE`
   */
  readonly saveFile: (content: FileContent) => Promise<boolean>;
  /** @param url one of OKX's own pages */
  readonly openLink: (url: string) => Promise<void>;
  /** Opens the page of Signet's releases. */
  readonly openReleases: () => Promise<void>;
  readonly systemState: () => ResponseOf<'system:state'>;
  /** The versions of this program, and the instant at which it was built. */
  readonly build: () => Omit<ResponseOf<'application:about'>, 'vaultPath' | 'isOld'>;
};
