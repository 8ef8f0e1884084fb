import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import classes from './entry-columns.module.css';

type CellProps = { readonly item: ListedEntry };

/** The first application that uses a key, and how many more do. */
export const ApplicationsCell = memo(function ApplicationsCell({ item }: CellProps) {
  const { t } = useTranslation('entries');
  const [first, ...others] = item.applications;
  if (first === undefined) return <span className={classes.second}>{t('noApplication')}</span>;
  return (
    <span className={classes.names} title={item.applications.join(', ')}>
      <span className={classes.first}>{first}</span>
      {others.length > 0 && <span>{t('others', { count: others.length })}</span>}
    </span>
  );
});
