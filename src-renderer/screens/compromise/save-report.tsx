import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Compromise, Entry } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';

type SaveReportProps = {
  readonly entry: Entry;
  readonly report: Pick<Compromise, 'reportedAt'>;
  readonly size?: 'xs' | 'sm';
};

/** Saves one report as a text file, at a place that the user chooses. */
export function SaveReport({ entry: { id }, report, size = 'sm' }: SaveReportProps) {
  const { t } = useTranslation('compromise');
  const { reportedAt } = report;
  const { run, answer, error } = useAction(() => call('compromise:export', { id, reportedAt }));

  return (
    <>
      <Group gap="sm">
        <Button
          variant="default"
          size={size}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void run()}
        >
          {t('export')}
        </Button>
        <span role="status">{answer?.isSaved && t('exported')}</span>
      </Group>
      {error && <ErrorNotice error={error} />}
    </>
  );
}
