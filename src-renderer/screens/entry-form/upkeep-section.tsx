import { NativeSelect, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Explained } from '../../components/explained.tsx';
import { useNow } from '../../use-now.ts';
import classes from './form.module.css';
import { FormSection } from './form-section.tsx';
import { dateOf, type FormValues, usualDays } from './form-values.ts';
import type { EntryFormState } from './use-entry-form.ts';

/** Applications, rotation, age, notes. */
export function UpkeepSection({ form }: { readonly form: EntryFormState }) {
  const { t } = useTranslation('entryForm');
  const { values, change, problemAt } = form;
  return (
    <FormSection title={t('section.upkeep')}>
      <TagsInput
        label={t('optional', { label: t('applications.label') })}
        description={t('applications.hint')}
        value={[...values.applications]}
        onChange={(applications) => change({ applications })}
        error={problemAt('applications')}
        maxTags={20}
        splitChars={[',', '，', '、']}
        acceptValueOnBlur
        spellCheck={false}
      />
      <Rotation form={form} />
      <TextInput
        type="date"
        label={t('optional', { label: t('created.label') })}
        description={t('created.hint')}
        value={values.createdOn}
        max={dateOf(new Date(useNow()).toISOString())}
        onChange={(event) => change({ createdOn: event.currentTarget.value })}
        error={problemAt('createdOnOkxAt')}
      />
      <Textarea
        label={t('optional', { label: t('notes.label') })}
        description={t('notes.hint')}
        value={values.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
        error={problemAt('notes')}
        autosize
        minRows={2}
        maxRows={10}
      />
    </FormSection>
  );
}

function Rotation({ form }: { readonly form: EntryFormState }) {
  const { t } = useTranslation('entryForm');
  const { values, change, problemAt } = form;
  return (
    <>
      <div className={classes['pair']}>
        <NativeSelect
          label={t('rotation.label')}
          value={values.rotation}
          // The options are the values of FormValues['rotation'].
          onChange={(event) =>
            change({ rotation: event.currentTarget.value as FormValues['rotation'] })
          }
          data={[
            ...usualDays.map((days) => ({
              value: days,
              label: t('rotation.days', { count: Number(days) }),
            })),
            { value: 'own', label: t('rotation.own') },
            { value: 'never', label: t('rotation.never') },
          ]}
        />
        {values.rotation === 'own' && (
          <TextInput
            inputMode="numeric"
            label={t('rotation.ownDays')}
            value={values.ownDays}
            onChange={(event) => change({ ownDays: event.currentTarget.value })}
            error={problemAt('rotationDays')}
            required
          />
        )}
        {values.rotation !== 'never' && (
          <TextInput
            inputMode="numeric"
            label={t('rotation.leadDays')}
            value={values.leadDays}
            onChange={(event) => change({ leadDays: event.currentTarget.value })}
            error={problemAt('leadDays')}
            required
          />
        )}
      </div>
      <Text size="sm" c="dimmed" mt={-12}>
        <Explained stays term="rotation">
          {t('rotation.hint')}
        </Explained>
      </Text>
      {values.rotation === 'never' && (
        <TextInput
          label={t('rotation.reason')}
          description={t('rotation.reasonHint')}
          value={values.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
          error={problemAt('reason')}
          required
        />
      )}
    </>
  );
}
