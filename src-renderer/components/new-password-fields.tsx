import { useTranslation } from 'react-i18next';
import { PasswordField } from './password-field.tsx';
import { StrengthMeter } from './strength-meter.tsx';
import type { useNewPassword } from './use-new-password.ts';

type NewPasswordFieldsProps = {
  readonly newPassword: ReturnType<typeof useNewPassword>;
  readonly labels: { readonly password: string; readonly confirmation: string };
  readonly isDisabled: boolean;
  readonly autoFocus?: boolean;
};

export function NewPasswordFields(props: NewPasswordFieldsProps) {
  const { t } = useTranslation('password');
  const { passwordRef, confirmationRef, strength, faults, changed } = props.newPassword;
  return (
    <>
      <PasswordField
        ref={passwordRef}
        label={props.labels.password}
        description={t('newPasswordHint')}
        error={faults.password && t(`fault.${faults.password}`)}
        autoComplete="new-password"
        autoFocus={props.autoFocus ?? false}
        isDisabled={props.isDisabled}
        onInput={changed}
      >
        <StrengthMeter strength={strength} />
      </PasswordField>
      <PasswordField
        ref={confirmationRef}
        label={props.labels.confirmation}
        error={faults.confirmation && t(`fault.${faults.confirmation}`)}
        autoComplete="new-password"
        isDisabled={props.isDisabled}
        onInput={changed}
      />
    </>
  );
}
