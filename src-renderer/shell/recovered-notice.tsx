import { Alert, Button, Group, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { RecoveredContext } from '../components/recovered-context.ts';
import { useRoute } from '../route/use-route.ts';
import classes from './notice-place.module.css';

/** Suggests a new master password to users who came in with the recovery code: most likely, they lost it. */
export function RecoveredNotice() {
  const { t } = useTranslation('unlock');
  const { route, navigate } = useRoute();
  const { isRecovered, dismiss } = use(RecoveredContext);
  if (!isRecovered || route.screen === 'settings') return null;
  return (
    <div className={classes.place}>
      <Alert color="amber" icon={<IconKey aria-hidden />} title={t('recovered.title')}>
        <Text size="sm">{t('recovered.text')}</Text>
        <Group gap="xs" mt="sm">
          <Button size="xs" onClick={() => navigate({ screen: 'settings' })}>
            {t('recovered.set')}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={dismiss}>
            {t('recovered.later')}
          </Button>
        </Group>
      </Alert>
    </div>
  );
}
