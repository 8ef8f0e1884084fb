import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry, EventName } from '#contract';
import { useProcedure } from '../data/use-procedure.ts';
import { BackLink } from './back-link.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { Page } from './page.tsx';

type EntryLoaderProps = {
  readonly id: string;
  /** The title of the page that says why there is no entry. */
  readonly title: string;
  /** Gets the entry once, so that a change meanwhile does not replace what is being typed. */
  readonly isOnce?: boolean;
  /** @param reload gets the entry again */
  readonly children: (entry: Entry, reload: () => Promise<void>) => ReactNode;
};

/** Gets an entry for the screens that show one. */
export function EntryLoader({ id, title, isOnce = false, children }: EntryLoaderProps) {
  const { t } = useTranslation('entry');
  const events: readonly EventName[] = isOnce ? [] : ['entries:changed'];
  const { value, error, isLoading, reload } = useProcedure('entry:get', { id }, ...events);
  if (value) return children(value.entry, reload);
  if (!error) return isLoading ? <Loader size="sm" m="xl" aria-label={t('loading')} /> : null;
  return (
    <Page title={title} before={<BackLink to={{ screen: 'entries' }}>{t('back')}</BackLink>}>
      <ErrorNotice error={error} onRetry={() => void reload()} />
    </Page>
  );
}
