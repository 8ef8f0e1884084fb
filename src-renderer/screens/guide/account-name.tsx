import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GuideValues } from './guide-values.ts';

/** The name by which the field is found to get the focus. */
export const accountNameField = 'account';

type AccountNameProps = {
  readonly account: GuideValues['account'];
  readonly onAccount: (account: GuideValues['account']) => void;
  readonly isWrong: boolean;
};

/** Asks for the name of the sub-account. */
export function AccountName({ account, onAccount, isWrong }: AccountNameProps) {
  const { t } = useTranslation('guide');
  return (
    <TextInput
      name={accountNameField}
      label={t('account.name')}
      value={account.kind === 'sub' ? account.name : ''}
      onChange={(event) => onAccount({ kind: 'sub', name: event.currentTarget.value })}
      error={isWrong && t('problem.account')}
      spellCheck={false}
      required
    />
  );
}
