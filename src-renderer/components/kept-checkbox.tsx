import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useKept } from '../data/use-kept.ts';

type KeptCheckboxProps = {
  readonly label: string;
  readonly description?: ReactNode;
  /** Where the label alone does not tell it from the others. */
  readonly name?: string;
  /** As main has it. */
  readonly checked: boolean;
  /** Has main keep it. @returns whether main agreed */
  readonly onKeep: (isChecked: boolean) => Promise<boolean>;
};

/** A checkbox that main keeps: shown as pressed at once, and as it was if main refuses. */
export function KeptCheckbox({ label, description, name, checked, onKeep }: KeptCheckboxProps) {
  const [isShown, keep] = useKept(checked);
  return (
    <Checkbox
      label={label}
      description={description}
      aria-label={name}
      checked={isShown}
      onChange={({ currentTarget }) => {
        const isChecked = currentTarget.checked;
        keep(isChecked, () => onKeep(isChecked));
      }}
    />
  );
}
