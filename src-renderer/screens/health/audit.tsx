import { Button, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditStatus } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Instant } from '../../components/instant.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import classes from './audit.module.css';
import { AuditSteps } from './audit-steps.tsx';

/** Says when OKX's lists were last compared with the vault. The steps are shown if that is due, or at a click. */
export function Audit({ audit }: { readonly audit: AuditStatus }) {
  const { t } = useTranslation('audit');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { run, isBusy, answer, error } = useAction(() => call('audit:tick', {}));
  const isShown = audit.isDue || isOpen;

  async function tick(): Promise<void> {
    if (await run()) setOpen(false);
  }

  return (
    <section aria-labelledby={id} className={classes.audit}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {t('heading')}
        </Title>
        {!audit.isDue && (
          <Button
            size="xs"
            variant="default"
            aria-expanded={isOpen}
            onClick={() => setOpen((wasOpen) => !wasOpen)}
          >
            {t(isOpen ? 'hide' : 'show')}
          </Button>
        )}
      </div>
      <AuditDates audit={audit} />
      {isShown && <AuditSteps sites={audit.sites} isBusy={isBusy} onTick={() => void tick()} />}
      <div role="status" className={classes.saved}>
        {answer && !isShown && <ToneWord tone="green">{t('ticked')}</ToneWord>}
      </div>
      {error && <ErrorNotice error={error} />}
    </section>
  );
}

function AuditDates({ audit: { auditedAt, dueAt, isDue } }: { readonly audit: AuditStatus }) {
  const { t } = useTranslation('audit');
  return (
    <p className={classes.dates}>
      {isDue && dueAt !== null && (
        <ToneWord tone="amber">
          <Instant at={dueAt} form="date" sentence={(when) => t('wasDue', { when })} />
        </ToneWord>
      )}
      {auditedAt === null ? (
        <span>{t('never')}</span>
      ) : (
        <Instant at={auditedAt} sentence={(when) => t('last', { when })} />
      )}
      {!isDue && dueAt !== null && <Instant at={dueAt} sentence={(when) => t('next', { when })} />}
    </p>
  );
}
