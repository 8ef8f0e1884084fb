import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { okxWays, proposeKeyName } from '#contract';
import { CopyButton } from '../../components/copy-button.tsx';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { OkxButton } from '../../components/okx-button.tsx';
import { PermissionBadges } from '../../components/permission-badges.tsx';
import { StepBody } from '../../components/step-body.tsx';
import { useNow } from '../../use-now.ts';
import { dateOf } from '../entry-form/form-values.ts';
import { OkxClicks } from '../guide/okx-clicks.tsx';
import classes from './rotation.module.css';
import { UndoButton } from './undo-button.tsx';
import type { RotationState } from './use-rotation.ts';

/** The clicks on OKX, with what the old key has. */
export function CreateStep({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation(['rotation', 'guide']);
  const { entry, go } = rotating;
  const [way, setWay] = useState<(typeof okxWays)[number]>('web');
  const [click, setClick] = useState(0);
  const isDemo = entry.environment === 'demo';
  return (
    <StepBody
      heading={t('heading.create')}
      lead={t('create.lead')}
      primary={{
        words: t('continue', { step: t('step.credentials') }),
        act: () => go('credentials'),
      }}
      others={<UndoButton rotating={rotating} />}
    >
      <OldKeyFacts rotating={rotating} />
      <div>
        <OkxButton entry={entry} page="api-management" />
      </div>
      {!isDemo && (
        <SegmentedControl
          className={classes['ways'] ?? ''}
          aria-label={t('guide:okx.way')}
          value={way}
          data={okxWays.map((value) => ({ value, label: t(`guide:okx.${value}`) }))}
          onChange={(value) => {
            setWay(value);
            setClick(0);
          }}
        />
      )}
      <OkxClicks way={isDemo ? 'demo' : way} at={click} onAt={setClick} />
    </StepBody>
  );
}

/** What to fill in on OKX, ready to be copied. */
function OldKeyFacts({ rotating: { entry } }: { readonly rotating: RotationState }) {
  const { t } = useTranslation(['rotation', 'entries']);
  const { site, environment, account, permissions, ipAllowlist, rotation } = entry;
  const name = proposeKeyName(entry.label, dateOf(new Date(useNow()).toISOString()));
  const addresses = ipAllowlist.join(', ');
  return (
    <section className={classes['facts']} aria-label={t('create.like')}>
      <dl>
        <dt>{t('create.name')}</dt>
        <dd>
          <Copied name={t('create.name')} text={name} />
          <Text size="xs" c="dimmed">
            {t('create.nameHint')}
          </Text>
        </dd>
        <dt>{t('create.site')}</dt>
        <dd>
          {t(`entries:site.${site}`)}, {t(`entries:siteHost.${site}`)}{' '}
          <EnvironmentBadge environment={environment} />
        </dd>
        <dt>{t('create.account')}</dt>
        <dd>
          {account.kind === 'main'
            ? t('entries:account.main')
            : t('entries:account.sub', { name: account.name })}
        </dd>
        <dt>{t('create.permissions')}</dt>
        <dd>
          <PermissionBadges permissions={permissions} />
        </dd>
        <dt>{t('create.addresses')}</dt>
        <dd>
          {addresses === '' ? (
            t('create.anywhere')
          ) : (
            <Copied name={t('create.addresses')} text={addresses} />
          )}
        </dd>
      </dl>
      {rotation?.reason === 'access-changed' && <Text size="sm">{t('create.change')}</Text>}
    </section>
  );
}

function Copied({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <span className={classes['copied']}>
      <code>{text}</code>
      <CopyButton text={text} field={name} />
    </span>
  );
}
