import classes from './term.module.css';
import { Term } from './term.tsx';
import type { TermName } from './terms.ts';

type ExplainedProps = {
  readonly term: TermName;
  /** Where leaving would lose what was typed: no way to Help. */
  readonly stays?: boolean;
  /** A sentence that has the term between `<term>` and `</term>`; one without it stays as it is. */
  readonly children: string;
};

/** A sentence in which a term explains itself. */
export function Explained({ term, stays, children }: ExplainedProps) {
  const [before, words, after = ''] = children.split(/<term>(.*?)<\/term>/);
  // A line could begin with the mark: to the browser, the button before it is no word.
  const [mark = ''] = /^[,.;:)，。；：、）」]*/.exec(after) ?? [];
  return (
    <>
      {before}
      {words !== undefined && (
        <span className={classes.whole}>
          <Term name={term} stays={stays}>
            {words}
          </Term>
          {mark}
        </span>
      )}
      {after.slice(mark.length)}
    </>
  );
}
