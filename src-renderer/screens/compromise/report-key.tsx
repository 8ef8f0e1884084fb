import { Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Compromise, compromiseSteps, type EntrySummary } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Instant } from '../../components/instant.tsx';
import { KeyMark } from '../../components/key-mark.tsx';
import { Page } from '../../components/page.tsx';
import { BackToEntry } from './back-to-entry.tsx';
import classes from './compromise.module.css';

type ReportKeyProps = { readonly entry: EntrySummary; readonly reload: () => Promise<void> };

/** Asks whether it is this key, and begins the list at one click. */
export function ReportKey({ entry, reload }: ReportKeyProps) {
  const { t } = useTranslation('compromise');
  const [error, setError] = useState<BridgeError>();
  const [isBusy, setBusy] = useState(false);

  async function report(): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      await call('compromise:report', { id: entry.id, apiKeyDigest: entry.apiKeyDigest });
      await reload();
    } catch (caught) {
      setError(asBridgeError(caught));
      setBusy(false);
    }
  }

  return (
    <Page
      title={t('before.title', { label: entry.label })}
      subtitle={<KeyMark entry={entry} of={entry} />}
      before={<BackToEntry entry={entry} />}
    >
      <Stack gap="md" align="flex-start">
        <Text maw="64ch">{t('before.lead')}</Text>
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
        {entry.compromises.length > 0 && <Earlier reports={entry.compromises} />}
      </Stack>
    </Page>
  );
}

function Earlier({ reports }: { readonly reports: readonly Compromise[] }) {
  const { t } = useTranslation('compromise');
  return (
    <section aria-labelledby="earlier" className={classes['earlier']}>
      <h2 id="earlier">{t('before.earlier')}</h2>
      <ul>
        {reports.toReversed().map(({ reportedAt, closedAt, done, notes }) => (
          <li key={reportedAt}>
            <Instant
              at={reportedAt}
              form="time"
              sentence={(when) => t('before.report', { when })}
            />
            {closedAt !== null && (
              <>
                {', '}
                <Instant
                  at={closedAt}
                  form="time"
                  sentence={(when) => t('before.closed', { when })}
                />
              </>
            )}
            {' · '}
            {t('progress', { count: done.length, total: compromiseSteps.length })}
            {notes !== '' && <p>{notes}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
