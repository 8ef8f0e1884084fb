import { Button, Group, Text, TextInput, Title, VisuallyHidden } from '@mantine/core';
import { IconCalendarRepeat, IconRefresh, IconSearch } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry } from '#contract';
import { EmptyState } from '../../components/empty-state.tsx';
import { indexEntries, noFilter, selectEntries } from '../../components/entry-selection.ts';
import type { EntryReminders } from '../../components/reminders.ts';
import { VirtualTable } from '../../components/virtual-table.tsx';
import classes from './findings.module.css';
import columnClasses from './key-columns.module.css';
import { useKeyColumns } from './key-columns.tsx';
import { type PickedKeys, PickedKeysContext, withPicked } from './picked-keys.ts';
import { PolicyForm } from './policy-form.tsx';

type KeyBrowserProps = {
  readonly entries: readonly ListedEntry[];
  readonly isBusy: boolean;
  readonly onCheck: (keys: readonly ListedEntry[]) => void;
};

/** Two lines of text, in pixels. */
const rowHeight = 57;

/** Lists every key with its dates, to set the policy of several or to check them. */
export function KeyBrowser({ entries, isBusy, onCheck }: KeyBrowserProps) {
  const { t } = useTranslation('health');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isPolicyOpen, setPolicyOpen] = useState(false);
  const [saved, setSaved] = useState(0);
  const id = useId();
  // Leaves out keys that were deleted after they were picked.
  const chosen = useMemo(() => entries.filter((entry) => picked.has(entry.id)), [entries, picked]);
  const pick = useCallback<PickedKeys['pick']>((ids, isPicked) => {
    setPicked((before) => withPicked(before, ids, isPicked));
    setSaved(0);
  }, []);
  const context = useMemo(() => ({ ids: picked, pick }), [picked, pick]);

  function endPolicy(count: number): void {
    setPolicyOpen(false);
    if (count > 0) setPicked(new Set());
    setSaved(count);
  }

  return (
    <section aria-labelledby={id}>
      <VisuallyHidden component="h2" id={id}>
        {t('keys.heading')}
      </VisuallyHidden>
      <PickedKeysContext value={context}>
        <KeySearch entries={entries}>
          <Group mih={44} my="xs" gap="sm">
            <Text size="sm" c="dimmed" role="status" className={classes.status}>
              {saved > 0
                ? t('policy.saved', { count: saved })
                : chosen.length > 0
                  ? t('keys.selected', { count: chosen.length })
                  : t('keys.none')}
            </Text>
            {chosen.length > 0 && !isPolicyOpen && (
              <PickedActions
                isBusy={isBusy}
                onPolicy={() => setPolicyOpen(true)}
                onCheck={() => onCheck(chosen)}
              />
            )}
          </Group>
          {isPolicyOpen && chosen.length > 0 && (
            <PolicyForm ids={chosen.map((entry) => entry.id)} onEnd={endPolicy} />
          )}
        </KeySearch>
      </PickedKeysContext>
    </section>
  );
}

type PickedActionsProps = {
  readonly isBusy: boolean;
  readonly onPolicy: () => void;
  readonly onCheck: () => void;
};

function PickedActions({ isBusy, onPolicy, onCheck }: PickedActionsProps) {
  const { t } = useTranslation('health');
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconCalendarRepeat size={15} aria-hidden />}
        onClick={onPolicy}
      >
        {t('keys.setPolicy')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={isBusy}
        leftSection={<IconRefresh size={15} aria-hidden />}
        onClick={onCheck}
      >
        {t('keys.check')}
      </Button>
    </>
  );
}

type KeySearchProps = {
  readonly entries: readonly ListedEntry[];
  /** Stands between the search and the table. */
  readonly children: React.ReactNode;
};

/** A search, and the table of the keys that it finds. */
function KeySearch({ entries, children }: KeySearchProps) {
  const { t, i18n } = useTranslation('health');
  const [text, setText] = useState('');
  const deferred = useDeferredValue(text);
  const found = useMemo(
    () => selectKeys(entries, deferred, i18n.language),
    [entries, deferred, i18n.language],
  );
  const columns = useKeyColumns(found);
  return (
    <>
      <TextInput
        label={t('keys.search')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        leftSection={<IconSearch size={16} aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
      />
      {children}
      {found.length > 0 ? (
        <VirtualTable
          label={t('keys.table')}
          items={found}
          columns={columns}
          rowHeight={rowHeight}
          className={columnClasses.keys}
        />
      ) : (
        <EmptyState>
          <Title order={3}>{t('keys.noMatch')}</Title>
          <Text c="dimmed">{t('keys.noMatchWhat')}</Text>
        </EmptyState>
      )}
    </>
  );
}

/** @returns the keys that contain every word of the text, sorted by their labels */
function selectKeys(
  entries: readonly ListedEntry[],
  text: string,
  language: string,
): readonly ListedEntry[] {
  return selectEntries(
    indexEntries(entries, { order: 'label', language, reminders: noReminders }),
    { ...noFilter, text },
  );
}

/** The order of labels needs no dates. */
const noReminders: EntryReminders = new Map();
