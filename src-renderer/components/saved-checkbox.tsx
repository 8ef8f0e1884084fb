import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useOptimistic } from '../data/use-optimistic.ts';

type SavedCheckboxProps = {
  readonly label: string;
  readonly description?: ReactNode;
  /** An accessible name, if the label alone is not unique. */
  readonly name?: string;
  /** The value in main. */
  readonly checked: boolean;
  /** Has main save the choice. @returns `true` if main has */
  readonly onSave: (isChecked: boolean) => Promise<boolean>;
};

/** A checkbox whose value main saves. It changes at once, and back if main refuses. */
export function SavedCheckbox({ label, description, name, checked, onSave }: SavedCheckboxProps) {
  const [isShown, choose] = useOptimistic(checked);
  return (
    <Checkbox
      label={label}
      description={description}
      aria-label={name}
      checked={isShown}
      onChange={({ currentTarget }) => {
        const isChecked = currentTarget.checked;
        choose(isChecked, () => onSave(isChecked));
      }}
    />
  );
}
