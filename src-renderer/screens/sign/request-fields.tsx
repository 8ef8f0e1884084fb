import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isDexRequest, type Method, requestPathPattern } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import text from '../../components/mono.module.css';
import type { BridgeError } from '../../data/bridge.ts';
import { encodeQueryOf, encodeRest, type RequestDraft, takePastedPath } from './request-draft.ts';
import classes from './sign.module.css';

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const satisfies readonly Method[];

type RequestFieldsProps = {
  readonly draft: RequestDraft;
  readonly onChange: (part: Partial<RequestDraft>) => void;
  /** Main's refusal of the draft as it stands. */
  readonly error: BridgeError | undefined;
};

export function RequestFields({ draft, onChange, error }: RequestFieldsProps) {
  const { t } = useTranslation('sign');
  const faulty = error && faultyField(draft, error);
  const pathProblem = isDexRequest(draft.path) ? 'problem.dex' : 'problem.requestPath';
  const mono = { input: text.mono };
  return (
    <Stack gap={16}>
      <div className={classes.line}>
        <NativeSelect
          label={t('method')}
          value={draft.method}
          data={[...methods]}
          // The options are the methods.
          onChange={(event) => onChange({ method: event.currentTarget.value as Method })}
        />
        <TextInput
          label={t('path')}
          description={t('pathHint')}
          value={draft.path}
          onChange={(event) => onChange(pathOf(event))}
          error={faulty === 'path' && t(pathProblem)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          classNames={mono}
          spellCheck={false}
          required
        />
      </div>
      <TextInput
        label={t('optional', { label: t('query') })}
        description={t('queryHint')}
        value={draft.query}
        onChange={(event) => onChange({ query: event.currentTarget.value })}
        error={faulty === 'query' && t('problem.requestPath')}
        classNames={mono}
        spellCheck={false}
      />
      {(faulty === 'path' || faulty === 'query') && (
        <EncodeButton draft={draft} onChange={onChange} />
      )}
      {draft.method !== 'GET' && (
        <Textarea
          label={t('optional', { label: t('body') })}
          description={t('bodyHint')}
          value={draft.body}
          onChange={(event) => onChange({ body: event.currentTarget.value })}
          error={faulty === 'body' && t('problem.body')}
          classNames={mono}
          autosize
          minRows={3}
          maxRows={14}
          spellCheck={false}
        />
      )}
      {error && faulty === undefined && <ErrorNotice error={error} />}
    </Stack>
  );
}

/** Offers to encode the characters of the query that cannot be sent. */
function EncodeButton({ draft, onChange }: Pick<RequestFieldsProps, 'draft' | 'onChange'>) {
  const { t } = useTranslation('sign');
  const encoded = { path: encodeQueryOf(draft.path), query: encodeRest(draft.query) };
  if (encoded.path === draft.path && encoded.query === draft.query) return null;
  return (
    <Button size="xs" variant="default" className={classes.start} onClick={() => onChange(encoded)}>
      {t('encode')}
    </Button>
  );
}

function faultyField(draft: RequestDraft, error: BridgeError): keyof RequestDraft | undefined {
  if (error.code !== 'INPUT_INVALID') return undefined;
  const field = error.field?.split('.').at(-1);
  if (field !== 'requestPath') return field === 'body' ? 'body' : undefined;
  // Main checks path and query as one. If the path alone could be sent, the query is at fault.
  return requestPathPattern.test(draft.path) ? 'query' : 'path';
}

/** Takes a pasted address apart. What is typed stays as it is, except for an address. */
function pathOf({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) {
  const path = currentTarget.value;
  const isPasted = nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertFromPaste';
  return isPasted || path.includes('://') ? takePastedPath(path) : { path };
}
