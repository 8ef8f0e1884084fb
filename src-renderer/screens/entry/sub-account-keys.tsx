import { Button, Text, TextInput, Title } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Working } from '../../components/working.tsx';
import { SubAccountTable } from './sub-account-table.tsx';
import classes from './sub-accounts.module.css';

/** OKX docs, "Error Code": the sub-account does not exist. */
const noSubAccount = '59510';

/** On the page of a main account's key: asks OKX for the keys of a sub-account, and compares them. */
export function SubAccountKeys({ entry }: { readonly entry: EntrySummary }) {
  const { t } = useTranslation('subAccounts');
  const [name, setName] = useState('');
  const [asking, setAsking] = useState<string>();
  const [error, setError] = useState<BridgeError>();
  const isUnknown = error?.okxCode === noSubAccount;
  const isMissing = error?.code === 'INPUT_INVALID';

  async function compare(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAsking(name);
    setError(undefined);
    try {
      const request = { id: entry.id, subAccount: name, correctClock: false };
      await call('sub-account:list-keys', request);
      setName('');
    } catch (caught) {
      setError(asBridgeError(caught));
    }
    setAsking(undefined);
  }

  return (
    <section aria-labelledby="sub-accounts">
      <Title order={2} id="sub-accounts">
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed" mt={4}>
        {t('hint')}
      </Text>
      <form className={classes['ask']} onSubmit={(event) => void compare(event)} noValidate>
        <TextInput
          className={classes['name'] ?? ''}
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={
            isUnknown
              ? `${t('notFound')} ${t('notFoundNext')}`
              : isMissing
                ? t('nameMissing')
                : undefined
          }
          autoComplete="off"
          spellCheck={false}
        />
        <Button
          type="submit"
          variant="default"
          loading={asking !== undefined}
          leftSection={<IconListSearch size={16} aria-hidden />}
        >
          {t('compare')}
        </Button>
      </form>
      <Working sentence={asking !== undefined && t('comparing', { name: asking })} />
      {error && !isUnknown && !isMissing && <ErrorNotice error={error} />}
      {entry.subAccounts.toReversed().map((listed) => (
        <SubAccountTable key={listed.name} listed={listed} />
      ))}
    </section>
  );
}
