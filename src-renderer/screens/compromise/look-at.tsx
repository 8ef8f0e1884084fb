import { Button, Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ActivityKind, type Entry, type ListedEntry, okxCodes } from '#contract';
import { Asking } from '../../components/asking.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { SecondLine } from '../../components/second-line.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { ActivityTable } from './activity-table.tsx';
import classes from './compromise.module.css';
import { useReader } from './reader.tsx';
import type { CompromiseState } from './use-compromise.ts';

type LookAtProps = {
  readonly what: ActivityKind;
  readonly responding: CompromiseState;
};

/** Asks OKX, with another key, what happened in the account. */
export function LookAt({ what, responding }: LookAtProps) {
  const { t } = useTranslation('compromise');
  const { readers, chosen, choose } = useReader();
  const { entry, clock } = responding;
  const optionOf = useOptionWords(entry);
  const looking = useAction(
    (readerId: string) => {
      const question = { id: entry.id, readerId, what, correctClock: clock.current };
      return call('compromise:recent-activity', question);
    },
    ({ code }) => code === 'CANCELLED',
  );
  const { answer: activity, error, isBusy } = looking;
  if (!chosen) return <p className={classes.plain}>{t('look.none')}</p>;
  const readerId = chosen.id;

  const look = () => void looking.run(readerId);

  function correct(): void {
    clock.current = true;
    look();
  }

  return (
    <>
      <Group gap={10}>
        <NativeSelect
          aria-label={t('look.reader')}
          aria-describedby="reader-hint"
          value={readerId}
          data={readers.map((reader) => ({ value: reader.id, label: optionOf(reader) }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <Button variant="default" disabled={isBusy} onClick={look}>
          {t(`look.${what}`)}
        </Button>
        <Asking sentence={isBusy && t('look.asking')} />
      </Group>
      {what === 'orders' && (
        <SecondLine id="reader-hint" isSmall>
          {t('look.readerHint')}
        </SecondLine>
      )}
      {error && (
        <ErrorNotice
          error={error}
          site={entry.site}
          action={
            error.okxCode === okxCodes.timestampExpired && (
              <Button size="xs" variant="default" onClick={correct}>
                {t('look.correctClock')}
              </Button>
            )
          }
        />
      )}
      {activity && <ActivityTable activity={activity} what={what} />}
    </>
  );
}

/** @returns a function that names a key by its entry and its account */
function useOptionWords(entry: Entry) {
  const { t } = useTranslation(['compromise', 'entries']);
  return ({ id, label, account: { kind, ...account } }: ListedEntry): string => {
    const words =
      'name' in account
        ? t('entries:account.sub', { name: account.name })
        : t('entries:account.main');
    return id === entry.id
      ? t('look.ownNew', { account: words })
      : t('look.option', { label, account: words });
  };
}
