import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Place } from '#contract';
import { nameOf, PlacePath } from './place-path.tsx';
import classes from './places.module.css';
import { ReachProblem } from './reach-problem.tsx';
import type { Places } from './use-places.ts';

type PlaceRowProps = { readonly place: Place; readonly places: Places };

/** Lists a vault that was opened before, with buttons to open it again or to forget it. */
export function PlaceRow({ place, places }: PlaceRowProps) {
  const { t } = useTranslation('places');
  const name = nameOf(place.path);
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <PlacePath path={place.path} />
        <ReachProblem place={place} />
      </div>
      <Group gap={8}>
        {place.reach === 'there' && (
          <Button
            size="xs"
            variant="default"
            disabled={places.isBusy}
            aria-label={t('switchTo', { name })}
            onClick={() => places.switchTo(place.id)}
          >
            {t('switch')}
          </Button>
        )}
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          disabled={places.isBusy}
          aria-label={t('forgetOne', { name })}
          onClick={() => places.forget(place.id)}
        >
          {t('forget')}
        </Button>
      </Group>
    </li>
  );
}
