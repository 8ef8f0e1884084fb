import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

type DateFormProps = {
  /** The first and the last day allowed, in the user's time zone: `2026-11-20`. */
  readonly first: string;
  readonly last: string;
  readonly proposed: string;
  readonly label: string;
  /** The sentence for a day outside this range. */
  readonly fault: string;
  readonly confirm: string;
  /** Called with the day, as `2026-11-20`. */
  readonly onChosen: (day: string) => void;
};

/** Asks for one day. */
export function DateForm({ first, last, proposed, onChosen, ...words }: DateFormProps) {
  const [date, setDate] = useState(proposed);
  const isPossible = date >= first && date <= last;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isPossible) onChosen(date);
  }

  return (
    <form onSubmit={submit}>
      <Group gap="sm" align="flex-end">
        <TextInput
          type="date"
          label={words.label}
          value={date}
          min={first}
          max={last}
          error={isPossible ? undefined : words.fault}
          onChange={(event) => setDate(event.currentTarget.value)}
          data-autofocus
        />
        <Button type="submit" variant="default">
          {words.confirm}
        </Button>
      </Group>
    </form>
  );
}
