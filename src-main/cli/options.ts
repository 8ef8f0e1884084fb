import type { CommandLineTranslator } from '#words/command-line';
import type { NamedVault } from './vault-option.ts';

/** The shells that `signet completion` supports. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** The options of a command as typed. Only their presence has been checked. */
export type CommonOptions = NamedVault & {
  readonly words: CommandLineTranslator;
  readonly passwordFile?: string;
  readonly recoveryCodeFile?: string;
  readonly json?: boolean;
};

/** Options that answer a confirmation in advance; without them the terminal asks. */
export type AnswerOptions = {
  readonly allowUnknownEndpoint?: boolean;
  /** An effect, as typed. */
  readonly confirm?: string;
  readonly allowOtherHost?: boolean;
};

export type DueOptions = CommonOptions & {
  readonly within?: string;
  readonly audited?: boolean;
  readonly auditEvery?: string;
};

export type RecoveryOptions = CommonOptions & { readonly recoveryFile?: string };

export type CreateOptions = RecoveryOptions & { readonly calibrateMs: string };

export type PasswordOptions = CommonOptions & {
  readonly newPasswordFile?: string;
  readonly calibrateMs?: string;
};

/** Options that describe an entry; all are optional for `edit`. */
export type DetailOptions = {
  readonly site?: string;
  readonly environment?: string;
  readonly permissions?: string;
  readonly ip?: readonly string[];
  readonly application?: readonly string[];
  readonly purpose?: string;
  readonly subAccount?: string;
  readonly rotationDays?: string;
  readonly leadDays?: string;
  readonly neverRotate?: string;
  readonly createdOnOkx?: string;
  readonly notesFile?: string;
  readonly restHost?: string;
  readonly websocketHost?: string;
};

export type EntryOptions = CommonOptions & { readonly label: string };
export type AddOptions = EntryOptions &
  DetailOptions & {
    readonly site: string;
    readonly environment: string;
    readonly permissions: string;
    readonly paste?: boolean;
  };
export type EditOptions = EntryOptions &
  DetailOptions & {
    readonly newLabel?: string;
    readonly credentials?: boolean;
    readonly paste?: boolean;
  };
export type RotateAddKeyOptions = EntryOptions & { readonly paste?: boolean };
export type UsedOptions = EntryOptions & { readonly at?: string };
export type RemoveOptions = EntryOptions & { readonly yes?: boolean };

export type SignLoginOptions = EntryOptions & {
  readonly timestamp?: string;
  readonly withPassphrase?: boolean;
};
/** A request, and what its owner confirms of it. */
export type RequestOptions = EntryOptions &
  Omit<AnswerOptions, 'allowOtherHost'> & {
    readonly method: string;
    readonly path: string;
    readonly bodyFile?: string;
  };
export type SendOptions = RequestOptions &
  Pick<AnswerOptions, 'allowOtherHost'> & { readonly correctClock?: boolean };
export type SignOptions = SignLoginOptions & RequestOptions;

/** Options for a check: its site, environment and hosts. */
export type PlaceOptions = {
  readonly correctClock?: boolean;
  readonly site?: string;
  readonly environment?: string;
};
export type CheckOptions = EntryOptions & Pick<AnswerOptions, 'allowOtherHost'> & PlaceOptions;

export type RotateStartOptions = EntryOptions & { readonly reason: string };
export type RotateSwitchOptions = EntryOptions & { readonly acceptUnchecked?: boolean };
export type RotateTickOptions = EntryOptions & {
  readonly application: string;
  readonly untick?: boolean;
};
export type RotateFinishOptions = EntryOptions & { readonly acceptUnproved?: boolean };

export type LeakReportOptions = EntryOptions & { readonly otherKey?: boolean };
export type LeakTickOptions = EntryOptions & { readonly step: string; readonly untick?: boolean };
export type LeakNoteOptions = EntryOptions & { readonly notesFile: string };
