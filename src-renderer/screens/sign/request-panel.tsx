import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSignature } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry, ResponseOf, SignRequest } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import { Prehash } from './prehash.tsx';
import { emptyDraft, type RequestDraft, requestOf } from './request-draft.ts';
import { RequestFields } from './request-fields.tsx';
import { Requirement } from './requirement.tsx';
import classes from './sign.module.css';
import { SignedResult } from './signed-result.tsx';
import { usePreparation } from './use-preparation.ts';

type Signed = { readonly request: SignRequest; readonly answer: ResponseOf<'sign:request'> };

/** What was signed, at the instant of its signature; before, what is prepared is shown. */
function signedParts(signed: Signed | undefined) {
  return signed && { timestamp: signed.answer.timestamp, ...signed.request };
}

/** A REST request: its fields, what would be signed, what it needs, and the result. */
export function RequestPanel({ entry }: { readonly entry: ListedEntry }) {
  const { t } = useTranslation('sign');
  const [draft, setDraft] = useState(emptyDraft);
  const [isInsisting, setInsisting] = useState(false);
  const [signed, setSigned] = useState<Signed>();
  const [refusal, setRefusal] = useState<BridgeError>();
  const [isBusy, setBusy] = useState(false);
  const [settled] = useDebouncedValue(draft, 200);
  const { prepared, error } = usePreparation(entry.id, requestOf(settled));
  const requirement = error ? undefined : prepared?.requirement;
  const isReady =
    requirement !== undefined &&
    (requirement.isAllowed || (requirement.refusal === 'ENDPOINT_UNKNOWN' && isInsisting));

  function change(part: Partial<RequestDraft>): void {
    setDraft((before) => ({ ...before, ...part }));
    // What was signed is another request, and what was insisted on another endpoint.
    setSigned(undefined);
    setRefusal(undefined);
    setInsisting(false);
  }

  async function sign(): Promise<void> {
    const request = requestOf(draft);
    setBusy(true);
    setRefusal(undefined);
    setSigned(undefined);
    try {
      const answer = await call('sign:request', {
        id: entry.id,
        request,
        allowUnknownEndpoint: isInsisting,
      });
      setSigned({ request, answer });
    } catch (caught) {
      setRefusal(asBridgeError(caught));
    } finally {
      setBusy(false);
    }
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) void sign();
  }

  return (
    <form className={classes['panel']} onSubmit={submit} autoComplete="off" noValidate>
      <RequestFields draft={draft} onChange={change} error={error} />
      <Prehash parts={error ? undefined : (signedParts(signed) ?? prepared?.parts)} />
      {requirement && (
        <Requirement requirement={requirement} isInsisting={isInsisting} onInsist={setInsisting} />
      )}
      {refusal && <ErrorNotice error={refusal} />}
      <Button
        type="submit"
        className={classes['start'] ?? ''}
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
