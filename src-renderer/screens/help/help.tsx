import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTopicId, searchTopics } from '#words';
import { Page } from '../../components/page.tsx';
import { useRoute } from '../../route/use-route.ts';
import { focusLink } from './arrow-keys.ts';
import classes from './help.module.css';
import { NothingFound } from './nothing-found.tsx';
import { SearchField } from './search-field.tsx';
import { TopicArticle } from './topic-article.tsx';
import { TopicList } from './topic-list.tsx';

/** Shows the topics of Help, a search, and the open topic. */
export function Help() {
  const { t } = useTranslation('help');
  const { route, navigate } = useRoute();
  const [query, setQuery] = useState('');
  const [list, setList] = useState<HTMLElement | null>(null);
  const asked = route.screen === 'help' ? (route.topic ?? '') : '';
  const topic = isTopicId(asked) ? asked : undefined;
  const isSearching = query.trim() !== '';
  const found = useMemo(
    () => searchTopics(query, (id) => t(`topic.${id}`, { returnObjects: true })),
    [query, t],
  );

  // A topic that was opened from elsewhere is shown in spite of an earlier search.
  const [opened, setOpened] = useState(topic);
  if (topic !== opened) {
    setOpened(topic);
    if (topic !== undefined && !found.includes(topic)) setQuery('');
  }

  function openFirst(): void {
    const [first] = found;
    if (isSearching && first !== undefined) navigate({ screen: 'help', topic: first });
  }

  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <SearchField
        query={query}
        onQuery={setQuery}
        onEnter={openFirst}
        onDown={() => focusLink(list, 0)}
      />
      <div role="status" className={classes.count}>
        {isSearching && found.length > 0 && t('found', { count: found.length })}
      </div>
      {found.length === 0 ? (
        <NothingFound query={query.trim()} onClear={() => setQuery('')} />
      ) : (
        <div
          className={classes.layout}
          data-topic={topic !== undefined || undefined}
          data-searching={isSearching || undefined}
        >
          <TopicList ref={setList} found={isSearching ? found : undefined} current={topic} />
          {topic !== undefined && <TopicArticle key={topic} topic={topic} />}
        </div>
      )}
    </Page>
  );
}
