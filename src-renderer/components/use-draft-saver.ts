import { useEffect, useState } from 'react';
import { asBridgeError, type BridgeError } from '../data/bridge.ts';
import { beforeLock } from './before-lock.ts';
import { draftSaver } from './draft-saver.ts';

/**
 * Saves a draft a moment after each change, before the page locks, and when its screen is left.
 *
 * @param save only the function of the first render is used
 */
export function useDraftSaver<Draft>(save: (draft: Draft) => Promise<void>) {
  const [isSaved, setSaved] = useState(true);
  const [error, setError] = useState<BridgeError>();
  const [saver] = useState(() =>
    draftSaver<Draft>({
      save,
      onEnd: (failure) => {
        setSaved(failure === undefined);
        setError(failure === undefined ? undefined : asBridgeError(failure));
      },
    }),
  );
  const { flush, later, now, forget } = saver;

  useEffect(() => {
    const release = beforeLock(flush);
    return () => {
      release();
      void flush();
    };
  }, [flush]);

  return {
    isSaved,
    error,
    later: (draft: Draft): void => {
      setSaved(false);
      later(draft);
    },
    now,
    flush,
    forget,
  };
}
