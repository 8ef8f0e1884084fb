import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../error-notice.tsx';
import { PlainList } from '../plain-list.tsx';
import { SecondLine } from '../second-line.tsx';
import { PlaceRow } from './place-row.tsx';
import classes from './places.module.css';
import type { Places } from './use-places.ts';

type PlacesPanelProps = {
  readonly places: Places;
  /** `true` if there is no vault yet, so that the place is for the first one. */
  readonly isFirst?: boolean;
};

/** Leads to other vaults: those opened before, any other file, or a new one. */
export function PlacesPanel({ places, isFirst = false }: PlacesPanelProps) {
  const { t } = useTranslation('places');
  const others = places.places?.others ?? [];
  return (
    <Stack gap={16}>
      {places.error && <ErrorNotice error={places.error} />}
      {others.length > 0 && (
        <div>
          <p id="places-before" className={classes.before}>
            {t('before')}
          </p>
          <PlainList aria-labelledby="places-before">
            {others.map((place) => (
              <PlaceRow key={place.id} place={place} places={places} />
            ))}
          </PlainList>
          <SecondLine span>{t('forgetHint')}</SecondLine>
        </div>
      )}
      <Group gap={8}>
        <Button variant="default" disabled={places.isBusy} onClick={places.open}>
          {t('open')}
        </Button>
        <Button variant="default" disabled={places.isBusy} onClick={places.create}>
          {isFirst ? t('elsewhere') : t('create')}
        </Button>
      </Group>
    </Stack>
  );
}
