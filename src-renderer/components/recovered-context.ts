import { createContext } from 'react';

type Recovered = {
  /** `true` if the recovery code opened the vault, and not the master password. */
  readonly isRecovered: boolean;
  /** Hides the notice, because a new master password was set or the user does not want one now. */
  readonly dismiss: () => void;
};

export const RecoveredContext = createContext<Recovered>({
  isRecovered: false,
  dismiss: () => undefined,
});
