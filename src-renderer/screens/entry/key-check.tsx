import { Loader, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Explained } from '../../components/explained.tsx';
import { VerdictView } from '../../components/verdict/verdict-view.tsx';
import { usePlaceWords } from '../../components/verdict/verdict-words.ts';
import classes from './key-check.module.css';
import { LastCheck } from './last-check.tsx';
import type { useEntryCheck } from './use-entry-check.ts';

type KeyCheckProps = {
  readonly entry: Entry;
  readonly checking: ReturnType<typeof useEntryCheck>;
};

/** What OKX said of the key: when it was asked last, and line by line when it was asked now. */
export function KeyCheck({ entry, checking }: KeyCheckProps) {
  const { t } = useTranslation('entryCheck');
  const place = usePlaceWords();
  const { verdict, error, asking } = checking;
  const section = useRef<HTMLElement>(null);
  const isAsking = asking !== undefined;
  // The button is at the top of the page; what comes of it should not have to be looked for.
  useEffect(() => {
    const top = section.current?.getBoundingClientRect().top ?? 0;
    if (isAsking && top > window.innerHeight / 2) section.current?.scrollIntoView();
  }, [isAsking]);
  const isShown = verdict !== undefined && verdict.checkedAt === entry.lastCheck?.checkedAt;
  return (
    <section ref={section} aria-labelledby="key-check" aria-busy={isAsking}>
      <Title order={2} id="key-check">
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed" mt={4}>
        <Explained term="check">{t('hint')}</Explained>
      </Text>
      <div className={classes['outcome']}>
        {!isShown && <LastCheck entry={entry} />}
        <div role="status" className={classes['asking']}>
          {asking && (
            <>
              <Loader size="xs" aria-hidden />
              {t('asking', { place: place(asking) })}
            </>
          )}
        </div>
        {error && <ErrorNotice error={error} />}
        {verdict && (
          <VerdictView verdict={verdict} home={entry} onOffer={checking.follow} isBusy={isAsking} />
        )}
      </div>
    </section>
  );
}
