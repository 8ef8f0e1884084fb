import { createContext } from 'react';

type Recovered = {
  /** Whether the recovery code, not the master password, opened the vault. */
  readonly isRecovered: boolean;
  /** A new master password was set, or its owner does not want one now. */
  readonly settle: () => void;
};

export const RecoveredContext = createContext<Recovered>({
  isRecovered: false,
  settle: () => undefined,
});
