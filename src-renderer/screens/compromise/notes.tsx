import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EntrySummary, notesLimit } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';
import { beforeLock } from '../../components/before-lock.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { draftSaver } from '../guide/draft-saver.ts';

type NotesProps = { readonly entry: EntrySummary; readonly notes: string };

/** What happened, saved a moment after it is typed, and before the page locks. */
export function Notes({ entry: { id }, notes }: NotesProps) {
  const { t } = useTranslation('compromise');
  const [text, setText] = useState(notes);
  const [isSaved, setSaved] = useState(true);
  const [error, setError] = useState<BridgeError>();
  const [saver] = useState(() =>
    draftSaver<string>({
      save: async (latest) => void (await call('compromise:note', { id, notes: latest })),
      onEnd: (failure) => {
        setError(failure === undefined ? undefined : asBridgeError(failure));
        setSaved(failure === undefined);
      },
    }),
  );

  // What was typed last is saved before the page locks, and when another screen is opened.
  useEffect(() => {
    const release = beforeLock(saver.flush);
    return () => {
      release();
      void saver.flush();
    };
  }, [saver]);

  return (
    <>
      <Textarea
        aria-label={t('notes.label')}
        description={isSaved && text !== '' ? t('notes.saved') : t('notes.hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={text}
        maxLength={notesLimit.max}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setSaved(false);
          saver.later(event.currentTarget.value);
        }}
        autosize
        minRows={4}
      />
      {error && <ErrorNotice error={error} />}
    </>
  );
}
