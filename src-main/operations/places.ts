import { failure, type Place, type ResponseOf, SignetError } from '#contract';
import { decodeFile } from '../vault/format.ts';
import type { Context } from './context.ts';
import type { DesktopShell } from './desktop-shell.ts';
import { placeIdOf } from './vault-places.ts';

type DesktopContext = Context<DesktopShell>;

/*
 * Opening, creating and switching between vaults in different places.
 *
 * SECURITY: no operation takes a path. A path comes from a dialog of the system or from the list of places that
 * were opened before, so a page that was taken over cannot have a file of its choice opened or written.
 */

export async function listPlaces({
  shell,
  session: { places },
}: DesktopContext): Promise<ResponseOf<'place:list'>> {
  return {
    current: await placeOf(shell, places.current),
    others: await Promise.all(places.others.map((path) => placeOf(shell, path))),
    isToBeMade: places.isToBeMade,
    isListLost: shell.knownVaults.isLost(),
  };
}

/**
 * Asks for another vault, locks the present one and switches to it. If the vault that is open is chosen, it stays
 * open.
 *
 * @returns `true` if a vault was chosen
 * @throws SignetError what `VaultFile.read` and `decodeFile` throw; nothing has changed then
 */
export async function openPlace(context: DesktopContext): Promise<boolean> {
  const { shell, session } = context;
  const path = await shell.chooseVault(session.places.current);
  if (path === undefined) return false;
  if (!session.isUnlocked || path !== session.places.current) await moveTo(context, path);
  return true;
}

/**
 * Asks where to create another vault, and locks the present one. `createVault` then creates it.
 *
 * @returns `true` if a place was chosen
 * @throws SignetError what `VaultFile.assertFree` throws
 */
export async function preparePlace({ shell, session }: DesktopContext): Promise<boolean> {
  const { places } = session;
  const path = await shell.chooseNewVault(places.current);
  if (path === undefined) return false;
  await shell.openVaultFile(path).assertFree();
  session.move(() => places.prepare(path));
  return true;
}

/** Cancels the creation of another vault. */
export function cancelNewPlace({ session }: DesktopContext): void {
  const { places } = session;
  if (places.isToBeMade) session.move(() => places.back());
}

/** @throws SignetError `INPUT_INVALID` for an unknown place; what {@link openPlace} throws */
export async function switchPlace(context: DesktopContext, id: string): Promise<void> {
  await moveTo(context, context.session.places.find(id));
}

/**
 * Removes a vault and its reminders from what is remembered; its file stays.
 *
 * @throws SignetError `INPUT_INVALID` for an unknown place
 */
export function forgetPlace({ shell, session }: DesktopContext, id: string): void {
  const { places } = session;
  const path = places.find(id);
  shell.reminders.forget(id);
  if (path === places.current) {
    session.move(() => places.forget(path));
  } else {
    places.forget(path);
    shell.notify('places:changed');
  }
}

/** @throws SignetError `FILE_NOT_FOUND` if the file of the current vault cannot be found now */
export async function showPlace({ shell, session }: DesktopContext): Promise<void> {
  const { path, reach } = await placeOf(shell, session.places.current);
  if (reach === 'there') return shell.showInFolder(path);
  const message = 'The vault file cannot be found now.';
  throw new SignetError('FILE_NOT_FOUND', message, { field: 'vault' });
}

async function placeOf(shell: DesktopShell, path: string): Promise<Place> {
  const file = shell.openVaultFile(path);
  const reach = await file.reach();
  const leadsTo = reach === 'link-broken' ? await file.linkTarget() : null;
  return { id: placeIdOf(path), path, reach, leadsTo };
}

async function moveTo({ shell, session }: DesktopContext, path: string): Promise<void> {
  const { places } = session;
  assertVault(await shell.openVaultFile(path).read());
  const isLeftThere = (await shell.openVaultFile(places.current).reach()) === 'there';
  session.move(() => places.use(path, isLeftThere));
}

/** @throws SignetError what `decodeFile` throws; the field says that the owner has just chosen the file */
function assertVault(content: Buffer): void {
  try {
    decodeFile(content);
  } catch (cause) {
    if (!(cause instanceof SignetError) || cause.code !== 'NOT_A_VAULT') throw cause;
    throw failure(cause.code, cause.reasons ?? [], { field: 'chosenFile', cause });
  }
}
