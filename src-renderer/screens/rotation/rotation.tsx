import { Anchor, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useProcedure } from '../../data/use-procedure.ts';
import { formatRoute } from '../../route/route.ts';
import { useRoute } from '../../route/use-route.ts';
import { RotationFrame } from './rotation-frame.tsx';

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
