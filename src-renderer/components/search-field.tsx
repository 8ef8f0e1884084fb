import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';

type SearchFieldProps = {
  readonly className: string | undefined;
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** Filters a list while the user types. Escape and a button empty it. */
export function SearchField({
  className = '',
  label,
  placeholder,
  clearLabel,
  text,
  onText,
}: SearchFieldProps) {
  return (
    <TextInput
      className={className}
      label={label}
      placeholder={placeholder}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && onText('')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text !== '' && <CloseButton size="sm" aria-label={clearLabel} onClick={() => onText('')} />
      }
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
    />
  );
}
