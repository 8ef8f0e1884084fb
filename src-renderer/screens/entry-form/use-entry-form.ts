import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';
import { credentialFields } from '../guide/credential-shape.ts';
import type { PastedDetails } from '../guide/pasted-credentials.ts';
import { useCredentialFields } from '../guide/use-credential-fields.ts';
import { type FormField, type FormProblem, problemOf, problemsOf } from './form-problem.ts';
import { detailsOf, emptyValues, type FormValues, valuesOf } from './form-values.ts';
import { newDetails } from './pasted-details.ts';

/** What the sections of the form share. */
export type EntryFormState = ReturnType<typeof useEntryForm>;

/**
 * The state of the form, and what happens at its button.
 *
 * SECURITY: the credentials stay in their input elements; they are read when the form is sent and
 * emptied when it was accepted.
 */
export function useEntryForm(entry: EntrySummary | undefined, onSaved: (id: string) => void) {
  const { t } = useTranslation('entryForm');
  const element = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(() => (entry ? valuesOf(entry) : emptyValues));
  const [isReplacing, setReplacing] = useState(entry === undefined);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [error, setError] = useState<BridgeError>();
  const [isBusy, setBusy] = useState(false);
  const credentials = useCredentialFields();

  const change = (part: Partial<FormValues>) => setValues((before) => ({ ...before, ...part }));

  /** A new key was created another day. */
  function replace(isReplaced: boolean): void {
    setReplacing(isReplaced);
    change({ createdOn: isReplaced || !entry ? '' : valuesOf(entry).createdOn });
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

  async function save(): Promise<EntrySummary> {
    const details = detailsOf(values, entry);
    const typed = credentials.read();
    const saved = entry
      ? await call('entry:edit', {
          id: entry.id,
          change: isReplacing ? { ...details, credentials: typed } : details,
        })
      : await call('entry:add', { draft: { ...details, hosts: {}, credentials: typed } });
    return saved.entry;
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(undefined);
    const typed = credentials.read();
    const empty = credentialFields.filter((field) => isReplacing && typed[field] === '');
    const seen = problemsOf(values, empty, Date.now());
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
  function problemAt(field: FormField): string | undefined {
    const problem = problems.find((item) => item.field === field);
    return problem && t(`problem.${problem.sentence}`, { address: problem.address ?? '' });
  }

  return {
    element,
    values,
    change,
    credentials,
    takeDetails,
    isReplacing,
    replace,
    problems,
    problemAt,
    error,
    isBusy,
    submit,
  };
}
