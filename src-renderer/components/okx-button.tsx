import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Entry, RequestOf } from '#contract';
import { call } from '../data/bridge.ts';
import { useAction } from '../data/use-action.ts';
import { ErrorNotice } from './error-notice.tsx';

type OkxButtonProps = {
  /** Decides the site and the environment. */
  readonly entry: Pick<Entry, 'site' | 'environment'>;
  readonly page: RequestOf<'link:open'>['page'];
  /** `true` if nothing on the screen is more urgent. */
  readonly isUrgent?: boolean;
  readonly size?: 'xs' | 'sm';
};

/** Opens one of OKX's own pages in the browser. */
export function OkxButton({ entry, page, isUrgent = false, size = 'sm' }: OkxButtonProps) {
  const { t } = useTranslation(['entries', 'entry']);
  const { site, environment } = entry;
  const { run: open, error } = useAction(() => call('link:open', { page, site, environment }));

  return (
    <>
      <Button
        size={size}
        {...(isUrgent ? { color: 'red' } : { variant: 'default' })}
        rightSection={<IconExternalLink size={16} stroke={1.75} aria-hidden />}
        title={t('entry:openHint', { host: t(`siteHost.${site}`) })}
        onClick={() => void open()}
      >
        {t(`entries:openOkx.${page}`)}
      </Button>
      {error && <ErrorNotice error={error} />}
    </>
  );
}
