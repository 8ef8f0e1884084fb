import { DraftChecks } from './draft-checks.ts';
import { KeyChecks } from './key-checks.ts';
import type { Session } from './session.ts';
import type { Shell } from './shell.ts';

/** Every operation works with this: the world, the vault in use, and the one client that asks OKX about keys. */
export type Context<Lent extends Shell = Shell> = {
  readonly shell: Lent;
  readonly session: Session;
  readonly checks: KeyChecks;
  /** The last checks of the credentials in the guide. */
  readonly draftChecks: DraftChecks;
};

/** @returns the present instant, ISO 8601 UTC */
export function instant({ shell }: Pick<Context, 'shell'>): string {
  return shell.now().toISOString();
}

export function createContext<Lent extends Shell>(shell: Lent, session: Session): Context<Lent> {
  return { shell, session, checks: new KeyChecks(shell), draftChecks: new DraftChecks() };
}
