import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isExplained } from '#contract';
import type { BridgeError } from '../bridge.ts';

type ErrorNoticeProps = {
  readonly error: BridgeError;
  readonly onRetry?: () => void;
  /** Another way on than to try again. */
  readonly action?: ReactNode;
};

/** What happened and why, what to do, and a button to do it. Announced at once. */
export function ErrorNotice({ error, onRetry, action }: ErrorNoticeProps) {
  const { t } = useTranslation(['errors', 'okxErrors']);
  const { code, okxCode } = error;
  const isOkx = okxCode !== undefined && isExplained(okxCode);
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={isOkx ? t(`okxErrors:${okxCode}.what`) : t(`${code}.what`)}
    >
      <Text size="sm">{isOkx ? t(`okxErrors:${okxCode}.next`) : t(`${code}.remedy`)}</Text>
      {onRetry !== undefined && (
        <Button mt="sm" size="xs" variant="default" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
      {action}
    </Alert>
  );
}
