import { useEffect, useRef, useState } from 'react';
import { type IpSurvey, ipAllowlistTextLimit } from '#contract';
import { call } from '../../data/bridge.ts';

/** Main is asked after typing has paused for this long. */
const restMs = 200;

type Answer = { readonly text: string; readonly survey: IpSurvey };

/**
 * Has main examine an IP allowlist while it is typed.
 *
 * @returns main's remarks about the text, or about the text before until it has answered; `undefined` for an
 *   empty text and for one that is too long
 */
export function useIpSurvey(text: string): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  const latest = useRef(text);
  const isWorthAsking = text.trim() !== '' && text.length <= ipAllowlistTextLimit;

  useEffect(() => {
    latest.current = text;
    if (!isWorthAsking) return undefined;
    const timer = setTimeout(async () => {
      // If main does not answer, the list is still checked when it is sent.
      const survey = await call('ip-allowlist:inspect', { text }).catch(() => undefined);
      if (latest.current === text) setAnswer(survey && { text, survey });
    }, restMs);
    return () => clearTimeout(timer);
  }, [text, isWorthAsking]);

  return isWorthAsking ? answer : undefined;
}
