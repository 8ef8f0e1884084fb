import type { Entry } from '#contract';
import classes from './key-mark.module.css';
import { MaskedKey } from './masked-key.tsx';
import { Seal } from './seal.tsx';

type KeyMarkProps = {
  readonly entry: Pick<Entry, 'label' | 'environment'>;
  /** The entry's own key, or the other one of its rotation. */
  readonly of: Pick<Entry, 'apiKeyDigest' | 'apiKeyEnding'>;
};

/** Shows the seal and the last four characters of a key, which distinguish it from the entry's other key. */
export function KeyMark({ entry: { label, environment }, of }: KeyMarkProps) {
  return (
    <span className={classes.mark}>
      <Seal digest={of.apiKeyDigest} label={label} environment={environment} size={32} />
      <MaskedKey ending={of.apiKeyEnding} />
    </span>
  );
}
