import { Alert, Group } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Compromise, compromiseSteps, doneAtOf, type Entry } from '#contract';
import { BackLink } from '../../components/back-link.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { HairlineList } from '../../components/hairline-list.tsx';
import { Instant } from '../../components/instant.tsx';
import { Page } from '../../components/page.tsx';
import { Seal } from '../../components/seal.tsx';
import { CloseButton } from './close-button.tsx';
import classes from './compromise.module.css';
import { EarlierReports } from './earlier-reports.tsx';
import { EmergencyStep } from './emergency-step.tsx';
import { ReaderProvider } from './reader.tsx';
import { SaveReport } from './save-report.tsx';
import { StepHelp } from './step-help.tsx';
import { useCompromise } from './use-compromise.ts';

type EmergencyListProps = {
  readonly entry: Entry;
  readonly compromise: Compromise;
  readonly reload: () => Promise<void>;
};

/** Lists the steps in plain words, each with its button and the time at which it was done. */
export function EmergencyList({ entry, compromise, reload }: EmergencyListProps) {
  const { t } = useTranslation('compromise');
  const responding = useCompromise({ entry, compromise, reload });
  const { online } = useNetwork();
  const { verdict, error } = responding;
  const isUnreached = verdict?.failure?.kind === 'OKX_UNREACHABLE';
  const { done, reportedAt } = compromise;
  return (
    <Page
      title={t('title', { label: entry.label })}
      subtitle={
        <>
          <Instant at={reportedAt} form="time" sentence={(when) => t('reported', { when })} />
          {' · '}
          <span role="status">
            {t('progress', { count: done.length, total: compromiseSteps.length })}
          </span>
        </>
      }
      mark={
        <Seal
          digest={compromise.apiKeyDigest}
          label={entry.label}
          environment={entry.environment}
          size={56}
        />
      }
      before={<BackLink to={{ screen: 'entry', id: entry.id }}>{entry.label}</BackLink>}
    >
      <p className={classes.lead}>{t('lead')}</p>
      {(!online || isUnreached) && <OfflineNotice />}
      {error && <ErrorNotice error={error} />}
      <ReaderProvider entry={entry}>
        <HairlineList component="ol">
          {compromiseSteps.map((step, index) => (
            <EmergencyStep
              key={step}
              step={step}
              number={index + 1}
              doneAt={doneAtOf(done, step)}
              onTick={(isDone) => responding.tick(step, isDone)}
            >
              <StepHelp step={step} responding={responding} compromise={compromise} />
            </EmergencyStep>
          ))}
        </HairlineList>
      </ReaderProvider>
      <Group gap="sm" className={classes.foot}>
        <CloseButton responding={responding} compromise={compromise} />
        <SaveReport entry={entry} report={compromise} />
      </Group>
      <EarlierReports entry={entry} />
    </Page>
  );
}

function OfflineNotice() {
  const { t } = useTranslation('compromise');
  return (
    <Alert
      color="amber"
      variant="light"
      icon={<IconWifiOff aria-hidden />}
      title={t('offline.title')}
      mb="md"
    >
      {t('offline.text')}
    </Alert>
  );
}
