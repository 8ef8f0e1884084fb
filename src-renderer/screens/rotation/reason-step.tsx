import { Anchor, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openCompromiseOf, type RotationReason, rotationReasons } from '#contract';
import { StepBody } from '../../components/step-body.tsx';
import { formatRoute } from '../../route/route.ts';
import type { RotationState } from './use-rotation.ts';

/** Asks for the reason, for the history. A key that leaked must be deleted before anything else. */
export function ReasonStep({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const { entry, start, isBusy } = rotating;
  const [reason, setReason] = useState<RotationReason>(
    openCompromiseOf(entry) ? 'compromise' : 'scheduled',
  );
  return (
    <StepBody
      heading={t('heading.reason')}
      lead={t('start.lead')}
      primary={{ words: t('start.act'), act: () => void start(reason), isBusy }}
    >
      <Radio.Group
        aria-label={t('heading.reason')}
        value={reason}
        // The values are those of the list below.
        onChange={(value) => setReason(value as RotationReason)}
      >
        <Stack gap="sm">
          {rotationReasons.map((value) => (
            <Radio key={value} value={value} label={t(`reasons.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {reason === 'compromise' && (
        <Text size="sm">
          {t('start.leakedFirst')}{' '}
          <Anchor
            href={`#${formatRoute({ screen: 'compromise', id: entry.id })}`}
            underline="always"
          >
            {t('start.leakedLink')}
          </Anchor>
        </Text>
      )}
    </StepBody>
  );
}
