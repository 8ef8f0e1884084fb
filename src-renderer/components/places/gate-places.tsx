import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacePath } from './place-path.tsx';
import classes from './places.module.css';
import { PlacesPanel } from './places-panel.tsx';
import { usePlaces } from './use-places.ts';

type GatePlacesProps = {
  /** Whether there is no vault here yet. */
  readonly isFirst?: boolean;
  /** Whether something is at work that is not to be left. */
  readonly isDisabled?: boolean;
};

/** Below the door of a vault: which vault that is, and the way to another. */
export function GatePlaces({ isFirst = false, isDisabled = false }: GatePlacesProps) {
  const { t } = useTranslation('places');
  const places = usePlaces();
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  if (!places.places) return null;
  const { current, isToBeMade, isListLost } = places.places;
  return (
    <div className={classes.foot}>
      {isListLost && (
        <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={t('listLost.title')}>
          {t('listLost.text')}
        </Alert>
      )}
      <div className={classes.current}>
        <span className={classes.caption}>{isFirst ? t('willBe') : t('title')}</span>
        <PlacePath path={current.path} />
      </div>
      <div className={classes.ways}>
        {isToBeMade && (
          <Button
            variant="default"
            size="xs"
            disabled={isDisabled || places.isBusy}
            onClick={places.back}
          >
            {t('back')}
          </Button>
        )}
        <Button
          variant="transparent"
          size="xs"
          px={0}
          disabled={isDisabled}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setOpen(!isOpen)}
        >
          {isFirst ? t('otherPlace') : t('other')}
        </Button>
      </div>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && !isDisabled && <PlacesPanel places={places} isFirst={isFirst} />}
      </div>
    </div>
  );
}
