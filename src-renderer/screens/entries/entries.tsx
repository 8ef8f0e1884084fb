import { Anchor, Button, Group, Loader, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { guideSteps } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useReminders } from '../../components/reminders.ts';
import { useProcedure } from '../../data/use-procedure.ts';
import { formatRoute } from '../../route/route.ts';
import { EntryBrowser } from './entry-browser.tsx';
import { NoEntry } from './no-entry.tsx';
import { TrayQuestion } from './tray-question.tsx';

/** Lists every key. A row answers most questions without being opened. */
export function Entries() {
  const { t } = useTranslation('entries');
  const list = useProcedure('entry:list', {}, 'entries:changed');
  const { value, isLoading } = list;
  const { reminders, ...dates } = useReminders();
  const error = list.error ?? dates.error;
  const reload = () => Promise.all([list.reload(), dates.reload()]);
  const action = (
    <Group gap="xs" justify="flex-end">
      <Button component="a" variant="subtle" href={`#${formatRoute({ screen: 'entry-add' })}`}>
        {t('add')}
      </Button>
      <Button
        component="a"
        href={`#${formatRoute({ screen: 'guide' })}`}
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        {t('create')}
      </Button>
    </Group>
  );
  return (
    <Page title={t('title')} subtitle={t('subtitle')} action={action}>
      {error && <ErrorNotice error={error} onRetry={() => void reload()} />}
      {isLoading && !value && <Loader size="sm" aria-label={t('loading')} />}
      {value && <UnfinishedKey />}
      {value?.entries.length === 0 && <NoEntry />}
      {value && reminders && <TrayQuestion entries={value.entries} />}
      {!error && value?.entries.length !== 0 && (
        <EntryBrowser entries={value?.entries} reminders={reminders} />
      )}
    </Page>
  );
}

/** Says that the guide was left before its end, and links back to it. */
function UnfinishedKey() {
  const { t } = useTranslation(['entries', 'guide']);
  const draft = useProcedure('guide:get', {}, 'guide:changed').value?.draft;
  if (!draft) return null;
  const label = draft.label.trim();
  const place = {
    number: guideSteps.indexOf(draft.step) + 1,
    step: t(`guide:step.${draft.step}`),
  };
  return (
    <Text mb="md">
      {label === '' ? t('unfinished.nameless', place) : t('unfinished.named', { label, ...place })}{' '}
      <Anchor href={`#${formatRoute({ screen: 'guide' })}`}>{t('unfinished.goOn')}</Anchor>
    </Text>
  );
}
