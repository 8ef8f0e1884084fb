import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { UnsavedForm } from '../../components/unsaved-form.tsx';
import { type EditField, formatRoute } from '../../route/route.ts';
import { useRoute } from '../../route/use-route.ts';
import { AccessSection } from './access-section.tsx';
import { CredentialsSection } from './credentials-section.tsx';
import classes from './form.module.css';
import { IdentitySection } from './identity-section.tsx';
import { UpkeepSection } from './upkeep-section.tsx';
import { formNameOf, type KeptValues, useEntryForm } from './use-entry-form.ts';

type FormProps = {
  readonly entry?: Entry;
  /** The field that gets the focus. */
  readonly field?: EditField | undefined;
};

/** Shows the form, with what was typed into it before the vault was locked. */
export function Form(props: FormProps) {
  return (
    <UnsavedForm<KeptValues> name={formNameOf(props.entry)}>
      {(kept) => <PlainForm {...props} kept={kept} />}
    </UnsavedForm>
  );
}

/** Shows one plain form, which keeps its values if main refuses them. */
function PlainForm({ entry, field, kept }: FormProps & { readonly kept: Partial<KeptValues> }) {
  const { t } = useTranslation('entryForm');
  const { navigate } = useRoute();
  const form = useEntryForm({
    entry,
    field,
    kept,
    onSaved: (id) => navigate({ screen: 'entry', id }),
  });
  const back = entry
    ? ({ screen: 'entry', id: entry.id } as const)
    : ({ screen: 'entries' } as const);
  const problems = form.problems.length;
  return (
    <form
      ref={form.element}
      className={classes.form}
      onSubmit={form.submit}
      autoComplete="off"
      noValidate
    >
      <IdentitySection form={form} />
      <AccessSection form={form} />
      <UpkeepSection form={form} />
      <CredentialsSection form={form} isEdit={entry !== undefined} />
      {problems > 0 && (
        <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {t('problems', { count: problems })}
        </Alert>
      )}
      {form.error && <ErrorNotice error={form.error} />}
      <Group>
        <Button type="submit" loading={form.isBusy}>
          {t(entry ? 'save' : 'add')}
        </Button>
        <Button
          component="a"
          variant="default"
          href={`#${formatRoute(back)}`}
          onClick={() => void form.forget()}
        >
          {t('cancel')}
        </Button>
      </Group>
    </form>
  );
}
