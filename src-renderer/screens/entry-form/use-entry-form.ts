import { useDidUpdate } from '@mantine/hooks';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { CredentialField, CredentialsDraft, Entry } from '#contract';
import type { PastedDetails } from '#pasted';
import { credentialFields } from '#pasted/shape';
import { useCredentialFields } from '../../components/credentials/use-credential-fields.ts';
import { changedValues, useUnsavedForm } from '../../components/unsaved-form.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import type { EditField } from '../../route/route.ts';
import { type FormField, type FormProblem, problemOf, problemsOf } from './form-problem.ts';
import {
  detailsOf,
  emptyValues,
  type FormDetails,
  type FormValues,
  valuesOf,
} from './form-values.ts';
import { newDetails } from './pasted-details.ts';

/** An edit keeps the credentials, corrects some of them, or replaces them by those of a new key. */
export type CredentialsEdit = 'keep' | 'correct' | 'replace';

/** Main keeps these values of the form until it is saved. */
export type KeptValues = FormValues & { readonly edit: CredentialsEdit };

/** @returns the name of the form in main */
export function formNameOf(entry: Entry | undefined): string {
  return entry ? `entry-edit:${entry.id}` : 'entry-add';
}

export type EntryFormState = ReturnType<typeof useEntryForm>;

type UseEntryForm = {
  /** The entry to edit; without it, one is added. */
  readonly entry: Entry | undefined;
  /** The field that gets the focus. */
  readonly field: EditField | undefined;
  /** The values that were typed before the vault was locked. */
  readonly kept: Partial<KeptValues>;
  readonly onSaved: (id: string) => void;
};

/**
 * Holds the values of the form, and saves them.
 *
 * SECURITY: the credentials stay in their input elements. They are read when the form is sent, and emptied
 * when main has accepted it.
 */
export function useEntryForm({ entry, field, kept, onSaved }: UseEntryForm) {
  const element = useRef<HTMLFormElement>(null);
  const credentials = useCredentialFields();
  const hadCredentials = credentials.remarks.filled.length > 0;
  const keeping = useKeptValues({ entry, field, kept, hadCredentials });
  const { values, edit, change, forget } = keeping;
  const { problems, show, problemAt } = useFormProblems(element);
  const saving = useAction(
    async () => {
      const typed = credentials.read();
      const saved = await save(entry, { ...keeping.details(), edit, typed });
      credentials.clear();
      await forget();
      onSaved(saved.id);
    },
    (refusal) => {
      const problem = problemOf(refusal, values);
      if (problem) show([problem]);
      return problem !== undefined;
    },
  );
  useFirstFocus(element, field);

  /** A new key has another date of creation. */
  function editCredentials(next: CredentialsEdit): void {
    const createdOn = next === 'replace' || !entry ? '' : valuesOf(entry).createdOn;
    change({ edit: next, createdOn });
  }

  /** Takes over the details of a pasted text. @returns the names of the values that it changed */
  function takeDetails(details: PastedDetails): readonly (keyof PastedDetails)[] {
    const part = newDetails(values, details);
    change(part.values);
    return part.names;
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    saving.reset();
    const found = problemsOf(values, missingFields(credentials.read(), edit), Date.now());
    show(found);
    if (found.length === 0) void saving.run();
  }

  return {
    element,
    values,
    change,
    credentials,
    takeDetails,
    credentialsEdit: edit,
    editCredentials,
    problems,
    problemAt,
    error: saving.error,
    isBusy: saving.isBusy,
    submit,
    forget,
  };
}

/** Holds the values, and has main keep them until they are saved. */
function useKeptValues({
  entry,
  field,
  kept,
  hadCredentials,
}: Omit<UseEntryForm, 'onSaved'> & { readonly hadCredentials: boolean }) {
  const [first] = useState(() => ({ ...firstValues(entry, field), edit: firstEdit(entry, field) }));
  const [all, setAll] = useState<KeptValues>({ ...first, ...kept });
  const { keep, forget } = useUnsavedForm<KeptValues>(formNameOf(entry));
  useDidUpdate(() => {
    keep({ values: changedValues(all, first), hadCredentials });
  }, [all, hadCredentials]);
  const { edit, ...values } = all;
  const change = (part: Partial<KeptValues>) => setAll((before) => ({ ...before, ...part }));

  /** Another program may change the entry meanwhile, so an edit sends only what the user changed. */
  function details(): Pick<FilledForm, 'details' | 'changed'> {
    const now = Date.now();
    const filled = detailsOf(values, now, entry);
    return { details: filled, changed: changedValues(filled, detailsOf(first, now, entry)) };
  }

  return { values, edit, change, details, forget };
}

function useFormProblems(element: RefObject<HTMLFormElement | null>) {
  const { t } = useTranslation('entryForm');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);

  /** Shows the problems, and moves the focus to the first. */
  function show(found: readonly FormProblem[]): void {
    flushSync(() => setProblems(found));
    if (found.length === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  function problemAt(name: FormField): string | undefined {
    const problem = problems.find((item) => item.field === name);
    return problem && t(`problem.${problem.sentence}`, { address: problem.address ?? '' });
  }

  return { problems, show, problemAt };
}

function useFirstFocus(
  element: RefObject<HTMLFormElement | null>,
  field: EditField | undefined,
): void {
  useEffect(() => {
    if (field === undefined) return;
    const name = field === 'credentials' ? 'apiKey' : field;
    element.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  }, [element, field]);
}

function firstValues(entry: Entry | undefined, field: EditField | undefined): FormValues {
  const values = entry ? valuesOf(entry) : emptyValues;
  return field === 'sub-account' ? { ...values, accountKind: 'sub' } : values;
}

function firstEdit(entry: Entry | undefined, field: EditField | undefined): CredentialsEdit {
  if (entry === undefined) return 'replace';
  const isCredential = field === 'credentials' || credentialFields.some((name) => name === field);
  return isCredential ? 'correct' : 'keep';
}

/** @returns the credential fields that must be filled in and are empty */
function missingFields(typed: CredentialsDraft, edit: CredentialsEdit): readonly CredentialField[] {
  const empty = credentialFields.filter((name) => typed[name] === '');
  const isAllEmpty = empty.length === credentialFields.length;
  return { keep: [], correct: isAllEmpty ? empty : [], replace: empty }[edit];
}

type FilledForm = {
  readonly details: FormDetails;
  /** The details that are not as the form began. */
  readonly changed: Partial<FormDetails>;
  readonly edit: CredentialsEdit;
  readonly typed: CredentialsDraft;
};

/** Adds an entry, or changes one. @throws BridgeError if main refuses */
async function save(
  entry: Entry | undefined,
  { details, changed, edit, typed }: FilledForm,
): Promise<Entry> {
  if (!entry) {
    const draft = { ...details, hosts: {}, credentials: typed };
    return (await call('entry:add', { draft })).entry;
  }
  const given = Object.entries(typed).filter(([, value]) => value !== '');
  const change = {
    keep: changed,
    correct: { ...changed, credentials: Object.fromEntries(given) },
    replace: { ...changed, credentials: typed },
  }[edit];
  return (await call('entry:edit', { id: entry.id, change })).entry;
}
