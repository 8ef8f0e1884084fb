import { createContext } from 'react';
import type { ListedEntry } from '#contract';
import type { RemedyHandlers } from '../../components/finding/remedy-button.tsx';
import type { KeyIndex } from './key-index.ts';

/** The handlers and the keys with which rows of findings offer remedies. */
export type Remedies = RemedyHandlers & {
  readonly onCheckMany: (entries: readonly ListedEntry[]) => void;
  readonly keys: KeyIndex;
  /** The key that is being checked. */
  readonly checkingId: string | undefined;
};

export const RemediesContext = createContext<Remedies>({
  onCheck: () => undefined,
  onOpenOkx: () => undefined,
  onCheckMany: () => undefined,
  keys: new Map(),
  checkingId: undefined,
});
