import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../error-notice.tsx';
import { PlaceRow } from './place-row.tsx';
import classes from './places.module.css';
import type { Places } from './use-places.ts';

type PlacesPanelProps = {
  readonly places: Places;
  /** Whether no vault is in use yet, so that the place is one for the first. */
  readonly isFirst?: boolean;
};

/** Vaults in other places: those opened before, any other, and a new one. */
export function PlacesPanel({ places, isFirst = false }: PlacesPanelProps) {
  const { t } = useTranslation('places');
  const others = places.places?.others ?? [];
  return (
    <div className={classes.panel}>
      {places.error && <ErrorNotice error={places.error} />}
      {others.length > 0 && (
        <div>
          <p id="places-before" className={classes.before}>
            {t('before')}
          </p>
          <ul className={classes.list} aria-labelledby="places-before">
            {others.map((place) => (
              <PlaceRow key={place.id} place={place} places={places} />
            ))}
          </ul>
          <span className={classes.caption}>{t('forgetHint')}</span>
        </div>
      )}
      <div className={classes.ways}>
        <Button variant="default" disabled={places.isBusy} onClick={places.open}>
          {t('open')}
        </Button>
        <Button variant="default" disabled={places.isBusy} onClick={places.create}>
          {isFirst ? t('elsewhere') : t('create')}
        </Button>
      </div>
    </div>
  );
}
