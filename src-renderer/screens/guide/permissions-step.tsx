import { Checkbox, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { permissions } from '#contract';
import { Remarks } from '../../components/remarks.tsx';
import box from '../../components/surface.module.css';
import { ToneWord } from '../../components/tone-word.tsx';
import fields from './fields.module.css';
import { FormHints } from './form-hints.tsx';
import { profileOf } from './proposals.ts';
import { StepForm } from './step-form.tsx';
import type { GuideState } from './use-guide.ts';

/** Asks for permissions, with what each allows. Those that the purpose needs are already ticked. */
export function PermissionsStep({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation(['guide', 'entries']);
  const { values, change, has } = guide;
  const useCase = profileOf(values, guide.context);
  const isWrong = has('permissions') || has('subWithdraw');
  return (
    <StepForm guide={guide}>
      <Checkbox.Group
        aria-label={t('permissions.label')}
        value={values.permissions}
        onChange={(list) =>
          change({ permissions: permissions.filter((item) => list.includes(item)) })
        }
        error={isWrong && t(has('permissions') ? 'problem.permissions' : 'problem.subWithdraw')}
      >
        <Stack gap={8}>
          {permissions.map((permission) => (
            <Checkbox
              key={permission}
              value={permission}
              className={`${box.surface} ${fields.tick}`}
              label={
                <span className={fields.title}>
                  {t(`entries:permission.${permission}`)}
                  {useCase?.permissions.includes(permission) && (
                    <span className={fields.badge}>{t('permissions.advised')}</span>
                  )}
                </span>
              }
              description={t(`permissions.${permission}`)}
              aria-invalid={isWrong || undefined}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <PermissionNotes guide={guide} />
      {values.permissions.includes('withdraw') && (
        <Textarea
          label={t('permissions.reason')}
          description={t('permissions.reasonHint')}
          value={values.withdrawReason}
          onChange={(event) => change({ withdrawReason: event.currentTarget.value })}
          error={has('withdrawReason') && t('problem.withdrawReason')}
          maxLength={1000}
          autosize
          minRows={2}
          maxRows={6}
          required
        />
      )}
      <FormHints guide={guide} part="permissions" />
    </StepForm>
  );
}

/** Says which permissions the purpose does not need or lacks, and what Withdraw means. */
function PermissionNotes({ guide }: { readonly guide: GuideState }) {
  const { t, i18n } = useTranslation(['guide', 'entries']);
  const { values } = guide;
  const useCase = profileOf(values, guide.context);
  const words = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const named = (list: typeof values.permissions) =>
    words.format(list.map((item) => t(`entries:permission.${item}`)));
  const more = values.permissions.filter((item) => useCase && !useCase.allowed.includes(item));
  const less = (useCase?.permissions ?? []).filter((item) => !values.permissions.includes(item));
  const canWithdraw = values.permissions.includes('withdraw');
  return (
    <Remarks gap={6}>
      {canWithdraw && values.account.kind === 'sub' && (
        <ToneWord tone="red">{t('problem.subWithdraw')}</ToneWord>
      )}
      {canWithdraw && <ToneWord tone="amber">{t('permissions.withdrawMeans')}</ToneWord>}
      {more.length > 0 && (
        <ToneWord tone="amber">{t('permissions.more', { permissions: named(more) })}</ToneWord>
      )}
      {less.length > 0 && (
        <ToneWord tone="gray">{t('permissions.less', { permissions: named(less) })}</ToneWord>
      )}
    </Remarks>
  );
}
