import classes from './code-block.module.css';
import { CopyButton } from './copy-button.tsx';

type CodeBlockProps = {
  /** What it is: the block's accessible name, and part of its button's. */
  readonly name: string;
  readonly code: string;
};

/** Text to copy, as it stands; it scrolls in itself, by keyboard too. */
export function CodeBlock({ name, code }: CodeBlockProps) {
  return (
    <div className={classes.block}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={name}>
        <pre>{code}</pre>
      </section>
      <div className={classes.copy}>
        <CopyButton text={code} field={name} />
      </div>
    </div>
  );
}
