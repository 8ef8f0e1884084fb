import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { Instant } from '../../components/instant.tsx';
import { Term } from '../../components/term.tsx';
import classes from './details.module.css';

/** What its owner wrote down about a key. */
export function Details({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation(['entry', 'entries']);
  const policy = entry.rotationPolicy;
  const isReplaced = entry.credentialsChangedAt !== entry.addedAt;
  return (
    <section aria-labelledby="details">
      <Title order={2} id="details">
        {t('details')}
      </Title>
      <dl className={classes['details']}>
        <div>
          <dt>
            <Term name="site">{t('detail.site')}</Term>
          </dt>
          <dd>
            {t(`entries:site.${entry.site}`)} <EnvironmentBadge environment={entry.environment} />
          </dd>
        </div>
        <div>
          <dt>{t('detail.account')}</dt>
          <dd>
            {entry.account.kind === 'main'
              ? t('entries:account.main')
              : t('entries:account.sub', { name: entry.account.name })}
          </dd>
        </div>
        <div>
          <dt>
            <Term name="rotation">{t('detail.rotation')}</Term>
          </dt>
          <dd>
            {policy.kind === 'interval'
              ? t('every', { count: policy.days, lead: policy.leadDays })
              : t('due.never', { reason: policy.reason })}
          </dd>
        </div>
        <div>
          <dt>{t('detail.version')}</dt>
          <dd>
            {isReplaced ? (
              <Instant
                at={entry.credentialsChangedAt}
                form="date"
                sentence={(when) => t('versionReplaced', { when })}
              />
            ) : (
              t('versionFirst')
            )}
          </dd>
        </div>
        <div>
          <dt>{t('detail.added')}</dt>
          <dd>
            <Instant at={entry.addedAt} form="time" />
          </dd>
        </div>
        <div>
          <dt>{t('detail.changed')}</dt>
          <dd>
            <Instant at={entry.changedAt} form="time" />
          </dd>
        </div>
        <div className={classes['wide']}>
          <dt>{t('detail.notes')}</dt>
          <dd className={classes['notes']}>{entry.notes === '' ? t('noNotes') : entry.notes}</dd>
        </div>
      </dl>
    </section>
  );
}
