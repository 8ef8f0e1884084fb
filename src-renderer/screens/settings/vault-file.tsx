import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../components/copy-button.tsx';
import { PlacePath } from '../../components/places/place-path.tsx';
import places from '../../components/places/places.module.css';
import { PlacesPanel } from '../../components/places/places-panel.tsx';
import { usePlaces } from '../../components/places/use-places.ts';
import classes from './settings.module.css';

/** Where the vault in use lies, and the way to others. */
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
            <span className={classes.hint}>{t('hint')}</span>
          </div>
          <div className={places['ways']}>
            <CopyButton text={current.path} field={t('path')} />
            <Button size="xs" variant="default" disabled={known.isBusy} onClick={known.show}>
              {t('show')}
            </Button>
          </div>
        </div>
      )}
      <PlacesPanel places={known} />
    </section>
  );
}
