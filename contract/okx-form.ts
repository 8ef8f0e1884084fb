import type { okxWays } from './guide.ts';

/** The place on OKX where a key is created. Keys for demo trading have a page of their own. */
export type FormWay = (typeof okxWays)[number] | 'demo';

const webForm = [
  'name',
  'account',
  'addresses',
  'permissions',
  'passphrase',
  'confirm',
  'verify',
  'credentials',
] as const;

/**
 * The steps on OKX, in order: clicks, and fields to fill in. Source: OKX API FAQ, "How do I create an API key?",
 * and its answer about demo trading.
 */
export const okxSteps = {
  web: ['profile', 'api', 'create', ...webForm],
  app: [
    'app-menu',
    'app-api',
    'create',
    'name',
    'app-account',
    'addresses',
    'permissions',
    'passphrase',
    'confirm',
    'verify',
    'credentials',
  ],
  demo: ['demo-trade', 'demo-trading', 'demo-center', 'demo-api', 'demo-create', ...webForm],
} as const satisfies Readonly<Record<FormWay, readonly string[]>>;

export type OkxStep = (typeof okxSteps)[FormWay][number];
