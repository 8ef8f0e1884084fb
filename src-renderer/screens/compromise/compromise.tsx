import { useTranslation } from 'react-i18next';
import { openCompromiseOf } from '#contract';
import { EntryLoader } from '../../components/entry-loader.tsx';
import { useRoute } from '../../route/use-route.ts';
import { EmergencyList } from './emergency-list.tsx';
import { ReportKey } from './report-key.tsx';

/** Shows what to do about a key that leaked, and what was done. */
export function Compromise() {
  const { t } = useTranslation('compromise');
  const { route } = useRoute();
  return (
    <EntryLoader id={route.screen === 'compromise' ? route.id : ''} title={t('open')}>
      {(entry, reload) => {
        const open = openCompromiseOf(entry);
        if (!open) return <ReportKey entry={entry} reload={reload} />;
        const props = { entry, compromise: open, reload };
        return <EmergencyList key={open.reportedAt} {...props} />;
      }}
    </EntryLoader>
  );
}
