import { useTranslation } from 'react-i18next';
import type { Permission } from '#contract';
import { ToneWord } from '../../components/tone-word.tsx';
import classes from './entry-row.module.css';

/** What a key may do, in words on two lines at most; Withdraw stands out. */
export function PermissionCell({ permissions }: { readonly permissions: readonly Permission[] }) {
  const { t } = useTranslation('entries');
  const quiet = permissions.filter((permission) => permission !== 'withdraw');
  return (
    <span className={classes['lines']}>
      {quiet.length > 0 && (
        <span>{quiet.map((permission) => t(`permission.${permission}`)).join(' · ')}</span>
      )}
      {permissions.includes('withdraw') && (
        <ToneWord tone="amber">{t('permission.withdraw')}</ToneWord>
      )}
    </span>
  );
}
