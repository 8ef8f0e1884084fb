import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Compromise, Entry } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';

type SaveReportProps = {
  readonly entry: Entry;
  readonly report: Pick<Compromise, 'reportedAt'>;
  readonly size?: 'xs' | 'sm';
};

/** Saves one report as text, where its owner says. */
export function SaveReport({ entry: { id }, report, size = 'sm' }: SaveReportProps) {
  const { t } = useTranslation('compromise');
  const { reportedAt } = report;
  const [isSaved, setSaved] = useState(false);
  const [error, setError] = useState<BridgeError>();

  async function save(): Promise<void> {
    setError(undefined);
    try {
      setSaved((await call('compromise:export', { id, reportedAt })).isSaved);
    } catch (caught) {
      setError(asBridgeError(caught));
    }
  }

  return (
    <>
      <Group gap="sm">
        <Button
          variant="default"
          size={size}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void save()}
        >
          {t('export')}
        </Button>
        <span role="status">{isSaved && t('exported')}</span>
      </Group>
      {error && <ErrorNotice error={error} />}
    </>
  );
}
