import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestOf, Site } from '#contract';
import { call } from '../data/bridge.ts';
import { useAction } from '../data/use-action.ts';
import { ErrorNotice } from './error-notice.tsx';
import classes from './okx-links.module.css';

type LinkedPage = RequestOf<'link:open'>['page'];

const sites = ['global', 'eea', 'us'] as const;
const pages = [
  ['api-management', 'apiManagement'],
  ['security', 'security'],
] as const;

/** OKX's own pages. Main opens them, and only these. */
export function OkxLinks({ level: Heading = 'h2' }: { readonly level?: 'h2' | 'h3' }) {
  const { t } = useTranslation(['about', 'entries']);
  const [site, setSite] = useState<Site>('global');
  const { run: open, error } = useAction((page: LinkedPage) =>
    call('link:open', { page, site, environment: 'live' }),
  );

  return (
    <section className={classes.links} aria-labelledby="okx-links">
      <Heading id="okx-links">{t('about:links')}</Heading>
      <Text c="dimmed" size="sm">
        {t('about:linksHint')}
      </Text>
      <div className={classes.choice}>
        <SegmentedControl
          aria-label={t('about:site')}
          value={site}
          data={sites.map((value) => ({ value, label: t(`entries:site.${value}`) }))}
          onChange={setSite}
        />
      </div>
      <div className={classes.choice}>
        {pages.map(([page, wording]) => (
          <LinkButton key={page} onOpen={() => void open(page)}>
            {t(`about:${wording}`)}
          </LinkButton>
        ))}
      </div>
      <Text c="dimmed" size="sm" mt="md">
        {t('about:documentationHint')}
      </Text>
      <div className={classes.choice}>
        <LinkButton onOpen={() => void open('documentation')}>
          {t('about:documentation')}
        </LinkButton>
      </div>
      {error && <ErrorNotice error={error} />}
    </section>
  );
}

type LinkButtonProps = { readonly onOpen: () => void; readonly children: string };

function LinkButton({ onOpen, children }: LinkButtonProps) {
  return (
    <Button
      variant="default"
      rightSection={<IconExternalLink size={16} stroke={1.75} aria-hidden />}
      onClick={onOpen}
    >
      {children}
    </Button>
  );
}
