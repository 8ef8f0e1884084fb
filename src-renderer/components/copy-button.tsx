import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../data/bridge.ts';

type CopyButtonProps = {
  /** Nothing secret: main does not clear it again. */
  readonly text: string;
  /** What is copied, as its accessible name says. */
  readonly field: string;
};

const answers = {
  copied: { icon: IconCheck, words: 'copied' },
  failed: { icon: IconAlertTriangle, words: 'copyFailed' },
  ready: { icon: IconCopy, words: 'copy' },
} as const;

/** Copies a text by way of main: the page itself may not touch the clipboard. */
export function CopyButton({ text, field }: CopyButtonProps) {
  const { t } = useTranslation('sign');
  const [answer, setAnswer] = useState<keyof typeof answers>('ready');
  useEffect(() => {
    if (answer === 'ready') return undefined;
    const timer = setTimeout(() => setAnswer('ready'), 3000);
    return () => clearTimeout(timer);
  }, [answer]);
  const { icon: Icon, words } = answers[answer];
  return (
    <Button
      size="xs"
      variant="default"
      aria-label={answer === 'ready' ? t('copyField', { field }) : undefined}
      aria-live="polite"
      leftSection={<Icon size={15} aria-hidden />}
      onClick={() =>
        call('clipboard:copy', { text }).then(
          () => setAnswer('copied'),
          () => setAnswer('failed'),
        )
      }
    >
      {t(words)}
    </Button>
  );
}
