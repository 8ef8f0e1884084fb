import { PasswordInput } from '@mantine/core';
import { type ReactNode, type Ref, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapsLockHint } from './caps-lock-hint.tsx';

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

/** A password, uncontrolled: what is typed stays in the field and never becomes state. */
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
