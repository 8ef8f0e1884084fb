import { useEffect } from 'react';
import { beforeLock } from './before-lock.ts';
import type { draftSaver } from './draft-saver.ts';

/** Has what was typed last saved before the page locks, and when another screen is opened. */
export function useFlush({ flush }: Pick<ReturnType<typeof draftSaver>, 'flush'>): void {
  useEffect(() => {
    const release = beforeLock(flush);
    return () => {
      release();
      void flush();
    };
  }, [flush]);
}
