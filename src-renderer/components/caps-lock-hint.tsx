import { IconArrowBigUpLine } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './caps-lock-hint.module.css';

/** Always there for screen readers to be told when it changes; takes no room while there is nothing to say. */
export function CapsLockHint({ isOn }: { readonly isOn: boolean }) {
  const { t } = useTranslation('password');
  return (
    <div role="status">
      {isOn && (
        <span className={classes.hint}>
          <IconArrowBigUpLine size={16} stroke={1.75} aria-hidden />
          {t('capsLock')}
        </span>
      )}
    </div>
  );
}
