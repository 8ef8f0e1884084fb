import { Button } from '@mantine/core';
import { useDebouncedValue, useDidUpdate } from '@mantine/hooks';
import { IconSignature } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry, ResponseOf, SignRequest } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { changedValues, UnsavedForm, useUnsavedForm } from '../../components/unsaved-form.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { useProcedure } from '../../data/use-procedure.ts';
import { Prehash } from './prehash.tsx';
import { emptyDraft, type RequestDraft, requestOf } from './request-draft.ts';
import { RequestFields } from './request-fields.tsx';
import { Requirement } from './requirement.tsx';
import classes from './sign.module.css';
import { SignedResult } from './signed-result.tsx';

type Signed = { readonly request: SignRequest; readonly answer: ResponseOf<'sign:request'> };

/** @returns the parts that were signed; `undefined` before that */
function signedParts(signed: Signed | undefined) {
  return signed && { timestamp: signed.answer.timestamp, ...signed.request };
}

type RequestPanelProps = { readonly entry: ListedEntry };

/** Shows the form for a request, with what was typed into it before the vault was locked. */
export function RequestPanel({ entry }: RequestPanelProps) {
  return (
    <UnsavedForm<RequestDraft> name={formNameOf(entry)}>
      {(kept) => <RequestForm entry={entry} kept={kept} />}
    </UnsavedForm>
  );
}

function formNameOf({ id }: ListedEntry): string {
  return `sign-request:${id}`;
}

/** Signs a REST request, and shows what will be signed, which permission it needs, and the result. */
function RequestForm({
  entry,
  kept,
}: RequestPanelProps & { readonly kept: Partial<RequestDraft> }) {
  const { t } = useTranslation('sign');
  const [draft, setDraft] = useState<RequestDraft>({ ...emptyDraft, ...kept });
  const { keep } = useUnsavedForm<RequestDraft>(formNameOf(entry));
  useDidUpdate(() => {
    keep({ values: changedValues(draft, emptyDraft), hadCredentials: false });
  }, [draft]);
  const [isInsisting, setInsisting] = useState(false);
  const signing = useAction(async (request: SignRequest): Promise<Signed> => {
    const asked = { id: entry.id, request, allowUnknownEndpoint: isInsisting };
    const answer = await call('sign:request', asked);
    // The work is done, unless the request is changed again.
    keep({ values: {}, hadCredentials: false });
    return { request, answer };
  });
  const { answer: signed, error: refusal, isBusy } = signing;
  const [settled] = useDebouncedValue(draft, 200);
  const { prepared, error } = usePreparation(entry.id, requestOf(settled));
  const requirement = error ? undefined : prepared?.requirement;
  const isReady =
    requirement !== undefined &&
    (requirement.isAllowed || (requirement.refusal === 'ENDPOINT_UNKNOWN' && isInsisting));

  function change(part: Partial<RequestDraft>): void {
    setDraft((before) => ({ ...before, ...part }));
    // The signature and the confirmation belong to the request as it was.
    signing.reset();
    setInsisting(false);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isReady) return;
    signing.reset();
    void signing.run(requestOf(draft));
  }

  return (
    <form className={classes.form} onSubmit={submit} autoComplete="off" noValidate>
      <RequestFields draft={draft} onChange={change} error={error} />
      <Prehash parts={error ? undefined : (signedParts(signed) ?? prepared?.parts)} />
      {requirement && (
        <Requirement
          requirement={requirement}
          consequences={prepared?.consequences ?? []}
          isInsisting={isInsisting}
          onInsist={setInsisting}
        />
      )}
      {refusal && <ErrorNotice error={refusal} />}
      <Button
        type="submit"
        className={classes.start}
        leftSection={<IconSignature size={18} aria-hidden />}
        loading={isBusy}
        disabled={!isReady}
      >
        {t(signed ? 'result.again' : 'submit')}
      </Button>
      {signed && (
        <SignedResult
          key={signed.answer.timestamp}
          entry={entry}
          request={signed.request}
          answer={signed.answer}
        />
      )}
    </form>
  );
}

/** Has main prepare a request. The last answer stays until the next one, so that nothing flickers. */
function usePreparation(id: string, request: SignRequest) {
  const { value, error } = useProcedure('sign:prepare', { id, request }, 'entries:changed');
  const [last, setLast] = useState<ResponseOf<'sign:prepare'>>();
  if (value !== undefined && value !== last) setLast(value);
  return { prepared: value ?? last, error };
}
