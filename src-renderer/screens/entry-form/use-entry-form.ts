import { type FormEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { useCredentialFields } from '../../components/credentials/use-credential-fields.ts';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import { credentialFields } from '../../pasted/credential-shape.ts';
import type { PastedDetails } from '../../pasted/pasted-credentials.ts';
import type { EditField } from '../../route/route.ts';
import { type FormField, type FormProblem, problemOf, problemsOf } from './form-problem.ts';
import { detailsOf, emptyValues, type FormValues, valuesOf } from './form-values.ts';
import { newDetails } from './pasted-details.ts';

/** What an edit does with the credentials: nothing, put right what was mistyped, or take those of a new key. */
export type CredentialsEdit = 'keep' | 'correct' | 'replace';

/** What the sections of the form share. */
export type EntryFormState = ReturnType<typeof useEntryForm>;

/**
 * The state of the form, and what happens at its button.
 *
 * SECURITY: the credentials stay in their input elements; they are read when the form is sent and
 * emptied when it was accepted.
 */
export function useEntryForm(
  entry: Entry | undefined,
  onSaved: (id: string) => void,
  field?: EditField,
) {
  const { t } = useTranslation('entryForm');
  const element = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<FormValues>(() => ({
    ...(entry ? valuesOf(entry) : emptyValues),
    ...(field === 'sub-account' && { accountKind: 'sub' }),
  }));
  const [credentialsEdit, setCredentialsEdit] = useState<CredentialsEdit>(() =>
    entry === undefined ? 'replace' : isCredential(field) ? 'correct' : 'keep',
  );
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [error, setError] = useState<BridgeError>();
  const [isBusy, setBusy] = useState(false);
  const credentials = useCredentialFields();

  const change = (part: Partial<FormValues>) => setValues((before) => ({ ...before, ...part }));

  useEffect(() => {
    if (field === undefined) return;
    const name = field === 'credentials' ? 'apiKey' : field;
    element.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  }, [field]);

  /** A new key was created another day. */
  function editCredentials(edit: CredentialsEdit): void {
    setCredentialsEdit(edit);
    change({ createdOn: edit === 'replace' || !entry ? '' : valuesOf(entry).createdOn });
  }

  /** What a pasted text says of the key besides its credentials. */
  function takeDetails(details: PastedDetails): readonly (keyof PastedDetails)[] {
    const part = newDetails(values, details);
    change(part.values);
    return part.names;
  }

  function show(found: readonly FormProblem[]): void {
    flushSync(() => setProblems(found));
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  async function save(): Promise<Entry> {
    const details = detailsOf(values, entry);
    const typed = credentials.read();
    if (!entry) {
      const draft = { ...details, hosts: {}, credentials: typed };
      return (await call('entry:add', { draft })).entry;
    }
    const given = Object.entries(typed).filter(([, value]) => value !== '');
    const edited = {
      keep: details,
      correct: { ...details, credentials: Object.fromEntries(given) },
      replace: { ...details, credentials: typed },
    }[credentialsEdit];
    return (await call('entry:edit', { id: entry.id, change: edited })).entry;
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(undefined);
    const typed = credentials.read();
    const empty = credentialFields.filter((name) => typed[name] === '');
    const isAllEmpty = empty.length === credentialFields.length;
    const missing = { keep: [], correct: isAllEmpty ? empty : [], replace: empty };
    const seen = problemsOf(values, missing[credentialsEdit], Date.now());
    if (seen.length > 0) return show(seen);
    setProblems([]);
    setBusy(true);
    try {
      const saved = await save();
      credentials.clear();
      onSaved(saved.id);
    } catch (caught) {
      const refusal = asBridgeError(caught);
      const problem = problemOf(refusal, values);
      setBusy(false);
      if (problem) show([problem]);
      else setError(refusal);
    }
  }

  /** What to say at a field, or nothing. */
  function problemAt(name: FormField): string | undefined {
    const problem = problems.find((item) => item.field === name);
    return problem && t(`problem.${problem.sentence}`, { address: problem.address ?? '' });
  }

  return {
    element,
    values,
    change,
    credentials,
    takeDetails,
    credentialsEdit,
    editCredentials,
    problems,
    problemAt,
    error,
    isBusy,
    submit,
  };
}

function isCredential(field: EditField | undefined): boolean {
  return field === 'credentials' || credentialFields.some((name) => name === field);
}
