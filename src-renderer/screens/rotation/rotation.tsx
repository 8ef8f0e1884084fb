import { useTranslation } from 'react-i18next';
import { EntryLoader } from '../../components/entry-loader.tsx';
import { useRoute } from '../../route/use-route.ts';
import { RotationFrame } from './rotation-frame.tsx';

/** Replaces a key by a new one, step by step, and resumes a rotation that was interrupted. */
export function Rotation() {
  const { t } = useTranslation('rotation');
  const { route } = useRoute();
  return (
    <EntryLoader id={route.screen === 'rotation' ? route.id : ''} title={t('entry.act')}>
      {(entry, reload) => <RotationFrame entry={entry} reload={reload} />}
    </EntryLoader>
  );
}
