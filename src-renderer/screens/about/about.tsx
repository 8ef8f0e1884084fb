import { Box, Code, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../components/copy-button.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Facts } from '../../components/facts.tsx';
import { Instant } from '../../components/instant.tsx';
import { OkxLinks } from '../../components/okx-links.tsx';
import { OldBuild } from '../../components/old-build.tsx';
import { Page } from '../../components/page.tsx';
import { useProcedure } from '../../data/use-procedure.ts';
import classes from './about.module.css';

export function About() {
  const { t } = useTranslation(['about', 'places']);
  const { value: about, error, reload } = useProcedure('application:about', {});
  return (
    <Page title={t('title')} subtitle={t('lead')}>
      {error && <ErrorNotice error={error} onRetry={() => void reload()} />}
      {about?.isOld && (
        <Box mb={24}>
          <OldBuild />
        </Box>
      )}
      {about && (
        <Facts gap="10px 32px" className={classes.facts}>
          <dt>{t('version')}</dt>
          <dd>{about.version}</dd>
          <dt>{t('builtAt')}</dt>
          <dd>
            <Instant at={about.builtAt} form="date" />
          </dd>
          <dt>{t('vaultPath')}</dt>
          <dd className={classes.path}>
            <Code>{about.vaultPath}</Code>
            <CopyButton text={about.vaultPath} field={t('places:path')} />
          </dd>
          <dt>{t('licence')}</dt>
          <dd>{t('licenceName')}</dd>
          <dt>Electron</dt>
          <dd>{about.electron}</dd>
          <dt>Chromium</dt>
          <dd>{about.chromium}</dd>
          <dt>Node.js</dt>
          <dd>{about.node}</dd>
        </Facts>
      )}
      <OkxLinks />
      <Text c="dimmed" size="sm" mt="xl">
        {t('independent')}
      </Text>
    </Page>
  );
}
