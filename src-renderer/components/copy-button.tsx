import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asBridgeError, call } from '../data/bridge.ts';

type CopyButtonProps = {
  /** Must not be secret, because main does not clear it from the clipboard. */
  readonly text: string;
  /** Names the text in the button's accessible name. */
  readonly field: string;
};

const answers = {
  copied: { icon: IconCheck, words: 'copied' },
  refused: { icon: IconAlertTriangle, words: 'copyRefused' },
  'too-long': { icon: IconAlertTriangle, words: 'copyTooLong' },
  ready: { icon: IconCopy, words: 'copy' },
} as const;

/** Has main copy a text, because the page has no access to the clipboard. */
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
          (caught) => setAnswer(isTooLong(caught) ? 'too-long' : 'refused'),
        )
      }
    >
      {t(words)}
    </Button>
  );
}

function isTooLong(caught: unknown): boolean {
  return asBridgeError(caught).code === 'INPUT_INVALID';
}
