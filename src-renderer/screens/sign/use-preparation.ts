import { useState } from 'react';
import type { ResponseOf, SignRequest } from '#contract';
import { useProcedure } from '../../data/use-procedure.ts';

/** What main says of a request; the last answer stays until the next one, so that nothing flickers. */
export function usePreparation(id: string, request: SignRequest) {
  const { value, error } = useProcedure('sign:prepare', { id, request }, 'entries:changed');
  const [last, setLast] = useState<ResponseOf<'sign:prepare'>>();
  if (value !== undefined && value !== last) setLast(value);
  return { prepared: value ?? last, error };
}
