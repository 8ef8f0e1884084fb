import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RequestOf, type Site, siteSchema } from '#contract';
import { call } from '../data/bridge.ts';
import { useAction } from '../data/use-action.ts';
import { ErrorNotice } from './error-notice.tsx';
import classes from './okx-links.module.css';

type LinkedPage = RequestOf<'link:open'>['page'];

const pages = [
  ['api-management', 'apiManagement'],
  ['security', 'security'],
  ['documentation', 'documentation'],
] as const;

/** Links to OKX's own pages. Main opens only these. */
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
      <Group gap={12} mt={16}>
        <SegmentedControl
          aria-label={t('about:site')}
          value={site}
          data={siteSchema.options.map((value) => ({ value, label: t(`entries:site.${value}`) }))}
          onChange={setSite}
        />
      </Group>
      <Group gap={12} mt={16}>
        {pages.map(([page, wording]) => (
          <LinkButton key={page} onOpen={() => void open(page)}>
            {t(`about:${wording}`)}
          </LinkButton>
        ))}
      </Group>
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
