import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { compromiseSteps, type Entry, openCompromiseOf } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { resumedStepOf } from '../../components/rotation-steps.ts';
import { formatRoute } from '../../route/route.ts';

/** Shows the unfinished rotation or leak response of a key, with a link to resume it. */
export function Notices({ entry }: { readonly entry: Entry }) {
  const isQuiet = entry.rotation === null && openCompromiseOf(entry) === undefined;
  if (isQuiet) return null;
  return (
    <Stack gap="sm">
      <LeakNotice entry={entry} />
      <RotationNotice entry={entry} />
    </Stack>
  );
}

function LeakNotice({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('compromise');
  const open = openCompromiseOf(entry);
  if (!open) return null;
  const { reportedAt, done } = open;
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={<Instant at={reportedAt} form="time" sentence={(when) => t('notice', { when })} />}
    >
      <Text size="sm">
        {t('noticeDone', { count: done.length, total: compromiseSteps.length })}
      </Text>
      <Button
        component="a"
        color="red"
        size="xs"
        mt="sm"
        href={`#${formatRoute({ screen: 'compromise', id: entry.id })}`}
      >
        {t('goOn')}
      </Button>
    </Alert>
  );
}

function RotationNotice({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('rotation');
  const { rotation } = entry;
  if (!rotation) return null;
  return (
    <Alert
      color="teal"
      variant="light"
      icon={<IconRefresh aria-hidden />}
      title={<Instant at={rotation.startedAt} sentence={(when) => t('entry.underWay', { when })} />}
    >
      <Text size="sm">{t('entry.next', { step: t(`step.${resumedStepOf(rotation)}`) })}</Text>
      <Button
        component="a"
        size="xs"
        mt="sm"
        href={`#${formatRoute({ screen: 'rotation', id: entry.id })}`}
      >
        {t('entry.goOn')}
      </Button>
    </Alert>
  );
}
