import type { SimulatedKey } from './simulator/simulated-key.ts';

/** A key of the simulated exchange; each of its secrets is a canary. */
export const exchangeKey: SimulatedKey = {
  apiKey: '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Tést-pass_1!',
  environment: 'live',
  permissions: ['read_only', 'trade'],
  ipAllowlist: ['127.0.0.1', '2001:db8::/32'],
  label: 'Grid bot',
  uid: '44705892343619584',
  mainUid: '44705892343619584',
  holdings: [],
};

/** Lends the three values of a key, as a vault does. */
export function lending({
  apiKey,
  secretKey,
  passphrase,
}: Pick<SimulatedKey, 'apiKey' | 'secretKey' | 'passphrase'>) {
  return <Result>(
    use: (credentials: {
      readonly apiKey: Buffer;
      readonly secretKey: Buffer;
      readonly passphrase: Buffer;
    }) => Result,
  ): Result => {
    const lent = {
      apiKey: Buffer.from(apiKey),
      secretKey: Buffer.from(secretKey),
      passphrase: Buffer.from(passphrase),
    };
    try {
      return use(lent);
    } finally {
      for (const bytes of Object.values(lent)) bytes.fill(0);
    }
  };
}
