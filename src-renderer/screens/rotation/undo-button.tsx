import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { givenApplications, openCompromiseOf } from '#contract';
import { ToneWord } from '../../components/tone-word.tsx';
import { GivenApplications } from './given-applications.tsx';
import type { RotationState } from './use-rotation.ts';

/** Undoes the rotation, after a dialog that says what that means on OKX. */
export function UndoButton({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const [isOpen, setOpen] = useState(false);
  const { entry, undo, isBusy } = rotating;
  const { rotation, label } = entry;
  if (!rotation || rotation.revokedAt !== null) return null;
  const given = givenApplications(entry);
  // The old key is the entry's own before the switch, and the other one after it.
  const old = rotation.switchedAt ? rotation.other : entry;
  const isLeaked = openCompromiseOf(entry)?.apiKeyDigest === old?.apiKeyDigest;
  const stage = rotation.switchedAt ? 'switched' : rotation.other ? 'held' : 'started';
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('undo.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('undo.heading', { label })}
        closeButtonProps={{ 'aria-label': t('undo.cancel') }}
        centered
      >
        <Stack>
          <Text size="sm">{t(`undo.${stage}`)}</Text>
          {given.length > 0 && <GivenApplications words={t('undo.ticked')} applications={given} />}
          {isLeaked && <ToneWord tone="red">{t('undo.leaked')}</ToneWord>}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpen(false)} data-autofocus>
              {t('undo.cancel')}
            </Button>
            <Button color="red" loading={isBusy} onClick={() => void undo()}>
              {t('undo.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
