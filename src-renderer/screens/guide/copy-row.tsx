import { CopyButton } from '../../components/copy-button.tsx';
import classes from './copy-row.module.css';

type CopyRowProps = { readonly name: string; readonly text: string };

/** A value that is not secret, with a button that copies it. */
export function CopyRow({ name, text }: CopyRowProps) {
  return (
    <div className={classes.row}>
      <span className={classes.name}>{name}</span>
      <code>{text}</code>
      <CopyButton text={text} field={name} />
    </div>
  );
}
