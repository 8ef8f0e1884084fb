import { NativeSelect, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayOf, type Purpose, purposes } from '#contract';
import { RotationFields } from '../../components/rotation-fields.tsx';
import { useNow } from '../../components/use-now.ts';
import { FormSection } from './form-section.tsx';
import type { EntryFormState } from './use-entry-form.ts';

/** Asks for applications, rotation, dates and notes. */
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
      <PurposeChoice form={form} />
      <RotationFields values={values} change={change} problemAt={problemAt} />
      <TextInput
        type="date"
        label={t('optional', { label: t('created.label') })}
        description={t('created.hint')}
        value={values.createdOn}
        max={dayOf(new Date(useNow()).toISOString())}
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

function PurposeChoice({ form }: { readonly form: EntryFormState }) {
  const { t } = useTranslation(['entryForm', 'guide']);
  const { purpose } = form.values;
  return (
    <NativeSelect
      name="purpose"
      label={t('optional', { label: t('purpose.label') })}
      description={purpose === '' ? t('purpose.hint') : t(`guide:purpose.${purpose}.what`)}
      value={purpose}
      // The options are the purposes, and an empty one.
      onChange={(event) => form.change({ purpose: event.currentTarget.value as Purpose | '' })}
      data={[
        { value: '', label: t('purpose.none') },
        ...purposes.map((name) => ({ value: name, label: t(`guide:purpose.${name}.name`) })),
      ]}
    />
  );
}
