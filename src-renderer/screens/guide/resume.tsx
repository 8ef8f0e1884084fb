import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type GuideDraft, guideSteps } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { Page } from '../../components/page.tsx';
import type { GuideValues } from './guide-values.ts';

type ResumeProps = {
  readonly draft: GuideDraft;
  readonly onGoOn: (values: GuideValues) => void;
  readonly onStartOver: () => Promise<unknown>;
};

/** Offers to resume a draft, and says what it still contains and what is lost. */
export function Resume({ draft, onGoOn, onStartOver }: ResumeProps) {
  const { t } = useTranslation('guide');
  const { savedAt, ...values } = draft;
  // Without credentials there is nothing to check.
  const step = values.step === 'check' ? 'credentials' : values.step;
  const place = { number: guideSteps.indexOf(values.step) + 1, step: t(`step.${values.step}`) };
  return (
    <Page title={t('title')}>
      <Text>
        {values.label.trim() === ''
          ? t('resume.where', place)
          : t('resume.whereNamed', { ...place, label: values.label })}{' '}
        <Instant at={savedAt} form="relative" sentence={(when) => t('resume.saved', { when })} />
      </Text>
      {values.hadCredentials && (
        <Alert
          mt="md"
          color="amber"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('lost.title')}
        >
          {t('lost.text')}
        </Alert>
      )}
      <Group mt="lg">
        <Button onClick={() => onGoOn({ ...values, step })}>
          {t('resume.goOn', { step: t(`step.${step}`) })}
        </Button>
        <Button variant="default" onClick={() => void onStartOver()}>
          {t('resume.startOver')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt="sm">
        {t('resume.startOverHint')}
      </Text>
    </Page>
  );
}
