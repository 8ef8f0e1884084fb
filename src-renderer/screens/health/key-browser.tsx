import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { IconCalendarRepeat, IconRefresh, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import type { EntryReminders } from '../../components/reminders.ts';
import classes from './findings.module.css';
import { selectKeys } from './key-selection.ts';
import { KeyTable } from './key-table.tsx';
import { PolicyForm } from './policy-form.tsx';

type KeyBrowserProps = {
  readonly entries: readonly ListedEntry[];
  readonly reminders: EntryReminders;
  readonly isBusy: boolean;
  readonly onCheck: (keys: readonly ListedEntry[]) => void;
};

/** Every key with its dates, to do the same with many of them. */
export function KeyBrowser({ entries, reminders, isBusy, onCheck }: KeyBrowserProps) {
  const { t, i18n } = useTranslation('health');
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isPolicyOpen, setPolicyOpen] = useState(false);
  const [saved, setSaved] = useState(0);
  const deferred = useDeferredValue(text);
  const id = useId();
  const found = useMemo(
    () => selectKeys(entries, deferred, i18n.language),
    [entries, deferred, i18n.language],
  );
  // A key that was picked and deleted is picked no more.
  const chosen = useMemo(() => entries.filter((entry) => picked.has(entry.id)), [entries, picked]);

  function pick(keys: ReadonlySet<string>): void {
    setPicked(keys);
    setSaved(0);
  }

  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} className={classes['hidden'] ?? ''}>
        {t('keys.heading')}
      </Title>
      <TextInput
        label={t('keys.search')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        leftSection={<IconSearch size={16} aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
      />
      <Group mih={44} my="xs" gap="sm">
        <Text size="sm" c="dimmed" role="status" className={classes['status'] ?? ''}>
          {saved > 0
            ? t('policy.saved', { count: saved })
            : chosen.length > 0
              ? t('keys.selected', { count: chosen.length })
              : t('keys.none')}
        </Text>
        {chosen.length > 0 && !isPolicyOpen && (
          <>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCalendarRepeat size={15} aria-hidden />}
              onClick={() => setPolicyOpen(true)}
            >
              {t('keys.setPolicy')}
            </Button>
            <Button
              size="xs"
              variant="default"
              disabled={isBusy}
              leftSection={<IconRefresh size={15} aria-hidden />}
              onClick={() => onCheck(chosen)}
            >
              {t('keys.check')}
            </Button>
          </>
        )}
      </Group>
      {isPolicyOpen && chosen.length > 0 && (
        <PolicyForm
          ids={chosen.map((entry) => entry.id)}
          onEnd={(count) => {
            setPolicyOpen(false);
            if (count > 0) pick(new Set());
            setSaved(count);
          }}
        />
      )}
      {found.length > 0 ? (
        <KeyTable entries={found} reminders={reminders} picked={picked} onPick={pick} />
      ) : (
        <div className={classes['nothing']}>
          <Title order={3}>{t('keys.noMatch')}</Title>
          <Text c="dimmed">{t('keys.noMatchWhat')}</Text>
        </div>
      )}
    </section>
  );
}
