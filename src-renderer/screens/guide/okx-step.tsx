import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayOf, okxWays, proposeKeyName } from '#contract';
import { OkxButton } from '../../components/okx-button.tsx';
import { StepCarousel } from '../../components/okx-form/step-carousel.tsx';
import { useNow } from '../../components/use-now.ts';
import { CopyRow } from './copy-row.tsx';
import { StepForm } from './step-form.tsx';
import type { GuideState } from './use-guide.ts';

/** Shows the clicks on OKX one at a time, and the name for the key. */
export function OkxStep({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { values, change } = guide;
  const way = values.environment === 'demo' ? 'demo' : values.way;
  const name = proposeKeyName(values.label, dayOf(new Date(useNow()).toISOString()));
  return (
    <StepForm guide={guide} lead={t(`okx.lead.${way}`)}>
      {way !== 'demo' && (
        <SegmentedControl
          style={{ alignSelf: 'start' }}
          aria-label={t('okx.way')}
          value={values.way}
          data={okxWays.map((item) => ({ value: item, label: t(`okx.${item}`) }))}
          onChange={(item) => change({ way: item, click: 0 })}
        />
      )}
      <CopyRow name={t('okx.name')} text={name} />
      {way !== 'app' && (
        <div>
          <OkxButton entry={values} page="api-management" />
          <Text size="sm" c="dimmed" mt={8}>
            {t('okx.exchange')}
          </Text>
        </div>
      )}
      <StepCarousel part="okx" way={way} at={values.click} onAt={(click) => change({ click })} />
    </StepForm>
  );
}
