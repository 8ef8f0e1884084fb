import { createHash } from 'node:crypto';
import { SignetError } from '#contract';
import { knownVaultsLimit, withoutVault, withVault } from '../vault/known-vaults.ts';
import type { Shell } from './shell.ts';

/** The vaults of this profile, and the one in use. */
export class VaultPlaces {
  readonly #shell: Shell;
  /** The path that was chosen for a vault that does not exist yet. */
  #toBeMade: string | undefined;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** The path of the vault in use. */
  get current(): string {
    return this.#toBeMade ?? this.#remembered;
  }

  get isToBeMade(): boolean {
    return this.#toBeMade !== undefined;
  }

  /** `true` if there was a vault; if it cannot be found now, no new one is created in its place. */
  get isRemembered(): boolean {
    return !this.isToBeMade && this.#shell.knownVaults.list().includes(this.current);
  }

  get others(): readonly string[] {
    return withoutVault(this.#shell.knownVaults.list(), this.current);
  }

  /** @throws SignetError `INPUT_INVALID` for an id that is not in the list */
  find(id: string): string {
    const found = [this.current, ...this.others].find((path) => placeIdOf(path) === id);
    if (found !== undefined) return found;
    throw new SignetError('INPUT_INVALID', 'id: Signet remembers no such place.', { field: 'id' });
  }

  /** @param isLeftThere `true` if the vault in use until now has a file; it then stays in the list */
  use(path: string, isLeftThere: boolean): void {
    const known = this.#shell.knownVaults.list();
    const left = isLeftThere ? withVault(known, this.#remembered) : known;
    this.#toBeMade = undefined;
    this.#shell.knownVaults.remember(withVault(left, path));
  }

  /** Records that a vault was opened or created. It becomes the first, unless another was chosen meanwhile. */
  remember(path: string): void {
    const known = this.#shell.knownVaults.list();
    if (path === this.current) {
      this.#toBeMade = undefined;
      this.#shell.knownVaults.remember(withVault(known, path));
    } else if (!known.includes(path)) {
      this.#shell.knownVaults.remember([...known.slice(0, knownVaultsLimit - 1), path]);
    }
  }

  prepare(path: string): void {
    this.#toBeMade = path;
  }

  back(): void {
    this.#toBeMade = undefined;
  }

  forget(path: string): void {
    this.#shell.knownVaults.remember(withoutVault(this.#shell.knownVaults.list(), path));
  }

  get #remembered(): string {
    return this.#shell.knownVaults.list()[0] ?? this.#shell.knownVaults.defaultPath;
  }
}

/** The id of a place for the page. It distinguishes places, and cannot be invented. */
export function placeIdOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
