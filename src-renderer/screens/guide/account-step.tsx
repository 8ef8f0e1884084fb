import { Checkbox, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { environmentSchema, type GuideDraft, siteSchema } from '#contract';
import { Remarks } from '../../components/remarks.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { AccountName } from './account-name.tsx';
import { ChoiceCard } from './choice-card.tsx';
import fields from './fields.module.css';
import { SharedApplication } from './shared-application.tsx';
import { StepForm } from './step-form.tsx';
import type { GuideState } from './use-guide.ts';

const readyItems = [
  'two-factor',
  'account-password',
  'trusted-device',
  'address-bar',
] as const satisfies GuideDraft['ready'];

/** Asks for environment, site and account, and lists what should be ready. */
export function AccountStep({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation(['guide', 'entries']);
  const { values, change } = guide;
  const host = t(`entries:siteHost.${values.site}`);
  return (
    <StepForm guide={guide}>
      <Radio.Group
        label={t('environment.label')}
        value={values.environment}
        onChange={(value) => change({ environment: environmentSchema.parse(value) })}
      >
        <div className={fields.pair}>
          <ChoiceCard
            value="demo"
            title={t('environment.demo.name')}
            badge={t('environment.demo.badge')}
            text={t('environment.demo.text')}
          />
          <ChoiceCard
            value="live"
            title={t('environment.live.name')}
            text={t('environment.live.text')}
          />
        </div>
      </Radio.Group>
      <SharedApplication guide={guide} />
      <SiteChoice guide={guide} />
      <AccountChoice guide={guide} />
      <Checkbox.Group
        label={t('ready.label')}
        description={t('ready.hint')}
        value={values.ready}
        onChange={(list) => change({ ready: readyItems.filter((item) => list.includes(item)) })}
      >
        <Stack gap={10} mt={4}>
          {readyItems.map((item) => (
            <Checkbox key={item} value={item} label={t(`ready.${item}`, { host })} />
          ))}
        </Stack>
      </Checkbox.Group>
    </StepForm>
  );
}

function SiteChoice({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation(['guide', 'entries']);
  const { values, change } = guide;
  return (
    <>
      <Radio.Group
        label={t('site.label')}
        value={values.site}
        onChange={(value) => change({ site: siteSchema.parse(value) })}
      >
        <div className={fields.row}>
          {siteSchema.options.map((site) => (
            <ChoiceCard
              key={site}
              value={site}
              title={t(`entries:site.${site}`)}
              text={t(`entries:siteHost.${site}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <Remarks gap={6}>
        {values.site === 'tr' && values.environment === 'demo' && (
          <ToneWord tone="plain">{t('site.turkishDemo')}</ToneWord>
        )}
      </Remarks>
    </>
  );
}

function AccountChoice({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { values, change, has } = guide;
  const { account } = values;
  return (
    <>
      <Radio.Group
        label={t('account.label')}
        value={account.kind}
        onChange={(kind) =>
          change({ account: kind === 'sub' ? { kind: 'sub', name: '' } : { kind: 'main' } })
        }
      >
        <div className={fields.pair}>
          <ChoiceCard value="main" title={t('account.main.name')} text={t('account.main.text')} />
          <ChoiceCard
            value="sub"
            title={t('account.sub.name')}
            badge={t('account.sub.badge')}
            text={t('account.sub.text')}
          />
        </div>
      </Radio.Group>
      {account.kind === 'sub' && (
        <AccountName
          account={account}
          onAccount={(named) => change({ account: named })}
          isWrong={has('account')}
        />
      )}
    </>
  );
}
