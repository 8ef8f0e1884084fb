import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../components/copy-button.tsx';
import { PlacePath } from '../../components/places/place-path.tsx';
import { PlacesPanel } from '../../components/places/places-panel.tsx';
import { usePlaces } from '../../components/places/use-places.ts';
import { SecondLine } from '../../components/second-line.tsx';
import classes from './settings.module.css';

/** Says where the current vault is, and leads to others. */
export function VaultFile() {
  const { t } = useTranslation('places');
  const known = usePlaces();
  const current = known.places?.current;
  return (
    <section className={classes.section} aria-labelledby="settings-vault-file">
      <h2 id="settings-vault-file">{t('title')}</h2>
      {current && (
        <div className={classes.row}>
          <div className={classes.words}>
            <PlacePath path={current.path} />
            <SecondLine span>{t('hint')}</SecondLine>
          </div>
          <Group gap={8}>
            <CopyButton text={current.path} field={t('path')} />
            <Button size="xs" variant="default" disabled={known.isBusy} onClick={known.show}>
              {t('show')}
            </Button>
          </Group>
        </div>
      )}
      <PlacesPanel places={known} />
    </section>
  );
}
