import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { Instant } from '../../components/instant.tsx';
import { Term } from '../../components/term.tsx';
import classes from './details.module.css';

/** Shows what the owner recorded about a key. */
export function Details({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation(['entry', 'entries']);
  const policy = entry.rotationPolicy;
  const isReplaced = entry.credentialsChangedAt !== entry.addedAt;
  return (
    <section aria-labelledby="details">
      <Title order={2} id="details">
        {t('details')}
      </Title>
      <dl className={classes.details}>
        <Fact name={<Term name="site">{t('detail.site')}</Term>}>
          {t(`entries:site.${entry.site}`)} <EnvironmentBadge environment={entry.environment} />
        </Fact>
        <Fact name={t('detail.account')}>
          {entry.account.kind === 'main'
            ? t('entries:account.main')
            : t('entries:account.sub', { name: entry.account.name })}
        </Fact>
        <Fact name={<Term name="rotation">{t('detail.rotation')}</Term>}>
          {policy.kind === 'interval'
            ? t('every', { count: policy.days, lead: policy.leadDays })
            : t('due.never', { reason: policy.reason })}
        </Fact>
        <Fact name={t('detail.version')}>
          {isReplaced ? (
            <Instant
              at={entry.credentialsChangedAt}
              form="date"
              sentence={(when) => t('versionReplaced', { when })}
            />
          ) : (
            t('versionFirst')
          )}
        </Fact>
        <Fact name={t('detail.added')}>
          <Instant at={entry.addedAt} form="time" />
        </Fact>
        <Fact name={t('detail.changed')}>
          <Instant at={entry.changedAt} form="time" />
        </Fact>
        <div className={classes.wide}>
          <dt>{t('detail.notes')}</dt>
          <dd className={classes.notes}>{entry.notes === '' ? t('noNotes') : entry.notes}</dd>
        </div>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
