import { Anchor, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../components/error-notice.tsx';
import { Page } from '../components/page.tsx';
import { formatRoute } from '../route.ts';
import { useProcedure } from '../use-procedure.ts';
import { useRoute } from '../use-route.ts';
import { RotationFrame } from './rotation/rotation-frame.tsx';

/** Replaces a key by a new one, step by step; what was begun goes on where it was. */
export function Rotation() {
  const { t } = useTranslation(['rotation', 'entry']);
  const { route } = useRoute();
  const id = route.screen === 'rotation' ? route.id : '';
  const { value, error, isLoading, reload } = useProcedure('entry:get', { id }, 'entries:changed');
  if (value) return <RotationFrame entry={value.entry} reload={reload} />;
  if (!error) return isLoading ? <Loader size="sm" m="xl" aria-label={t('loading')} /> : null;
  return (
    <Page title={t('entry.act')}>
      <ErrorNotice
        error={error}
        onRetry={() => void reload()}
        action={<Anchor href={`#${formatRoute({ screen: 'entries' })}`}>{t('entry:back')}</Anchor>}
      />
    </Page>
  );
}
