import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import classes from './no-entry.module.css';

/** Says what this screen is for. The button to add a key stands above it, as on every screen. */
export function NoEntry() {
  const { t } = useTranslation('entries');
  return (
    <EmptyState isAlone>
      <svg className={classes.mark} viewBox="0 0 44 44" width={72} height={72} aria-hidden>
        <circle cx={22} cy={22} r={20.5} />
        <path d="M17 12h10v5h-10zM12 17h5v10h-5zM27 17h5v10h-5zM17 27h10v5h-10z" />
      </svg>
      <Title order={2}>{t('empty.title')}</Title>
      <Text maw={480}>{t('empty.what')}</Text>
      <Text maw={480} size="sm" c="dimmed">
        {t('empty.how')}
      </Text>
    </EmptyState>
  );
}
