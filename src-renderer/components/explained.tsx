import type { TermName } from '#words';
import classes from './term.module.css';
import { Term } from './term.tsx';

type ExplainedProps = {
  readonly term: TermName;
  /** Leaves out the link to Help, if following it would lose what was typed. */
  readonly hidesLink?: boolean;
  /** Marks the term by `<term>` and `</term>`. A sentence without them is shown as it is. */
  readonly children: string;
};

/** Shows a sentence with a button in it that explains a term. */
export function Explained({ term, hidesLink, children }: ExplainedProps) {
  const [before, words, after = ''] = children.split(/<term>(.*?)<\/term>/);
  // Without this, a line could begin with the punctuation, because a browser may break a line after a button.
  const [mark = ''] = /^[,.;:)，。；：、）」]*/.exec(after) ?? [];
  return (
    <>
      {before}
      {words !== undefined && (
        <span className={classes.whole}>
          <Term name={term} hidesLink={hidesLink}>
            {words}
          </Term>
          {mark}
        </span>
      )}
      {after.slice(mark.length)}
    </>
  );
}
