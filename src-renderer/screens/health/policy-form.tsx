import { Button, Group, Stack, Text, Title } from '@mantine/core';
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
  rotationProblemsOf,
  usualRotation,
} from '../../components/rotation-values.ts';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import classes from './health.module.css';

type PolicyFormProps = {
  readonly ids: readonly string[];
  /** @param count the keys whose policy was set; 0 if the form was left */
  readonly onEnd: (count: number) => void;
};

/** Sets one rotation policy for many keys. */
export function PolicyForm({ ids, onEnd }: PolicyFormProps) {
  const { t } = useTranslation(['health', 'entryForm']);
  const [values, setValues] = useState(usualRotation);
  const [problems, setProblems] = useState<readonly RotationField[]>([]);
  const { isBusy, error, run } = useAction(async (rotationPolicy: RotationPolicy) => {
    await call('entry:set-policy', { ids: [...ids], rotationPolicy });
    onEnd(ids.length);
  });
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
          <Button variant="default" disabled={isBusy} onClick={() => onEnd(0)}>
            {t('health:policy.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
