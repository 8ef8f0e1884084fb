import { Button, SegmentedControl } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { okxWays, proposeKeyName } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useNow } from '../../use-now.ts';
import { dateOf } from '../entry-form/form-values.ts';
import { OkxClicks } from './okx-clicks.tsx';
import { OkxValue } from './okx-value.tsx';
import { StepForm } from './step-form.tsx';
import type { GuideState } from './use-guide.ts';

/** The clicks on OKX, one at a time, and what to call the key there. */
export function OkxStep({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { values, change } = guide;
  const [error, setError] = useState<BridgeError>();
  const name = proposeKeyName(values.label, dateOf(new Date(useNow()).toISOString()));

  async function open(): Promise<void> {
    const { site, environment } = values;
    setError(undefined);
    try {
      await call('link:open', { page: 'api-management', site, environment });
    } catch (caught) {
      setError(asBridgeError(caught));
    }
  }

  return (
    <StepForm guide={guide} lead={t(`okx.lead.${values.environment}`)}>
      {values.environment === 'live' && (
        <SegmentedControl
          style={{ alignSelf: 'start' }}
          aria-label={t('okx.way')}
          value={values.way}
          data={okxWays.map((way) => ({ value: way, label: t(`okx.${way}`) }))}
          onChange={(way) => change({ way, click: 0 })}
        />
      )}
      <OkxValue name={t('okx.name')} text={name} />
      <div>
        <Button
          variant="default"
          rightSection={<IconExternalLink size={16} stroke={1.75} aria-hidden />}
          onClick={() => void open()}
        >
          {t('okx.open')}
        </Button>
      </div>
      {error && <ErrorNotice error={error} />}
      <OkxClicks
        part="okx"
        way={values.environment === 'demo' ? 'demo' : values.way}
        at={values.click}
        onAt={(click) => change({ click })}
      />
    </StepForm>
  );
}
