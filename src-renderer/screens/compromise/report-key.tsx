import { Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Entry, keysOf } from '#contract';
import { BackLink } from '../../components/back-link.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { KeyMark } from '../../components/key-mark.tsx';
import { Page } from '../../components/page.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { EarlierReports } from './earlier-reports.tsx';
import { LeakedKeyChoice } from './leaked-key-choice.tsx';

type ReportKeyProps = { readonly entry: Entry; readonly reload: () => Promise<void> };

/** Asks which of the entry's keys leaked, and starts the list of steps. */
export function ReportKey({ entry, reload }: ReportKeyProps) {
  const { t } = useTranslation('compromise');
  const [chosen, setChosen] = useState(entry.apiKeyDigest);
  const {
    run: report,
    isBusy,
    error,
  } = useAction(async () => {
    await call('compromise:report', { id: entry.id, apiKeyDigest: chosen });
    await reload();
  });
  const hasTwo = keysOf(entry).length > 1;

  return (
    <Page
      title={t('before.title', { label: entry.label })}
      subtitle={hasTwo ? undefined : <KeyMark entry={entry} of={entry} />}
      before={<BackLink to={{ screen: 'entry', id: entry.id }}>{entry.label}</BackLink>}
    >
      <Stack gap="md" align="flex-start">
        <Text maw="64ch">{t('before.lead')}</Text>
        {hasTwo && <LeakedKeyChoice entry={entry} value={chosen} onChoose={setChosen} />}
        <Button
          color="red"
          loading={isBusy}
          leftSection={<IconAlertTriangle size={18} aria-hidden />}
          onClick={() => void report()}
        >
          {t('before.start')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('before.what')}
        </Text>
        {error && <ErrorNotice error={error} />}
        <EarlierReports entry={entry} />
      </Stack>
    </Page>
  );
}
