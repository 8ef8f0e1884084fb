import { Title } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { type TopicId, topicGroups, topicIds, topics } from '#words';
import { HairlineList } from '../../components/hairline-list.tsx';
import { formatRoute } from '../../route/route.ts';
import { walkLinks } from './arrow-keys.ts';
import classes from './topic-list.module.css';

type TopicListProps = {
  /** The results of a search, best first; `undefined` for all topics, in their groups. */
  readonly found: readonly TopicId[] | undefined;
  readonly current: TopicId | undefined;
  readonly ref: Ref<HTMLElement>;
};

export function TopicList({ found, current, ref }: TopicListProps) {
  const { t } = useTranslation('help');
  return (
    <nav ref={ref} className={classes.list} aria-label={t('topics')} onKeyDown={walkLinks}>
      {found ? (
        <Links topics={found} current={current} />
      ) : (
        topicGroups.map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <Title order={2} id={`group-${group}`}>
              {t(`group.${group}`)}
            </Title>
            <Links topics={topicIds.filter((id) => topics[id].group === group)} current={current} />
          </section>
        ))
      )}
    </nav>
  );
}

type LinksProps = { readonly topics: readonly TopicId[]; readonly current: TopicId | undefined };

function Links({ topics: ids, current }: LinksProps) {
  const { t } = useTranslation('help');
  return (
    <HairlineList>
      {ids.map((id) => (
        <li key={id}>
          <a
            href={`#${formatRoute({ screen: 'help', topic: id })}`}
            aria-current={id === current ? 'page' : undefined}
            ref={id === current ? showInList : undefined}
          >
            <span className={classes.title}>{t(`topic.${id}.title`)}</span>
            <span className={classes.short}>{t(`topic.${id}.short`)}</span>
          </a>
        </li>
      ))}
    </HairlineList>
  );
}

/** Scrolls the list beside an open topic, so that the current topic is visible in it. */
function showInList(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView({ block: 'nearest' });
}
