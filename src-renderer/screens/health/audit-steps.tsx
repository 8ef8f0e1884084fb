import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Site } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import classes from './audit.module.css';

type AuditStepsProps = {
  /** The sites of the live keys. */
  readonly sites: readonly Site[];
  readonly isBusy: boolean;
  readonly onTick: () => void;
};

/** The steps of the audit: what to look at on OKX, what to compare, and what to delete. */
export function AuditSteps({ sites, isBusy, onTick }: AuditStepsProps) {
  const { t } = useTranslation(['audit', 'entries']);
  const { run: open, error } = useAction((site: Site) =>
    call('link:open', { page: 'api-management', site, environment: 'live' }),
  );
  return (
    <>
      <p className={classes.why}>{t('audit:why')}</p>
      <ol className={classes.steps}>
        <li>
          {t('audit:steps.open')}
          <div className={classes.links}>
            {sites.map((site) => (
              <Button
                key={site}
                size="xs"
                variant="default"
                rightSection={<IconExternalLink size={14} stroke={1.75} aria-hidden />}
                onClick={() => void open(site)}
              >
                {sites.length === 1
                  ? t('audit:open')
                  : t('audit:openSite', { site: t(`entries:site.${site}`) })}
              </Button>
            ))}
          </div>
          {error && <ErrorNotice error={error} />}
        </li>
        <li>{t('audit:steps.compare')}</li>
        <li>{t('audit:steps.remove')}</li>
      </ol>
      <Button className={classes.tick} variant="light" loading={isBusy} onClick={onTick}>
        {t('audit:tick')}
      </Button>
    </>
  );
}
