import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Entry, foldCase } from '#contract';
import classes from './compromise.module.css';

/** Every application of the entry, and which was given the new key while a rotation is under way. */
export function NewKeyList({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('compromise');
  const { applications, rotation } = entry;
  const switched = new Set(rotation?.switchedApplications.map(foldCase));
  if (applications.length === 0) return <p className={classes.plain}>{t('applications.none')}</p>;
  return (
    <ul className={classes.applications}>
      {applications.map((application) => (
        <li key={application}>
          {application}
          {switched.has(foldCase(application)) && (
            <span>
              <IconCheck size={14} aria-hidden /> {t('applications.hasNew')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
