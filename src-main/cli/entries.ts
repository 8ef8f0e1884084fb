import { lineForm } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { addEntry, credentialsChange, editEntry, removeEntry } from '../operations/entries.ts';
import { invalid } from './command-error.ts';
import { isPiped, readCredentials } from './credentials-input.ts';
import { detailsChange, newDetails, readDetails } from './entry-details.ts';
import { findEntry, parseLabel } from './entry-label.ts';
import { entriesText, entryText } from './entry-text.ts';
import { throwIfInterrupted } from './interruption.ts';
import type {
  AddOptions,
  CommonOptions,
  EditOptions,
  EntryOptions,
  RemoveOptions,
} from './options.ts';
import type { Outcome } from './output.ts';
import { askText, requireTerminal } from './prompts.ts';
import { checkProofOptions } from './proof.ts';
import { withSession } from './with-session.ts';

export async function add(options: AddOptions): Promise<Outcome> {
  const details = newDetails(parseLabel(options.label), await readDetails(options));
  checkProofOptions(options);
  // Piped input can be checked before the vault is opened; prompts come afterwards.
  const piped = isPiped() ? await readCredentials(options) : undefined;
  return withSession(options, async (context) => {
    const credentials = piped ?? (await readCredentials(options));
    throwIfInterrupted();
    const entry = await addEntry(context, { ...details, credentials });
    return {
      json: { entry },
      text: options.words.t('commandResults:added', { label: entry.label }),
    };
  });
}

export function list(options: CommonOptions): Promise<Outcome> {
  return withSession(options, ({ shell, session }) => {
    const { entries } = session.vault;
    return {
      json: { entries },
      text: entriesText(entries, shell.now().toISOString(), options.words),
    };
  });
}

export async function show(options: EntryOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  return withSession(options, ({ shell, session }) => {
    const entry = findEntry(session, label);
    return { json: { entry }, text: entryText(entry, shell.now().toISOString(), options.words) };
  });
}

export async function edit(options: EditOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  const details = await readDetails(options);
  const renamed =
    options.newLabel === undefined ? {} : { label: parseLabel(options.newLabel, '--new-label') };
  requireSomeChange(options);
  checkProofOptions(options);
  const hasCredentials = options.credentials === true || options.paste === true;
  const piped = hasCredentials && isPiped() ? await readCredentials(options) : undefined;
  return withSession(options, async (context) => {
    const before = findEntry(context.session, label);
    const credentials = hasCredentials ? (piped ?? (await readCredentials(options))) : undefined;
    const change = {
      ...(credentials && credentialsChange(before, credentials)),
      ...detailsChange(before, details),
      ...renamed,
    };
    throwIfInterrupted();
    const entry = await editEntry(context, { id: before.id, change });
    return {
      json: { entry },
      text: options.words.t('commandResults:changed', { label: entry.label }),
    };
  });
}

export async function remove(options: RemoveOptions): Promise<Outcome> {
  const asked = parseLabel(options.label);
  return withSession(options, async (context) => {
    const { id, label } = findEntry(context.session, asked);
    if (options.yes !== true) await confirmRemoval(label, options.words);
    throwIfInterrupted();
    await removeEntry(context, { id, label });
    return {
      json: { removed: { id, label } },
      text: options.words.t('commandResults:removed', { label }),
    };
  });
}

async function confirmRemoval(label: string, words: CommandLineTranslator): Promise<void> {
  requireTerminal('label', ({ t }) => t('commandErrors:noTerminal.label', { option: '--yes' }));
  const typed = await askText(words.t('commandResults:ask.remove', { label }));
  if (lineForm(typed) === lineForm(label)) return;
  throw invalid('label', ({ t }) => t('commandErrors:labelMismatch'));
}

/** Options of `edit` that change nothing by themselves. */
const notChanges = [
  ...['vault', 'vaultFrom', 'passwordFile', 'recoveryCodeFile', 'json', 'language', 'words'],
  'label',
];

function requireSomeChange(options: EditOptions): void {
  if (Object.keys(options).some((name) => !notChanges.includes(name))) return;
  throw invalid(undefined, ({ t }) => t('commandErrors:usage.nothingToChange'));
}
