import { type Entry, foldCase, labelSchema } from '#contract';
import type { Session } from '../operations/session.ts';
import { CommandError } from './command-error.ts';
import { parseOption } from './option-value.ts';

/** @throws SignetError `INPUT_INVALID` for text that cannot be a label */
export function parseLabel(text: string, option = '--label'): string {
  return parseOption(labelSchema, text, {
    option,
    field: option === '--label' ? 'label' : 'newLabel',
  });
}

/** @throws SignetError `ENTRY_NOT_FOUND` */
export function findEntry({ vault }: Session, label: string): Entry {
  const folded = foldCase(label);
  const entry = vault.entries.find((candidate) => foldCase(candidate.label) === folded);
  if (entry) return entry;
  throw new CommandError('ENTRY_NOT_FOUND', ({ t }) => t('commandErrors:entryNotFound'), {
    field: 'label',
  });
}
