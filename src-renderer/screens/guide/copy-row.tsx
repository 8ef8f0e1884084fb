import { Group } from '@mantine/core';
import { CopyButton } from '../../components/copy-button.tsx';
import classes from '../../components/mono.module.css';
import { SecondLine } from '../../components/second-line.tsx';

type CopyRowProps = { readonly name: string; readonly text: string };

/** Shows a value that is not secret, with a button that copies it. */
export function CopyRow({ name, text }: CopyRowProps) {
  return (
    <Group gap="6px 12px">
      <SecondLine span>{name}</SecondLine>
      <code className={classes.mono}>{text}</code>
      <CopyButton text={text} field={name} />
    </Group>
  );
}
