import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormWay } from '#contract';
import { type FormPart, formSteps, formStepsOf, groupBySketch } from './form-steps.ts';
import { SketchWithSteps } from './sketch-with-steps.tsx';

type StepCarouselProps = {
  readonly way: FormWay;
  /** Shows only the steps of this part; without it, all. */
  readonly part?: FormPart;
  /** The index of the step to show; if it is out of range, the first is shown. */
  readonly at: number;
  readonly onAt: (at: number) => void;
};

/** The steps on OKX, one at a time, each in its sketch. */
export function StepCarousel({ way, part, at: asked, onAt }: StepCarouselProps) {
  const { t } = useTranslation('okxSteps');
  const all = part ? formStepsOf(way, part) : formSteps[way];
  const count = all.length;
  const at = asked < count ? asked : 0;
  const number = at + 1;
  const group = groupBySketch(all).find(({ steps }) =>
    steps.some((step) => step.number === number),
  );
  return (
    <Stack gap={12}>
      {group && (
        <SketchWithSteps
          group={group}
          way={way}
          current={number}
          onPick={(picked) => onAt(picked - 1)}
        />
      )}
      {count > 1 && (
        <Group gap="8px 12px">
          <Button size="xs" variant="default" disabled={at === 0} onClick={() => onAt(at - 1)}>
            {t('previous')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={number === count}
            onClick={() => onAt(at + 1)}
          >
            {t('next')}
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {t('click', { number, count })}
          </Text>
        </Group>
      )}
      <Text size="sm" c="dimmed">
        {t('sketched')}
      </Text>
    </Stack>
  );
}
