import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { notesLimit } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import type { useLeakNotes } from './use-leak-notes.ts';

type NotesProps = { readonly notes: ReturnType<typeof useLeakNotes> };

/** What happened, and whether that is saved. */
export function Notes({ notes: { text, isSaved, isMasked, error, type } }: NotesProps) {
  const { t } = useTranslation('compromise');
  const state = isSaved && text !== '' ? t(isMasked ? 'notes.masked' : 'notes.saved') : undefined;
  return (
    <>
      <Textarea
        aria-label={t('notes.label')}
        description={state ?? t('notes.hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={text}
        maxLength={notesLimit.max}
        onChange={(event) => type(event.currentTarget.value)}
        autosize
        minRows={4}
      />
      {error && <ErrorNotice error={error} />}
    </>
  );
}
