import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { formatRoute } from '../../route/route.ts';

/** Says what this screen is for, and offers two ways to a first key. */
export function NoKeys() {
  const { t } = useTranslation('health');
  return (
    <EmptyState isAlone>
      <Title order={2}>{t('empty.title')}</Title>
      <Text maw={480}>{t('empty.what')}</Text>
      <Group mt="sm">
        <Button component="a" href={`#${formatRoute({ screen: 'guide' })}`}>
          {t('empty.create')}
        </Button>
        <Button component="a" variant="default" href={`#${formatRoute({ screen: 'entry-add' })}`}>
          {t('empty.add')}
        </Button>
      </Group>
    </EmptyState>
  );
}
