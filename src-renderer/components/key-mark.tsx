import type { Entry } from '#contract';
import classes from './key-mark.module.css';
import { MaskedKey } from './masked-key.tsx';
import { Seal } from './seal.tsx';

type KeyMarkProps = {
  readonly entry: Pick<Entry, 'label' | 'environment'>;
  /** Which key: the entry's own, or the other of its rotation. */
  readonly of: Pick<Entry, 'apiKeyDigest' | 'apiKeyEnding'>;
};

/** By what a key is told from another of the same entry: its seal and its last four. */
export function KeyMark({ entry: { label, environment }, of }: KeyMarkProps) {
  return (
    <span className={classes.mark}>
      <Seal digest={of.apiKeyDigest} label={label} environment={environment} size={32} />
      <MaskedKey ending={of.apiKeyEnding} />
    </span>
  );
}
