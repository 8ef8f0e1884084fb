import type { Entry, EntryRecords } from '#contract';
import type { RotationAction } from '../vault/entry-rotation.ts';
import type { Context } from './context.ts';

/** Saves what `next` makes of the entry once all earlier changes are saved. */
export async function changeRecords(
  context: Context,
  id: string,
  next: (entry: Entry) => Partial<EntryRecords> | undefined,
): Promise<Entry> {
  await context.session.vault.record({ [id]: next });
  return announced(context, id);
}

/** Takes the rotation of an entry one step further. */
export async function changeKeys(
  context: Context,
  id: string,
  stepOf: (entry: Entry) => RotationAction,
): Promise<Entry> {
  await context.session.vault.rotate(id, stepOf);
  return announced(context, id);
}

function announced({ shell, session }: Context, id: string): Entry {
  session.rememberRevision();
  shell.notify('entries:changed');
  return session.vault.entry(id);
}
