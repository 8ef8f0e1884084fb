import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import { ToneWord } from '../../components/tone-word.tsx';
import classes from './entry-columns.module.css';

type CellProps = { readonly item: ListedEntry };

/** Says what a key may do, on two lines at most; Withdraw stands out. */
export const PermissionCell = memo(function PermissionCell({ item: { permissions } }: CellProps) {
  const { t } = useTranslation('entries');
  const harmless = permissions.filter((permission) => permission !== 'withdraw');
  return (
    <span className={classes.lines}>
      {harmless.length > 0 && (
        <span>{harmless.map((permission) => t(`permission.${permission}`)).join(' · ')}</span>
      )}
      {permissions.includes('withdraw') && (
        <ToneWord tone="amber">{t('permission.withdraw')}</ToneWord>
      )}
    </span>
  );
});
