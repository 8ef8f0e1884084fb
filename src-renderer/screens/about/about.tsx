import { ActionIcon, Code, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Instant } from '../../components/instant.tsx';
import { OkxLinks } from '../../components/okx-links.tsx';
import { OldBuild } from '../../components/old-build.tsx';
import { Page } from '../../components/page.tsx';
import { call } from '../../data/bridge.ts';
import { useProcedure } from '../../data/use-procedure.ts';
import classes from './about.module.css';

export function About() {
  const { t } = useTranslation('about');
  const { value: about, error, reload } = useProcedure('application:about', {});
  return (
    <Page title={t('title')} subtitle={t('lead')}>
      {error && <ErrorNotice error={error} onRetry={() => void reload()} />}
      {about?.isOld && <OldBuild />}
      {about && (
        <dl className={classes['facts']}>
          <dt>{t('version')}</dt>
          <dd>{about.version}</dd>
          <dt>{t('builtAt')}</dt>
          <dd>
            <Instant at={about.builtAt} form="date" />
          </dd>
          <dt>{t('vaultPath')}</dt>
          <dd className={classes['path']}>
            <Code>{about.vaultPath}</Code>
            <CopyPath path={about.vaultPath} />
          </dd>
          <dt>{t('licence')}</dt>
          <dd>{t('licenceName')}</dd>
          <dt>Electron</dt>
          <dd>{about.electron}</dd>
          <dt>Chromium</dt>
          <dd>{about.chromium}</dd>
          <dt>Node.js</dt>
          <dd>{about.node}</dd>
        </dl>
      )}
      <OkxLinks />
      <Text c="dimmed" size="sm" mt="xl">
        {t('independent')}
      </Text>
    </Page>
  );
}

function CopyPath({ path }: { readonly path: string }) {
  const { t } = useTranslation('about');
  const [isCopied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    await call('clipboard:copy', { text: path }).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }

  return (
    <>
      <Tooltip label={t('copyPath')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('copyPath')}
          onClick={() => void copy()}
        >
          {isCopied ? (
            <IconCheck size={16} stroke={2} aria-hidden />
          ) : (
            <IconCopy size={16} stroke={1.75} aria-hidden />
          )}
        </ActionIcon>
      </Tooltip>
      <span role="status" className={classes['status']}>
        {isCopied && t('copied')}
      </span>
    </>
  );
}
