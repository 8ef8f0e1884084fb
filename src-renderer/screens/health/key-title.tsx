import type { ListedEntry } from '#contract';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { KeyLink } from '../../components/key-link.tsx';
import classes from './findings.module.css';

type KeyTitleProps = {
  readonly entry: ListedEntry;
  /** The id of the link, for controls that it describes. */
  readonly id: string;
};

/** Names the key of a finding, with a link to its page. */
export function KeyTitle({ entry, id }: KeyTitleProps) {
  return (
    <span className={classes.key}>
      <KeyLink entry={entry} linkId={id} className={classes.label} />
      <EnvironmentBadge environment={entry.environment} />
    </span>
  );
}
