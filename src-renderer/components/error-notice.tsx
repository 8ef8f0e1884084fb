import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isExplained, type Site } from '#contract';
import type { BridgeError } from '../data/bridge.ts';
import { DocumentationButton } from './documentation-button.tsx';
import classes from './error-notice.module.css';
import { useErrorWords } from './error-words.ts';
import { OkxWords } from './okx-words.tsx';

type ErrorNoticeProps = {
  readonly error: BridgeError;
  readonly onRetry?: () => void;
  /** A button for another way to proceed. */
  readonly action?: ReactNode;
  /** The site whose answer the error may be. */
  readonly site?: Site;
};

/** Says what happened, why, and what to do, with a button to do it. Screen readers announce it at once. */
export function ErrorNotice({ error, onRetry, action, site = 'global' }: ErrorNoticeProps) {
  const { t } = useTranslation('errors');
  const { what, next } = useErrorWords()(error);
  const { okxCode, okxSaid = null } = error;
  const isUnknown = okxCode !== undefined && !isExplained(okxCode);
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={what}
    >
      <Stack gap="sm">
        <Text size="sm">{next}</Text>
        {okxCode !== undefined && <OkxWords okxCode={okxCode} said={okxSaid} />}
        <div className={classes.ways}>
          {onRetry !== undefined && (
            <Button size="xs" variant="default" onClick={onRetry}>
              {t('retry')}
            </Button>
          )}
          {action}
          {isUnknown && <DocumentationButton site={site} />}
        </div>
      </Stack>
    </Alert>
  );
}
