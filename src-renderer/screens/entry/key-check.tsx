import { Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Entry, isExplained } from '#contract';
import { Asking } from '../../components/asking.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Explained } from '../../components/explained.tsx';
import { Instant } from '../../components/instant.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { VerdictView } from '../../components/verdict/verdict-view.tsx';
import { useVenueWords } from '../../components/verdict/verdict-words.ts';
import type { useEntryCheck } from './use-entry-check.ts';

type KeyCheckProps = {
  readonly entry: Entry;
  readonly checking: ReturnType<typeof useEntryCheck>;
};

/** Shows the last check of the key, or every line of one that was just run. */
export function KeyCheck({ entry, checking }: KeyCheckProps) {
  const { t } = useTranslation('entryCheck');
  const place = useVenueWords();
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
      <Stack gap={12} mt={12}>
        {!isShown && <LastCheck entry={entry} />}
        <Asking sentence={asking !== undefined && t('asking', { place: place(asking) })} />
        {error && <ErrorNotice error={error} />}
        {verdict && (
          <VerdictView verdict={verdict} home={entry} onOffer={checking.follow} isBusy={isAsking} />
        )}
      </Stack>
    </section>
  );
}

/** Says when OKX was last asked about the key, and with which result. */
function LastCheck({ entry: { lastCheck } }: { readonly entry: Entry }) {
  const { t } = useTranslation(['entryCheck', 'okxErrors', 'verdict']);
  if (lastCheck === null) return <ToneWord tone="gray">{t('never')}</ToneWord>;
  const { checkedAt, okxCode } = lastCheck;
  const outcome = okxCode === null ? 'accepted' : 'refused';
  return (
    <div>
      <ToneWord tone={okxCode === null ? 'green' : 'red'}>
        <Instant at={checkedAt} sentence={(when) => t(outcome, { when })} />
      </ToneWord>
      {okxCode !== null && (
        <div>
          {isExplained(okxCode)
            ? t(`okxErrors:${okxCode}.what`)
            : t('verdict:unknownCode', { code: okxCode })}
        </div>
      )}
    </div>
  );
}
