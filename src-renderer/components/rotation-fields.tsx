import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Explained } from './explained.tsx';
import classes from './rotation-fields.module.css';
import { type RotationField, type RotationValues, usualDays } from './rotation-values.ts';

type RotationFieldsProps = {
  readonly values: RotationValues;
  readonly change: (part: Partial<RotationValues>) => void;
  /** Words the problem with a field. */
  readonly problemAt: (field: RotationField) => string | undefined;
};

/** Asks how often to replace the credentials and how early to remind; or why never. */
export function RotationFields({ values, change, problemAt }: RotationFieldsProps) {
  const { t } = useTranslation('entryForm');
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={t('rotation.label')}
          value={values.rotation}
          // The options are the values of RotationValues['rotation'].
          onChange={(event) =>
            change({ rotation: event.currentTarget.value as RotationValues['rotation'] })
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
        <Explained hidesLink term="rotation">
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
