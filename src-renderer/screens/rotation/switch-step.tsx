import { Checkbox, Group, Stack } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { KeyMark } from '../../components/key-mark.tsx';
import { isNewKeyAccepted } from '../../components/rotation-steps.ts';
import { StepBody } from '../../components/step-body.tsx';
import box from '../../components/surface.module.css';
import { ToneWord } from '../../components/tone-word.tsx';
import classes from './rotation.module.css';
import { SwitchedStep } from './switched-step.tsx';
import { UndoButton } from './undo-button.tsx';
import type { RotationState } from './use-rotation.ts';

/** Shows both keys, says what the switch does, and switches. */
export function SwitchStep({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const [isAcceptedUnchecked, setAcceptedUnchecked] = useState(false);
  const { entry, switchOver, go, isBusy } = rotating;
  const { rotation } = entry;
  if (rotation?.switchedAt) {
    return <SwitchedStep rotating={rotating} switchedAt={rotation.switchedAt} />;
  }
  const isAccepted = rotation !== null && isNewKeyAccepted(rotation);
  return (
    <StepBody
      heading={t('heading.switch')}
      lead={t('switch.lead')}
      primary={{
        words: t('switch.act'),
        act: () => void switchOver(!isAccepted),
        isBusy,
        isDisabled: !isAccepted && !isAcceptedUnchecked,
      }}
      onBack={() => go('check')}
      others={<UndoButton rotating={rotating} />}
    >
      <TwoKeys entry={entry} />
      {!isAccepted && (
        <Stack gap={12} align="flex-start">
          <ToneWord tone="amber">{t('switch.unchecked')}</ToneWord>
          <Checkbox
            label={t('switch.unaccepted')}
            checked={isAcceptedUnchecked}
            onChange={(event) => setAcceptedUnchecked(event.currentTarget.checked)}
          />
        </Stack>
      )}
    </StepBody>
  );
}

function TwoKeys({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('rotation');
  const other = entry.rotation?.other;
  return (
    <Group component="dl" gap="12px 20px" className={classes.keys}>
      <div className={`${box.surface} ${classes.key}`}>
        <dt>{t('switch.from')}</dt>
        <dd>
          <KeyMark entry={entry} of={entry} />
        </dd>
      </div>
      <IconArrowRight size={20} stroke={1.75} aria-hidden />
      <div className={`${box.surface} ${classes.key}`}>
        <dt>{t('switch.to')}</dt>
        <dd>{other && <KeyMark entry={entry} of={other} />}</dd>
      </div>
    </Group>
  );
}
