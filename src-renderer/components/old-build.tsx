import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { oldBuildDays } from '#contract';
import { call } from '../data/bridge.ts';
import { useAction } from '../data/use-action.ts';
import { ErrorNotice } from './error-notice.tsx';

/** Says that this build is old, with a link to newer releases. */
export function OldBuild({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('about');
  const { run: look, error } = useAction(() => call('link:open-releases', {}));
  return (
    <Alert
      maw={880}
      color="gray"
      icon={<IconCalendarTime aria-hidden />}
      title={t('old.title', { days: oldBuildDays })}
    >
      <Text size="sm">{t('old.text')}</Text>
      {error && <ErrorNotice error={error} />}
      <Group gap={8} mt={12}>
        <Button size="xs" variant="default" onClick={() => void look()}>
          {t('old.look')}
        </Button>
        {children}
      </Group>
    </Alert>
  );
}
