import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecondLine } from '../second-line.tsx';
import { PlacePath } from './place-path.tsx';
import classes from './places.module.css';
import { PlacesPanel } from './places-panel.tsx';
import { usePlaces } from './use-places.ts';

type GatePlacesProps = {
  /** `true` if there is no vault yet. */
  readonly isFirst?: boolean;
  /** `true` while work runs that must not be interrupted. */
  readonly isDisabled?: boolean;
};

/** Says below a gate which vault it opens, and leads to others. */
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
      <Stack gap={2}>
        <SecondLine span>{isFirst ? t('willBe') : t('title')}</SecondLine>
        <PlacePath path={current.path} />
      </Stack>
      <Group gap={8}>
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
      </Group>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && !isDisabled && <PlacesPanel places={places} isFirst={isFirst} />}
      </div>
    </div>
  );
}
