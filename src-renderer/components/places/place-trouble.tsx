import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { VaultReach } from '#contract';
import classes from './places.module.css';

/** What is in the way of a vault's file, if anything is. */
export function PlaceTrouble({ reach }: { readonly reach: VaultReach }) {
  const { t } = useTranslation('places');
  if (reach === 'there') return null;
  return (
    <span className={classes.trouble}>
      <IconAlertTriangle size={16} aria-hidden />
      {t(`reach.${reach}`)}
    </span>
  );
}
