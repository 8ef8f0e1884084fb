import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import { useProcedure } from '../../data/use-procedure.ts';
import classes from './tray-question.module.css';

const kept = { startsAtLogin: true, staysInTray: true } as const;

/** Asks once whether Signet may go on running, when there is first something to remind of. */
export function TrayQuestion({ entries }: { readonly entries: readonly ListedEntry[] }) {
  const { t } = useTranslation('reminders');
  const { value: settings } = useProcedure('settings:get', {}, 'settings:changed');
  const [error, setError] = useState<BridgeError>();
  const isDated = entries.some(({ rotationPolicy }) => rotationPolicy.kind === 'interval');
  if (!isDated || !settings || settings.isTrayAnswered) return null;

  function answer(isOn: boolean): void {
    call('settings:set', { ...(isOn ? kept : {}), isTrayAnswered: true }).catch((caught: unknown) =>
      setError(asBridgeError(caught)),
    );
  }

  return (
    <section className={classes['question']} aria-labelledby="tray-question">
      <Text id="tray-question">{t('question.text')}</Text>
      <Group gap="sm">
        <Button variant="default" onClick={() => answer(true)}>
          {t('question.yes')}
        </Button>
        <Button variant="subtle" onClick={() => answer(false)}>
          {t('question.no')}
        </Button>
      </Group>
      {error && <ErrorNotice error={error} />}
    </section>
  );
}
