import { IconArrowsExchange, IconBuildingBank, IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Permission } from '#contract';
import classes from './word-badge.module.css';

const icons = {
  read_only: IconEye,
  trade: IconArrowsExchange,
  withdraw: IconBuildingBank,
} as const;

/** Names the permissions of a key. Withdraw stands out. */
export function PermissionBadges({ permissions }: { readonly permissions: readonly Permission[] }) {
  const { t } = useTranslation('entries');
  return (
    <span className={classes.list}>
      {permissions.map((permission) => {
        const Icon = icons[permission];
        return (
          <span key={permission} className={classes.badge} data-permission={permission}>
            <Icon size={13} stroke={1.75} aria-hidden />
            {t(`permission.${permission}`)}
          </span>
        );
      })}
    </span>
  );
}
