import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './masked-key.module.css';

type MaskedKeyProps = {
  readonly ending: string;
  /** Where room is scarce: one masked group in place of two. */
  readonly isShort?: boolean;
};

/** An API key as it is shown until asked: masked, in groups of four, with its last four. */
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
