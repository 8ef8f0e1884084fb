import { Box, Button, Text, TextInput, Title } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Working } from '../../components/working.tsx';
import { SubAccountHelp } from './sub-account-help.tsx';
import { SubAccountTable } from './sub-account-table.tsx';
import classes from './sub-accounts.module.css';
import { useSubAccountKeys } from './use-sub-account-keys.ts';

type SubAccountKeysProps = {
  readonly entry: Entry;
  /** Checks the entry's own key, with which OKX is asked. */
  readonly onCheck: () => void;
};

/** Asks OKX for the keys of a sub-account, with a key of its main account, and compares them with the vault. */
export function SubAccountKeys({ entry, onCheck }: SubAccountKeysProps) {
  const { t } = useTranslation(['subAccounts', 'okxErrors']);
  const { name, setName, asking, failure, compare, correctClock } = useSubAccountKeys(entry);
  const nameFailures = {
    missing: t('nameMissing'),
    unknown: `${t('okxErrors:59510.what')} ${t('okxErrors:59510.next')}`,
    gone: `${t('okxErrors:59510.what')} ${t('listRemoved')}`,
  };

  function ask(event: FormEvent): void {
    event.preventDefault();
    void compare();
  }

  return (
    <section aria-labelledby="sub-accounts">
      <Title order={2} id="sub-accounts">
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed" mt={4}>
        {t('hint')}
      </Text>
      <form className={classes.ask} onSubmit={ask} noValidate>
        <TextInput
          className={classes.name}
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={failure && failure.kind !== 'failed' && nameFailures[failure.kind]}
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
      {failure?.kind === 'failed' && (
        <Box mt={12}>
          <ErrorNotice
            error={failure.error}
            site={entry.site}
            action={
              <SubAccountHelp
                entry={entry}
                okxCode={failure.error.okxCode}
                onCorrectClock={correctClock}
                onCheck={onCheck}
              />
            }
          />
        </Box>
      )}
      {entry.subAccounts.toReversed().map((listed) => (
        <SubAccountTable key={listed.name} listed={listed} />
      ))}
    </section>
  );
}
