import { Alert, Button, Text } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oldBuildDays } from '#contract';
import { asBridgeError, type BridgeError, call } from '../data/bridge.ts';
import { ErrorNotice } from './error-notice.tsx';
import classes from './old-build.module.css';

/** Says that this Signet is old, and leads to where newer ones are. */
export function OldBuild({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('about');
  const [error, setError] = useState<BridgeError>();
  const look = () =>
    call('link:open-releases', {}).then(
      () => setError(undefined),
      (caught: unknown) => setError(asBridgeError(caught)),
    );
  return (
    <Alert
      className={classes['notice'] ?? ''}
      color="gray"
      icon={<IconCalendarTime aria-hidden />}
      title={t('old.title', { days: oldBuildDays })}
    >
      <Text size="sm">{t('old.text')}</Text>
      {error && <ErrorNotice error={error} />}
      <div className={classes['ways']}>
        <Button size="xs" variant="default" onClick={() => void look()}>
          {t('old.look')}
        </Button>
        {children}
      </div>
    </Alert>
  );
}
