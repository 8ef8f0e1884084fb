import { Group, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Site, siteSchema } from '#contract';
import { Explained } from '../../components/explained.tsx';
import { FormSection } from './form-section.tsx';
import type { EntryFormState } from './use-entry-form.ts';

/** Asks for label, site, environment and account. */
export function IdentitySection({ form }: { readonly form: EntryFormState }) {
  const { t } = useTranslation(['entryForm', 'entries']);
  const { values, change, problemAt } = form;
  return (
    <FormSection title={t('section.what')}>
      <TextInput
        label={t('label.label')}
        description={t('label.hint')}
        value={values.label}
        onChange={(event) => change({ label: event.currentTarget.value })}
        error={problemAt('label')}
        spellCheck={false}
        required
      />
      <NativeSelect
        label={t('site.label')}
        description={
          <Explained hidesLink term="site">
            {t('site.hint')}
          </Explained>
        }
        value={values.site}
        // The options are the sites.
        onChange={(event) => change({ site: event.currentTarget.value as Site })}
        data={siteSchema.options.map((site) => ({
          value: site,
          label: `${t(`entries:site.${site}`)} (${t(`entries:siteHost.${site}`)})`,
        }))}
      />
      <Radio.Group
        name="environment"
        label={t('environment.label')}
        description={
          <Explained hidesLink term="demo">
            {t('environment.hint')}
          </Explained>
        }
        value={values.environment}
        onChange={(value) => change({ environment: value === 'demo' ? 'demo' : 'live' })}
      >
        <Group gap="8px 24px" mt={8}>
          <Radio value="live" label={t('environment.live')} />
          <Radio value="demo" label={t('environment.demo')} />
        </Group>
      </Radio.Group>
      <AccountFields form={form} />
    </FormSection>
  );
}

function AccountFields({ form }: { readonly form: EntryFormState }) {
  const { t } = useTranslation('entryForm');
  const { values, change, problemAt } = form;
  return (
    <>
      <Radio.Group
        label={t('account.label')}
        value={values.accountKind}
        onChange={(value) => change({ accountKind: value === 'sub' ? 'sub' : 'main' })}
      >
        <Group gap="8px 24px" mt={8}>
          <Radio value="main" label={t('account.main')} />
          <Radio value="sub" label={t('account.sub')} />
        </Group>
      </Radio.Group>
      {values.accountKind === 'sub' && (
        <TextInput
          name="sub-account"
          label={t('account.name')}
          value={values.subAccount}
          onChange={(event) => change({ subAccount: event.currentTarget.value })}
          error={problemAt('account')}
          spellCheck={false}
          required
        />
      )}
    </>
  );
}
