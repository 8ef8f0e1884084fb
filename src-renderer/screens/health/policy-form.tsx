import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDidUpdate } from '@mantine/hooks';
import { type FormEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { RotationPolicy } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusHeading } from '../../components/focus-heading.ts';
import { RotationFields } from '../../components/rotation-fields.tsx';
import {
  policyOf,
  type RotationField,
  type RotationValues,
  rotationProblemsOf,
  usualRotation,
} from '../../components/rotation-values.ts';
import { changedValues, UnsavedForm, useUnsavedForm } from '../../components/unsaved-form.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import classes from './health.module.css';

type PolicyFormProps = {
  readonly ids: readonly string[];
  /** @param count the keys whose policy was set; 0 if the form was left */
  readonly onEnd: (count: number) => void;
};

const formName = 'policy';

/** Shows the form, with what was typed into it before the vault was locked. */
export function PolicyForm(props: PolicyFormProps) {
  return (
    <UnsavedForm<RotationValues> name={formName}>
      {(kept) => <PlainForm {...props} kept={kept} />}
    </UnsavedForm>
  );
}

type PlainFormProps = PolicyFormProps & { readonly kept: Partial<RotationValues> };

/** Sets one rotation policy for many keys. */
function PlainForm({ ids, kept, onEnd }: PlainFormProps) {
  const { t } = useTranslation(['health', 'entryForm']);
  const { values, setValues, forget } = useKeptPolicy(kept);
  const [problems, setProblems] = useState<readonly RotationField[]>([]);
  const { isBusy, error, run } = useAction(async (rotationPolicy: RotationPolicy) => {
    await call('entry:set-policy', { ids: [...ids], rotationPolicy });
    await end(ids.length);
  });

  async function end(count: number): Promise<void> {
    await forget();
    onEnd(count);
  }

  const element = useRef<HTMLFormElement>(null);
  const id = useId();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const found = rotationProblemsOf(values);
    flushSync(() => setProblems(found));
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    if (found.length === 0) void run(policyOf(values));
  }

  return (
    <form
      ref={element}
      className={classes.policy}
      aria-labelledby={id}
      noValidate
      onSubmit={submit}
    >
      <Stack gap="md" maw={560}>
        <div>
          <Title order={3} id={id} tabIndex={-1} ref={focusHeading}>
            {t('health:policy.heading', { count: ids.length })}
          </Title>
          <Text size="sm" c="dimmed">
            {t('health:policy.what')}
          </Text>
        </div>
        <RotationFields
          values={values}
          change={(part) => setValues((before) => ({ ...before, ...part }))}
          problemAt={(field) =>
            problems.includes(field) ? t(`entryForm:problem.${field}`) : undefined
          }
        />
        {error && <ErrorNotice error={error} />}
        <Group gap="sm">
          <Button type="submit" loading={isBusy}>
            {t('health:policy.save')}
          </Button>
          <Button variant="default" disabled={isBusy} onClick={() => void end(0)}>
            {t('health:policy.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useKeptPolicy(kept: Partial<RotationValues>) {
  const [values, setValues] = useState<RotationValues>({ ...usualRotation, ...kept });
  const { keep, forget } = useUnsavedForm<RotationValues>(formName);
  useDidUpdate(() => {
    keep({ values: changedValues(values, usualRotation), hadCredentials: false });
  }, [values]);
  return { values, setValues, forget };
}
