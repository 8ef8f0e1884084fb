import { Button, Group, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import classes from './removal.module.css';

type RemovalProps = { readonly entry: Entry; readonly onRemoved: () => void };

/** Deletes the entry once its label has been typed, so that removing the wrong one takes two mistakes. */
export function Removal({ entry, onRemoved }: RemovalProps) {
  const { t } = useTranslation('entry');
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="removal" className={classes.removal}>
      <div>
        <Title order={2} id="removal">
          {t('remove.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('remove.what')}
        </Text>
      </div>
      <Button
        variant="outline"
        color="red"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('remove.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('remove.heading', { label: entry.label })}
        closeButtonProps={{ 'aria-label': t('remove.cancel') }}
        centered
      >
        <RemovalForm entry={entry} onRemoved={onRemoved} onCancel={() => setOpen(false)} />
      </Modal>
    </section>
  );
}

function RemovalForm({ entry, onRemoved, onCancel }: RemovalProps & { onCancel: () => void }) {
  const { t } = useTranslation('entry');
  const [label, setLabel] = useState('');
  const [isMismatch, setMismatch] = useState(false);
  const {
    run: remove,
    isBusy,
    error,
  } = useAction(async () => {
    await call('entry:remove', { id: entry.id, label: entry.label });
    onRemoved();
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (label.trim().normalize('NFC') === entry.label) void remove();
    else setMismatch(true);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text size="sm">{t('remove.warning')}</Text>
        <TextInput
          data-autofocus
          label={t('remove.type')}
          description={entry.label}
          value={label}
          onChange={(event) => {
            setLabel(event.currentTarget.value);
            setMismatch(false);
          }}
          error={isMismatch && t('remove.mismatch', { label: entry.label })}
          autoComplete="off"
          spellCheck={false}
        />
        {error && <ErrorNotice error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('remove.cancel')}
          </Button>
          <Button type="submit" color="red" loading={isBusy}>
            {t('remove.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
