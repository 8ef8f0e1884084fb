import type { Entry } from '#contract';
import type { RecordChange } from '../vault/entries.ts';
import type { RotationAction } from '../vault/entry-rotation.ts';
import { entriesSaved } from './activity.ts';
import type { Context } from './context.ts';

/** Saves what `next` makes of the entry once all earlier changes are saved. */
export async function changeRecords(
  context: Context,
  id: string,
  next: RecordChange,
): Promise<Entry> {
  await context.session.vault.record({ [id]: next });
  return savedEntry(context, id);
}

/** Takes the rotation of an entry one step further. */
export async function changeKeys(
  context: Context,
  id: string,
  stepOf: (entry: Entry) => RotationAction,
): Promise<Entry> {
  await context.session.vault.rotate(id, stepOf);
  return savedEntry(context, id);
}

function savedEntry(context: Context, id: string): Entry {
  entriesSaved(context);
  return context.session.vault.entry(id);
}
