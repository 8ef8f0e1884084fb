import { Anchor, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type OkxFact, okxFacts } from '#contract';
import { type Topic, type TopicId, topics } from '#words';
import { AllSteps } from '../../components/okx-form/all-steps.tsx';
import { OkxLinks } from '../../components/okx-links.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { formatRoute } from '../../route/route.ts';
import { LeakedKeys } from './leaked-keys.tsx';
import { TermList } from './term-list.tsx';
import classes from './topic-article.module.css';
import { TopicBody } from './topic-body.tsx';

/** Shows one topic: its answer in a sentence, at length, and its sources. */
export function TopicArticle({ topic }: { readonly topic: TopicId }) {
  const { t } = useTranslation('help');
  const { facts, extra }: Topic = topics[topic];
  return (
    <article className={classes.article} aria-labelledby="topic">
      <Anchor className={classes.back} href={`#${formatRoute({ screen: 'help' })}`} size="sm">
        <IconArrowLeft size={16} aria-hidden />
        {t('all')}
      </Anchor>
      <Title order={2} id="topic" tabIndex={-1} ref={focusNow}>
        {t(`topic.${topic}.title`)}
      </Title>
      <Text className={classes.short}>{t(`topic.${topic}.short`)}</Text>
      <TopicBody body={t(`topic.${topic}.body`)} />
      {extra === 'leaked-keys' && <LeakedKeys />}
      {extra === 'okx-steps' && <AllSteps />}
      {(extra === 'documentation' || extra === 'key-pages') && <OkxLinks level="h3" />}
      {extra === 'terms' && <TermList />}
      <Sources facts={facts.map((name) => okxFacts[name])} />
    </article>
  );
}

/** Moves the focus to the topic that was chosen, so that a screen reader reads it next. */
function focusNow(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}

function Sources({ facts }: { readonly facts: readonly OkxFact[] }) {
  const { t } = useTranslation('help');
  if (facts.length === 0) return null;
  const sources = new Set(facts.map(({ source }) => source));
  return (
    <footer className={classes.sources}>
      <h3>{t('sources')}</h3>
      {/* Sources are cited by their titles, in any language. */}
      <PlainList lang="en">
        {[...sources].map((source) => (
          <li key={source}>{source}</li>
        ))}
      </PlainList>
    </footer>
  );
}
