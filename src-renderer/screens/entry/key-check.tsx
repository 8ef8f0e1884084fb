import { Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { Asking } from '../../components/asking.tsx';
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

/** Shows what OKX said about the key: the last result, and every line after a check. */
export function KeyCheck({ entry, checking }: KeyCheckProps) {
  const { t } = useTranslation('entryCheck');
  const place = usePlaceWords();
  const { verdict, error, asking } = checking;
  const section = useRef<HTMLElement>(null);
  const isAsking = asking !== undefined;
  // The button is at the top of the page, so the result may be out of sight.
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
      <div className={classes.outcome}>
        {!isShown && <LastCheck entry={entry} />}
        <Asking sentence={asking !== undefined && t('asking', { place: place(asking) })} />
        {error && <ErrorNotice error={error} />}
        {verdict && (
          <VerdictView verdict={verdict} home={entry} onOffer={checking.follow} isBusy={isAsking} />
        )}
      </div>
    </section>
  );
}
