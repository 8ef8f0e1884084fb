import { TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { type ErrorCode, recoveryCodeLimit } from '#contract';
import classes from './recovery-code-field.module.css';

type RecoveryCodeFieldProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly fault: 'empty' | ErrorCode | undefined;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly onInput?: () => void;
};

/** The code is shown while it is typed, because people copy it from paper symbol by symbol. */
export function RecoveryCodeField(props: RecoveryCodeFieldProps) {
  const { t } = useTranslation(['unlock', 'errors']);
  return (
    <TextInput
      ref={props.ref}
      label={t('unlock:recoveryCode')}
      description={t('unlock:recoveryHint')}
      error={props.fault && sentence(props.fault)}
      aria-invalid={props.fault !== undefined}
      classNames={{ input: classes.input }}
      autoFocus={props.autoFocus}
      readOnly={props.isDisabled}
      autoComplete="off"
      autoCapitalize="characters"
      autoCorrect="off"
      spellCheck={false}
      size="md"
      maxLength={recoveryCodeLimit}
      onInput={props.onInput}
    />
  );

  function sentence(fault: 'empty' | ErrorCode): string {
    if (fault === 'empty') return t('unlock:recoveryEmpty');
    return `${t(`errors:${fault}.what`)} ${t(`errors:${fault}.remedy`)}`;
  }
}
