import { CopyButton } from '../../components/copy-button.tsx';
import classes from './okx-value.module.css';

type OkxValueProps = { readonly name: string; readonly text: string };

/** Something to be copied into OKX's form. Nothing secret. */
export function OkxValue({ name, text }: OkxValueProps) {
  return (
    <div className={classes['value']}>
      <span className={classes['name']}>{name}</span>
      <code>{text}</code>
      <CopyButton text={text} field={name} />
    </div>
  );
}
