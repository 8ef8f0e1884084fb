import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Permission } from '#contract';
import { Explained } from '../../components/explained.tsx';
import { IpAllowlistField } from '../../components/ip-allowlist/ip-allowlist-field.tsx';
import { Remarks } from '../../components/remarks.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { FormSection } from './form-section.tsx';
import type { EntryFormState } from './use-entry-form.ts';

const permissions = ['read_only', 'trade', 'withdraw'] as const satisfies readonly Permission[];

/** Asks for permissions, with what each allows, and for the addresses that may use the key. */
export function AccessSection({ form }: { readonly form: EntryFormState }) {
  const { t } = useTranslation(['entryForm', 'entries']);
  const { values, change, problemAt } = form;
  const chosen = values.permissions;
  return (
    <FormSection title={t('section.may')}>
      <Checkbox.Group
        label={t('permissions.label')}
        description={
          <Explained hidesLink term="permission">
            {t('permissions.hint')}
          </Explained>
        }
        value={[...chosen]}
        onChange={(list) =>
          change({ permissions: permissions.filter((item) => list.includes(item)) })
        }
        error={problemAt('permissions')}
        required
      >
        <Stack gap={12} mt={8}>
          {permissions.map((permission) => (
            <Checkbox
              key={permission}
              value={permission}
              label={t(`entries:permission.${permission}`)}
              description={t(`permissions.${permission}`)}
              aria-invalid={problemAt('permissions') !== undefined || undefined}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {chosen.includes('withdraw') && (
        <Remarks mt={8}>
          <ToneWord tone="amber">{t('permissions.withdrawWarning')}</ToneWord>
          {values.accountKind === 'sub' && (
            <ToneWord tone="amber">{t('permissions.subWithdraw')}</ToneWord>
          )}
        </Remarks>
      )}
      <Addresses form={form} />
    </FormSection>
  );
}

function Addresses({ form }: { readonly form: EntryFormState }) {
  const { t } = useTranslation('entryForm');
  const { values, change, problemAt } = form;
  const isUnbound = values.addresses.trim() === '';
  const expires =
    values.environment === 'live' && values.permissions.some((item) => item !== 'read_only');
  return (
    <IpAllowlistField
      label={t('optional', { label: t('addresses.label') })}
      value={values.addresses}
      onChange={(addresses) => change({ addresses })}
      error={problemAt('ipAllowlist')}
    >
      {isUnbound && <ToneWord tone="amber">{t('addresses.none')}</ToneWord>}
      {isUnbound && expires && (
        <ToneWord tone="amber">
          <Explained hidesLink term="inactivityExpiry">
            {t('addresses.inactivity')}
          </Explained>
        </ToneWord>
      )}
    </IpAllowlistField>
  );
}
