import { Loader } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Page } from '../../components/page.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { useProcedure } from '../../data/use-procedure.ts';
import { useRoute } from '../../route/use-route.ts';
import { GuideFrame } from './guide-frame.tsx';
import { emptyValues, type GuideValues } from './guide-values.ts';
import { rehearsalOf, valuesAfter } from './proposals.ts';
import { Resume } from './resume.tsx';

/** Leads through creating a key on OKX, and resumes a saved draft. */
export function Guide() {
  const { t } = useTranslation(['guide', 'entries']);
  const { route } = useRoute();
  // Asks only once, because from here on the page's draft is newer than main's.
  const guide = useProcedure('guide:get', {});
  const list = useProcedure('entry:list', {}, 'entries:changed');
  const [started, setStarted] = useState<GuideValues>();
  const [run, setRun] = useState(0);
  const draft = guide.value?.draft;
  const entries = list.value?.entries ?? [];
  const useCases = guide.value?.useCases ?? [];
  const context = { useCases, entries, demoWord: t('entries:environment.demo') };

  function firstValues(): GuideValues {
    const live = entries.find(({ id }) => route.screen === 'guide' && id === route.demoFor);
    return live ? rehearsalOf(live, context) : emptyValues(entries);
  }

  const discarding = useAction(async () => {
    await call('guide:discard', {});
    setStarted(firstValues);
  });
  const error = guide.error ?? list.error ?? discarding.error;
  const isLoading = guide.isLoading || list.isLoading;
  if (error || !guide.value || !list.value) {
    return (
      <Page title={t('guide:title')}>
        {error && <ErrorNotice error={error} onRetry={() => void guide.reload()} />}
        {isLoading && <Loader size="sm" aria-label={t('entries:loading')} />}
      </Page>
    );
  }
  if (draft && !started) {
    return <Resume draft={draft} onGoOn={setStarted} onStartOver={discarding.run} />;
  }
  return (
    <GuideFrame
      key={run}
      first={started ?? firstValues()}
      context={context}
      onAnother={(made) => {
        setStarted(valuesAfter(made, { ...context, entries: [...entries, made] }));
        setRun(run + 1);
      }}
    />
  );
}
