import { Button, Group, Loader, Select, Tabs, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import { EmptyState } from '../../components/empty-state.tsx';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Explained } from '../../components/explained.tsx';
import { Page } from '../../components/page.tsx';
import { PermissionBadges } from '../../components/permission-badges.tsx';
import { Seal } from '../../components/seal.tsx';
import { useProcedure } from '../../data/use-procedure.ts';
import { formatRoute } from '../../route/route.ts';
import { useRoute } from '../../route/use-route.ts';
import { LoginPanel } from './login-panel.tsx';
import { RequestPanel } from './request-panel.tsx';
import classes from './sign.module.css';

/** Signs requests and logins with a chosen key, and shows exactly what is signed. */
export function Sign() {
  const { t } = useTranslation('sign');
  const { value, error, isLoading, reload } = useProcedure('entry:list', {}, 'entries:changed');
  return (
    <Page title={t('title')} subtitle={<Explained term="secretKey">{t('subtitle')}</Explained>}>
      {error && <ErrorNotice error={error} onRetry={() => void reload()} />}
      {isLoading && !value && <Loader size="sm" aria-label={t('loading')} />}
      {value && <Signing entries={value.entries} />}
    </Page>
  );
}

function Signing({ entries }: { readonly entries: readonly ListedEntry[] }) {
  const { t } = useTranslation('sign');
  const { route } = useRoute();
  const id = route.screen === 'sign' ? route.id : undefined;
  const entry = id === undefined ? entries[0] : entries.find((item) => item.id === id);
  if (entries.length === 0) {
    return (
      <EmptyState>
        <Text>{t('noKeys')}</Text>
        <Button component="a" mt={4} href={`#${formatRoute({ screen: 'entry-add' })}`}>
          {t('addKey')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <KeyChoice entries={entries} entry={entry} />
      {entry && (
        <Group gap="4px 8px" mt={8}>
          <EnvironmentBadge environment={entry.environment} />
          <PermissionBadges permissions={entry.permissions} />
        </Group>
      )}
      {entry && (
        <Tabs defaultValue="rest" mt="lg" keepMounted={false}>
          <Tabs.List aria-label={t('kind.label')}>
            <Tabs.Tab value="rest">{t('kind.rest')}</Tabs.Tab>
            <Tabs.Tab value="login">{t('kind.login')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="rest" pt="lg">
            <RequestPanel key={entry.id} entry={entry} />
          </Tabs.Panel>
          <Tabs.Panel value="login" pt="lg">
            <LoginPanel key={entry.id} entry={entry} />
          </Tabs.Panel>
        </Tabs>
      )}
    </>
  );
}

type KeyChoiceProps = {
  readonly entries: readonly ListedEntry[];
  readonly entry: ListedEntry | undefined;
};

function KeyChoice({ entries, entry }: KeyChoiceProps) {
  const { t } = useTranslation('sign');
  const { navigate } = useRoute();
  return (
    <Select
      label={t('key')}
      className={classes.key}
      data={entries.map(({ id, label }) => ({ value: id, label }))}
      value={entry?.id ?? null}
      onChange={(chosen) => chosen !== null && navigate({ screen: 'sign', id: chosen })}
      leftSection={
        entry && (
          <Seal
            digest={entry.apiKeyDigest}
            label={entry.label}
            environment={entry.environment}
            size={22}
          />
        )
      }
      limit={50}
      nothingFoundMessage={t('keyNone')}
      allowDeselect={false}
      searchable
    />
  );
}
