import { useCallback, useRef, useState } from 'react';
import { asBridgeError, type BridgeError } from './bridge.ts';

type ActionState<Answer> = {
  readonly isBusy: boolean;
  /** Of the last run that succeeded; it stays while the next one is busy. */
  readonly answer: Answer | undefined;
  /** Of the last run, if it was refused and `explain` did not show that. */
  readonly error: BridgeError | undefined;
};

const idle = { isBusy: false, answer: undefined, error: undefined };

/**
 * Runs what a click or a form does, and remembers how its last run went. If it runs again before the run
 * before has ended, the state ignores how that one ends.
 *
 * SECURITY: the input of a run is not stored, because it may be a password or the credentials of a key.
 * TanStack's useMutation would store it until the next run.
 *
 * @param act calls main; what it does after its calls belongs to it too, and can fail with it
 * @param explain shows a refusal itself, for example at a field; returns whether it did
 */
export function useAction<Input extends readonly unknown[], Answer>(
  act: (...input: Input) => Promise<Answer>,
  explain: (error: BridgeError) => boolean = () => false,
) {
  const [state, setState] = useState<ActionState<Answer>>(idle);
  const latest = useRef(0);

  /** Forgets the answer and the error, and ignores a run that is still busy. */
  const reset = useCallback((): void => {
    latest.current += 1;
    setState(idle);
  }, []);

  /** @returns whether this run succeeded; never rejects */
  async function run(...input: Input): Promise<boolean> {
    latest.current += 1;
    const id = latest.current;
    setState(({ answer }) => ({ isBusy: true, answer, error: undefined }));
    try {
      const answer = await act(...input);
      if (latest.current === id) setState({ isBusy: false, answer, error: undefined });
      return true;
    } catch (caught) {
      if (latest.current === id) refuse(asBridgeError(caught));
      return false;
    }
  }

  function refuse(error: BridgeError): void {
    const shown = explain(error) ? undefined : error;
    setState(({ answer }) => ({ isBusy: false, answer, error: shown }));
  }

  return { ...state, run, reset };
}
