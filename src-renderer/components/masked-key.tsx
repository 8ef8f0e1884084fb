import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './masked-key.module.css';

type MaskedKeyProps = {
  readonly ending: string;
  /** `true` for one masked group instead of two, to save space. */
  readonly isShort?: boolean;
};

/** Shows an API key as masked groups of four and its last four characters. */
export function MaskedKey({ ending, isShort = false }: MaskedKeyProps) {
  const { t } = useTranslation('entries');
  return (
    <span className={classes.key}>
      <span aria-hidden>
        {isShort ? '••••' : '•••• ••••'}{' '}
        {ending === '' ? '••••' : <span className={classes.ending}>{ending}</span>}
      </span>
      <VisuallyHidden>{ending === '' ? t('keyHidden') : t('keyEnding', { ending })}</VisuallyHidden>
    </span>
  );
}
