import { NativeSelect } from '@mantine/core';

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
};

/** Offers a few values by their names. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <NativeSelect
      label={label}
      value={value}
      data={Object.entries<string>(options).map(([option, words]) => ({
        value: option,
        label: words,
      }))}
      // The options are the keys of a record over Value.
      onChange={(event) => onChoose(event.currentTarget.value as Value)}
    />
  );
}
