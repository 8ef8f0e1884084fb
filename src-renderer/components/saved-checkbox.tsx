import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useOptimistic } from '../data/use-optimistic.ts';

type KeptCheckboxProps = {
  readonly label: string;
  readonly description?: ReactNode;
  /** Where the label alone does not tell it from the others. */
  readonly name?: string;
  /** As main has it. */
  readonly checked: boolean;
  /** Has main keep it. @returns whether main agreed */
  readonly onSave: (isChecked: boolean) => Promise<boolean>;
};

/** A checkbox that main keeps: shown as pressed at once, and as it was if main refuses. */
export function SavedCheckbox({ label, description, name, checked, onSave }: KeptCheckboxProps) {
  const [isShown, keep] = useOptimistic(checked);
  return (
    <Checkbox
      label={label}
      description={description}
      aria-label={name}
      checked={isShown}
      onChange={({ currentTarget }) => {
        const isChecked = currentTarget.checked;
        keep(isChecked, () => onSave(isChecked));
      }}
    />
  );
}
