import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './help.module.css';

type SearchFieldProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onEnter: () => void;
  readonly onDown: () => void;
};

export function SearchField({ query, onQuery, onEnter, onDown }: SearchFieldProps) {
  const { t } = useTranslation('help');

  function press(event: KeyboardEvent): void {
    // While an input method composes a Chinese word, keys belong to it.
    if (event.nativeEvent.isComposing) return;
    const acts: Readonly<Record<string, () => void>> = {
      Escape: () => onQuery(''),
      Enter: onEnter,
      ArrowDown: onDown,
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  return (
    <search className={classes.search}>
      <TextInput
        label={t('filter')}
        placeholder={t('filterHint')}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={press}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          query !== '' && (
            <CloseButton size="sm" aria-label={t('clear')} onClick={() => onQuery('')} />
          )
        }
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
      />
    </search>
  );
}
