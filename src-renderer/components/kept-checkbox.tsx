import { Checkbox } from '@mantine/core';
import { useState } from 'react';

type KeptCheckboxProps = {
  readonly label: string;
  /** Where the label alone does not tell it from the others. */
  readonly name?: string;
  /** As main has it. */
  readonly checked: boolean;
  /** Has main keep it; comes back when it is kept, or was refused. */
  readonly onKeep: (isChecked: boolean) => Promise<void>;
};

/** A checkbox that main keeps: shown as pressed at once, and as main has it when that has answered. */
export function KeptCheckbox({ label, name, checked, onKeep }: KeptCheckboxProps) {
  const [pressed, setPressed] = useState<boolean>();

  async function press(isChecked: boolean): Promise<void> {
    setPressed(isChecked);
    await onKeep(isChecked);
    setPressed(undefined);
  }

  return (
    <Checkbox
      label={label}
      aria-label={name}
      checked={pressed ?? checked}
      onChange={(event) => void press(event.currentTarget.checked)}
    />
  );
}
