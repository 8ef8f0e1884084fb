import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GuideValues } from './guide-values.ts';

/** By this name the field is found to be given the focus. */
export const accountNameField = 'account';

type AccountNameProps = {
  readonly account: GuideValues['account'];
  readonly onAccount: (account: GuideValues['account']) => void;
  readonly isWrong: boolean;
};

/** What OKX calls the sub-account. */
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
