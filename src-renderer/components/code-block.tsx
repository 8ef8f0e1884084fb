import classes from './code-block.module.css';
import { CopyButton } from './copy-button.tsx';

type CodeBlockProps = {
  /** The accessible name of the block, and part of its button's. */
  readonly name: string;
  readonly code: string;
};

/** Shows text to copy, which scrolls inside the block, by keyboard too. */
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
