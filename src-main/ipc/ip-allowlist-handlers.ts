import { inspectIpAllowlist } from '../operations/ip-allowlist.ts';
import type { HandlersOf } from './handler.ts';

/** The procedure that inspects an IP allowlist while it is being typed. It needs no vault. */
export function ipAllowlistHandlers(): HandlersOf<'ip-allowlist'> {
  return {
    'ip-allowlist:inspect': ({ text }) => inspectIpAllowlist(text),
  };
}
