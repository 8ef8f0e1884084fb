import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Compromise, compromiseSteps } from '#contract';
import type { CompromiseState } from './use-compromise.ts';

type CloseButtonProps = {
  readonly responding: CompromiseState;
  readonly compromise: Compromise;
};

/** Closes the list after showing what is not done; records a false alarm as one. */
export function CloseButton({ responding, compromise }: CloseButtonProps) {
  const { t } = useTranslation('compromise');
  const [isOpen, setOpen] = useState(false);
  const { entry, close } = responding;
  const done = new Set(compromise.done.map(({ step }) => step));
  const missing = compromiseSteps.filter((step) => !done.has(step));

  // If it could not be closed, the page shows the reason.
  async function act(note?: string): Promise<void> {
    await close(note);
    setOpen(false);
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('close.open')}</Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('close.heading', { label: entry.label })}
        closeButtonProps={{ 'aria-label': t('close.cancel') }}
        size="lg"
        centered
      >
        <Stack>
          <Text size="sm">{t(missing.length === 0 ? 'close.all' : 'close.missing')}</Text>
          {missing.length > 0 && (
            <List size="sm">
              {missing.map((step) => (
                <List.Item key={step}>{t(`step.${step}.title`)}</List.Item>
              ))}
            </List>
          )}
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={() => setOpen(false)}>
              {t('close.cancel')}
            </Button>
            <Button variant="default" onClick={() => void act(t('close.falseAlarmNote'))}>
              {t('close.falseAlarm')}
            </Button>
            <Button onClick={() => void act()}>{t('close.done')}</Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
