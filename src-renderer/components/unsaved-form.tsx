import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../data/bridge.ts';
import { useProcedure } from '../data/use-procedure.ts';
import { useDraftSaver } from './use-draft-saver.ts';

/** The part of a form that main keeps. */
export type Unsaved<Values> = {
  /** The values that differ from those with which the form began. */
  readonly values: Partial<Values>;
  /** `true` if there were credentials, which are not kept. */
  readonly hadCredentials: boolean;
};

type UnsavedFormProps<Values> = {
  /** The form's name in main. */
  readonly name: string;
  /** Gets the values to begin with. */
  readonly children: (values: Partial<Values>) => ReactNode;
};

/** Shows a form with what was typed into it before the vault was locked, and says so. */
export function UnsavedForm<Values>({ name, children }: UnsavedFormProps<Values>) {
  const { t } = useTranslation('entryForm');
  const { value, error } = useProcedure('form:kept', { name });
  const [isDropped, setDropped] = useState(false);
  if (!value && !error) return null;
  const unsaved = isDropped ? undefined : unsavedOf<Values>(value?.values ?? null);

  async function startOver(): Promise<void> {
    await call('form:forget', { name });
    setDropped(true);
  }

  return (
    <Stack gap="xl" key={String(isDropped)}>
      {unsaved && (
        <Alert
          role="status"
          variant="light"
          icon={<IconHistory aria-hidden />}
          title={t('kept.title')}
        >
          <Stack gap="sm" align="flex-start">
            <Text size="sm">
              {t(unsaved.hadCredentials ? 'kept.withoutCredentials' : 'kept.all')}
            </Text>
            <Button size="xs" variant="default" onClick={() => void startOver()}>
              {t('kept.startOver')}
            </Button>
          </Stack>
        </Alert>
      )}
      {children(unsaved?.values ?? {})}
    </Stack>
  );
}

function unsavedOf<Values>(kept: string | null): Unsaved<Values> | undefined {
  if (kept === null) return undefined;
  const unsaved = JSON.parse(kept) as Unsaved<Values>; // only the form of this name writes it, in this run of Signet
  const isEmpty = Object.keys(unsaved.values).length === 0 && !unsaved.hadCredentials;
  return isEmpty ? undefined : unsaved;
}

/** Has main keep what is typed into a form until it is saved or cancelled, also while the vault is locked. */
export function useUnsavedForm<Values>(name: string) {
  const { now, forget } = useDraftSaver<Unsaved<Values>>(async (unsaved) => {
    await call('form:keep', { name, values: JSON.stringify(unsaved) });
  });
  const isForgotten = useRef(false);
  return {
    /**
     * Keeps every letter at once: main writes nothing to the disk, and a screen lock does not wait. Ignored once the
     * form was saved or cancelled: emptying its credentials is a change too.
     */
    keep: (unsaved: Unsaved<Values>): void => {
      if (!isForgotten.current) void now(unsaved);
    },
    forget: async (): Promise<void> => {
      isForgotten.current = true;
      await forget();
      await call('form:forget', { name });
    },
  };
}

/** @returns the values that differ from those with which the form began */
export function changedValues<Values extends object>(
  values: Values,
  first: Values,
): Partial<Values> {
  const names = Object.keys(values) as (keyof Values)[]; // the names of the object itself
  const changed = names.filter(
    (name) => JSON.stringify(values[name]) !== JSON.stringify(first[name]),
  );
  // Each pair is one of the object's.
  return Object.fromEntries(changed.map((name) => [name, values[name]])) as Partial<Values>;
}
