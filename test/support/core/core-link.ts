import type { EventName, Permission, Result, Settings } from '#contract';
import type { SimulatedKey } from '../simulator/simulated-key.ts';

/** What a test's core begins with. */
export type CoreOptions = {
  readonly vault: 'missing' | 'locked' | 'unlocked';
  /** Of the vault, if it is unlocked: so many made-up keys. */
  readonly size?: number;
  readonly settings?: Partial<Settings>;
  /** What the simulated exchange has issued; without it, there is no way to OKX. */
  readonly issued?: readonly SimulatedKey[];
};

/** Something that happens in the world around the core. */
export type CoreDeed =
  /** Where requests seem to come from. */
  | { readonly kind: 'come-from'; readonly address: string }
  /** How far the clock of the exchange is ahead, in ms. */
  | { readonly kind: 'set-clock'; readonly offsetMs: number }
  | { readonly kind: 'refuse-next'; readonly code: string; readonly times?: number }
  /** Every answer takes so long, in ms; 0 for none. */
  | { readonly kind: 'slow-down'; readonly ms: number }
  /** What is asked for by a path that ends so is answered with this. */
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
  /** What the person in front of the machine says to a native dialog. */
  | { readonly kind: 'confirm'; readonly isAllowed: boolean };

export type CoreReply = {
  readonly result: Result<unknown>;
  /** What main would have told the page before it answered. */
  readonly events: readonly EventName[];
};

/** What the core has asked of the world so far. */
export type CoreRecord = {
  readonly links: readonly string[];
  readonly secretCopies: readonly { readonly text: string }[];
  readonly textCopies: readonly string[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    openCore(options: CoreOptions): Promise<string>;
    callCore(id: string, name: string, request: unknown): Promise<CoreReply>;
    /** @returns nothing once the core is closed */
    nextEvents(id: string): Promise<readonly EventName[] | undefined>;
    changeCore(id: string, deed: CoreDeed): Promise<void>;
    readCore(id: string): Promise<CoreRecord>;
    closeCore(id: string): Promise<void>;
  }
}
