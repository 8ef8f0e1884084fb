import type { EventName, Permission, Result, Settings } from '#contract';
import type { FileContent } from '../../../src-main/operations/desktop-shell.ts';
import type { SimulatedKey } from '../simulator/simulated-key.ts';

/** The initial state of a test's core. */
export type CoreOptions = {
  readonly vault: 'missing' | 'locked' | 'unlocked';
  /** The number of made-up keys in the vault, if it is unlocked. */
  readonly size?: number;
  readonly settings?: Partial<Settings>;
  /** The keys of the simulated exchange; if omitted, OKX is unreachable. */
  readonly issued?: readonly SimulatedKey[];
};

/** A change in the environment of the core. */
export type CoreAction =
  /** Sets the address from which requests seem to come. */
  | { readonly kind: 'come-from'; readonly address: string }
  /** Sets how far the clock of the exchange is ahead, in ms. */
  | { readonly kind: 'set-clock'; readonly offsetMs: number }
  /** Delays every answer, in ms; 0 ends the delay. */
  | { readonly kind: 'slow-down'; readonly ms: number }
  /** Answers every request whose path ends with `path` with this body. */
  | { readonly kind: 'answer'; readonly path: string; readonly body: object }
  | { readonly kind: 'cut-off' }
  | {
      readonly kind: 'edit-key';
      readonly apiKey: string;
      readonly change: {
        readonly label?: string;
        readonly permissions?: readonly Permission[];
        readonly ipAllowlist?: readonly string[];
      };
    }
  | { readonly kind: 'delete-key'; readonly apiKey: string }
  /** Unlocks the vault that the core began with. */
  | { readonly kind: 'unlock' }
  /** Sets the user's answer to native dialogs. */
  | { readonly kind: 'confirm'; readonly isAllowed: boolean };

export type CoreReply = {
  readonly result: Result<unknown>;
  /** The events that main sent before the answer. */
  readonly events: readonly EventName[];
};

/** The core's calls to the shell so far. */
export type CoreRecord = {
  readonly links: readonly string[];
  readonly secretCopies: readonly { readonly text: string }[];
  readonly textCopies: readonly string[];
  readonly files: readonly FileContent[];
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    openCore(options: CoreOptions): Promise<string>;
    callCore(id: string, name: string, request: unknown): Promise<CoreReply>;
    /** @returns nothing once the core is closed */
    nextEvents(id: string): Promise<readonly EventName[] | undefined>;
    changeCore(id: string, deed: CoreAction): Promise<void>;
    readCore(id: string): Promise<CoreRecord>;
    closeCore(id: string): Promise<void>;
  }
}
