import { Button, Loader, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityKind, Entry, ListedEntry, RecentActivity } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
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
  const [activity, setActivity] = useState<RecentActivity>();
  const [error, setError] = useState<BridgeError>();
  const [isBusy, setBusy] = useState(false);
  const { entry, correctsClock } = responding;
  const optionOf = useOptionWords(entry);
  if (!chosen) return <p className={classes['plain']}>{t('look.none')}</p>;
  const readerId = chosen.id;

  async function look(correctClock: boolean): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      setActivity(
        await call('compromise:recent-activity', { id: entry.id, readerId, what, correctClock }),
      );
    } catch (caught) {
      const failure = asBridgeError(caught);
      if (failure.code !== 'CANCELLED') setError(failure);
    } finally {
      setBusy(false);
    }
  }

  function correct(): void {
    responding.correctClock();
    void look(true);
  }

  return (
    <>
      <div className={classes['asking']}>
        <NativeSelect
          aria-label={t('look.reader')}
          aria-describedby="reader-hint"
          value={readerId}
          data={readers.map((reader) => ({ value: reader.id, label: optionOf(reader) }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <Button variant="default" disabled={isBusy} onClick={() => void look(correctsClock)}>
          {t(`look.${what}`)}
        </Button>
        <span role="status">
          {isBusy && (
            <>
              <Loader size="xs" aria-hidden /> {t('look.asking')}
            </>
          )}
        </span>
      </div>
      {what === 'orders' && (
        <p id="reader-hint" className={classes['small']}>
          {t('look.readerHint')}
        </p>
      )}
      {error && (
        <ErrorNotice
          error={error}
          action={
            error.okxCode === '50102' && (
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

/** A key is chosen by its entry and the account that it shows. */
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
