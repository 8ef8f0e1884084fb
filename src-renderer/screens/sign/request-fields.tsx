import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Method } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import type { BridgeError } from '../../data/bridge.ts';
import { encodeRest, type RequestDraft, requestOf, takePastedPath } from './request-draft.ts';
import classes from './sign.module.css';

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const satisfies readonly Method[];

type RequestFieldsProps = {
  readonly draft: RequestDraft;
  readonly onChange: (part: Partial<RequestDraft>) => void;
  /** What main says of the request as it stands. */
  readonly error: BridgeError | undefined;
};

export function RequestFields({ draft, onChange, error }: RequestFieldsProps) {
  const { t } = useTranslation('sign');
  const field = error?.code === 'INPUT_INVALID' ? error.field?.split('.').at(-1) : undefined;
  const isPathWrong = field === 'requestPath';
  // Main refuses both as one: the query is at fault where the path could be sent.
  const isQueryWrong =
    isPathWrong && draft.path.startsWith('/api/v5/') && encodeRest(draft.path) === draft.path;
  const isBodyWrong = field === 'body';
  const { requestPath } = requestOf(draft);
  const mono = { input: classes['mono'] ?? '' };
  return (
    <div className={classes['fields']}>
      <div className={classes['line']}>
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
          error={isPathWrong && !isQueryWrong && t('problem.requestPath')}
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
        error={isQueryWrong && t('problem.requestPath')}
        classNames={mono}
        spellCheck={false}
      />
      {isPathWrong && encodeRest(requestPath) !== requestPath && (
        <Button
          size="xs"
          variant="default"
          className={classes['start'] ?? ''}
          onClick={() => onChange({ path: encodeRest(draft.path), query: encodeRest(draft.query) })}
        >
          {t('encode')}
        </Button>
      )}
      {draft.method !== 'GET' && (
        <Textarea
          label={t('optional', { label: t('body') })}
          description={t('bodyHint')}
          value={draft.body}
          onChange={(event) => onChange({ body: event.currentTarget.value })}
          error={isBodyWrong && t('problem.body')}
          classNames={mono}
          autosize
          minRows={3}
          maxRows={14}
          spellCheck={false}
        />
      )}
      {error && !isPathWrong && !isBodyWrong && <ErrorNotice error={error} />}
    </div>
  );
}

/** What is typed stays as it is typed: only what is pasted is taken apart. */
function pathOf({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) {
  const path = currentTarget.value;
  const isPasted = nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertFromPaste';
  return isPasted || path.includes('://') ? takePastedPath(path) : { path };
}
