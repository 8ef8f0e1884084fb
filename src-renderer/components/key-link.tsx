import type { ListedEntry } from '#contract';
import { formatRoute } from '../route/route.ts';
import classes from './key-link.module.css';

type KeyLinkProps = {
  readonly entry: Pick<ListedEntry, 'id' | 'label'>;
  /** The id of the link itself, for controls that it describes. */
  readonly linkId?: string;
  readonly className?: string | undefined;
};

/** The label of a key, which leads to its page. */
export function KeyLink({ entry: { id, label }, linkId, className = '' }: KeyLinkProps) {
  return (
    <a
      id={linkId}
      className={`${classes.link} ${className}`}
      href={`#${formatRoute({ screen: 'entry', id })}`}
      title={label}
    >
      {label}
    </a>
  );
}
