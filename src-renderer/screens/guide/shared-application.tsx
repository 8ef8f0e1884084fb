import { useTranslation } from 'react-i18next';
import { Remarks } from '../../components/remarks.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { entriesServing } from './guide-values.ts';
import type { GuideState } from './use-guide.ts';

/** Names the entries that already serve the application: as a warning if they are of the same environment. */
export function SharedApplication({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { application, environment } = guide.values;
  const serving = entriesServing(application, guide.context.entries);
  return (
    <Remarks gap={6}>
      {serving.map((entry) => {
        const isShared = entry.environment === environment;
        const words = entry.environment === 'demo' ? 'rehearsed' : 'live';
        return (
          <ToneWord key={entry.id} tone={isShared ? 'amber' : 'plain'}>
            {t(`application.${isShared ? 'shared' : words}`, { label: entry.label })}
          </ToneWord>
        );
      })}
    </Remarks>
  );
}
