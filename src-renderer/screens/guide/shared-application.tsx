import { useTranslation } from 'react-i18next';
import { ToneWord } from '../../components/tone-word.tsx';
import fields from './fields.module.css';
import { entriesServing } from './guide-values.ts';
import type { GuideState } from './use-guide.ts';

/** Names the entries that serve the application already: trouble in the same environment, none in the other. */
export function SharedApplication({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { application, environment } = guide.values;
  const serving = entriesServing(application, guide.context.entries);
  return (
    <div role="status" className={fields.notes}>
      {serving.map((entry) => {
        const isShared = entry.environment === environment;
        const words = entry.environment === 'demo' ? 'rehearsed' : 'live';
        return (
          <ToneWord key={entry.id} tone={isShared ? 'amber' : 'plain'}>
            {t(`application.${isShared ? 'shared' : words}`, { label: entry.label })}
          </ToneWord>
        );
      })}
    </div>
  );
}
