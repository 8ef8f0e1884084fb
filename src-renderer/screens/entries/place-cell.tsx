import { VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import classes from './entry-columns.module.css';

type CellProps = { readonly item: ListedEntry };

/** The site, environment and account that a key belongs to. */
export const PlaceCell = memo(function PlaceCell({ item }: CellProps) {
  const { t } = useTranslation('entries');
  const { site, environment, account } = item;
  const [short, long] =
    account.kind === 'main'
      ? [t('mainShort'), t('account.main')]
      : [account.name, t('account.sub', { name: account.name })];
  return (
    <>
      <span className={classes.first}>{t(`site.${site}`)}</span>
      <span className={classes.names} title={long}>
        <EnvironmentBadge environment={environment} />
        <span className={classes.second} aria-hidden>
          {short}
        </span>
        <VisuallyHidden>{long}</VisuallyHidden>
      </span>
    </>
  );
});
