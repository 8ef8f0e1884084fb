import { PasswordInput } from '@mantine/core';
import { IconArrowBigUpLine } from '@tabler/icons-react';
import { type ReactNode, type Ref, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './password-field.module.css';

type PasswordFieldProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly onInput?: () => void;
  /** Stands between the field and its error: a strength meter. */
  readonly children?: ReactNode;
};

/** An uncontrolled password field: its value never enters React's state. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useTranslation('password');
  const [isCapsLockOn, setCapsLockOn] = useState(false);

  function watchCapsLock(event: SyntheticEvent<HTMLInputElement>): void {
    const { nativeEvent } = event;
    if (nativeEvent instanceof KeyboardEvent || nativeEvent instanceof MouseEvent) {
      setCapsLockOn(nativeEvent.getModifierState('CapsLock'));
    }
  }

  return (
    <div>
      <PasswordInput
        ref={props.ref}
        label={props.label}
        description={props.description}
        error={props.error}
        aria-invalid={props.error !== undefined}
        autoComplete={props.autoComplete}
        autoFocus={props.autoFocus}
        readOnly={props.isDisabled}
        spellCheck={false}
        size="md"
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ 'aria-label': t('show') }}
        onInput={props.onInput}
        onKeyDown={watchCapsLock}
        onKeyUp={watchCapsLock}
        onMouseDown={watchCapsLock}
        onBlur={() => setCapsLockOn(false)}
      />
      <CapsLockHint isOn={isCapsLockOn} />
      {props.children}
    </div>
  );
}

/** Warns that Caps Lock is on. The empty element stays, so that screen readers announce the change. */
function CapsLockHint({ isOn }: { readonly isOn: boolean }) {
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
