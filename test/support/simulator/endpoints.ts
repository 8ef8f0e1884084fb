import type { Permission } from '#contract';
import { accountBalance } from './account-balance.ts';
import { accountConfig } from './account-config.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { publicTime } from './public-time.ts';
import type { SimulatedKey } from './simulated-key.ts';

/** One thing that the simulated exchange answers. */
export type SimulatedEndpoint =
  | {
      readonly method: string;
      readonly permission: null;
      readonly answer: (now: number) => readonly object[];
    }
  | {
      readonly method: string;
      readonly permission: Permission;
      readonly answer: (
        key: SimulatedKey,
        request: IncomingRequest,
        now: number,
      ) => readonly object[];
    };

/** By path. */
export const endpoints: ReadonlyMap<string, SimulatedEndpoint> = new Map([
  ['/api/v5/public/time', { method: 'GET', permission: null, answer: (now) => [publicTime(now)] }],
  [
    '/api/v5/account/config',
    { method: 'GET', permission: 'read_only', answer: (key) => [accountConfig(key)] },
  ],
  [
    '/api/v5/account/balance',
    {
      method: 'GET',
      permission: 'read_only',
      answer: (key, { query }, now) => [accountBalance(key, query.get('ccy')?.split(','), now)],
    },
  ],
] satisfies readonly (readonly [string, SimulatedEndpoint])[]);
