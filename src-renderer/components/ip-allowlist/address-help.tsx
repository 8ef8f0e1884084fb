import { useTranslation } from 'react-i18next';
import classes from './ip-allowlist-field.module.css';

/** Where a machine's public address is told. Signet asks nobody for it. */
export function AddressHelp() {
  const { t } = useTranslation('guideInputs');
  return (
    <details className={classes.help}>
      <summary>{t('addresses.where.title')}</summary>
      <ul>
        <li>{t('addresses.where.server')}</li>
        <li>{t('addresses.where.home')}</li>
        <li>{t('addresses.where.okx')}</li>
        <li>{t('addresses.where.signet')}</li>
      </ul>
    </details>
  );
}
