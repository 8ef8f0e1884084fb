import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { useProcedure } from '../../data/use-procedure.ts';
import classes from './tray-question.module.css';

const running = { startsAtLogin: true, staysInTray: true } as const;

/** Asks once if Signet may keep running, when a key first has a due date. */
export function TrayQuestion({ entries }: { readonly entries: readonly ListedEntry[] }) {
  const { t } = useTranslation('reminders');
  const { value: settings } = useProcedure('settings:get', {}, 'settings:changed');
  const { error, run: answer } = useAction((isYes: boolean) =>
    call('settings:set', { ...(isYes ? running : {}), isTrayAnswered: true }),
  );
  const isDated = entries.some(({ rotationPolicy }) => rotationPolicy.kind === 'interval');
  if (!isDated || !settings || settings.isTrayAnswered) return null;

  return (
    <section className={classes.question} aria-labelledby="tray-question">
      <Text id="tray-question">{t('question.text')}</Text>
      <Group gap="sm">
        <Button variant="default" onClick={() => void answer(true)}>
          {t('question.yes')}
        </Button>
        <Button variant="subtle" onClick={() => void answer(false)}>
          {t('question.no')}
        </Button>
      </Group>
      {error && <ErrorNotice error={error} />}
    </section>
  );
}
