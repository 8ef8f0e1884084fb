import { surveyIpAllowlist } from '../okx/ip-allowlist-survey.ts';
import type { HandlersOf } from './handler.ts';

/** The procedure that looks at an IP allowlist while it is written. It needs no vault. */
export function ipAllowlistHandlers(): HandlersOf<'ip-allowlist'> {
  return {
    'ip-allowlist:inspect': ({ text }) => surveyIpAllowlist(text),
  };
}
