import type { Purpose, UseCase } from '#contract';

/**
 * The least that a key for each purpose needs (`permissions`), and the most it should have (`allowed`). The
 * permissions follow OKX's own use cases. The intervals are Signet's choice: the more a key can do, the sooner
 * it is replaced.
 */
const useCases = {
  'trading-bot': {
    permissions: ['read_only', 'trade'],
    allowed: ['read_only', 'trade'],
    ipAdvice: 'required',
    rotationDays: 90,
  },
  portfolio: {
    permissions: ['read_only'],
    allowed: ['read_only'],
    ipAdvice: 'if-fixed',
    rotationDays: 180,
  },
  arbitrage: {
    permissions: ['read_only', 'trade'],
    allowed: ['read_only', 'trade'],
    ipAdvice: 'required',
    rotationDays: 60,
  },
  custody: {
    permissions: ['read_only', 'withdraw'],
    allowed: ['read_only', 'trade', 'withdraw'],
    ipAdvice: 'required',
    rotationDays: 30,
  },
  'own-script': {
    permissions: ['read_only'],
    allowed: ['read_only', 'trade'],
    ipAdvice: 'recommended',
    rotationDays: 90,
  },
} as const satisfies Record<Purpose, Omit<UseCase, 'purpose'>>;

/** Returns the permissions, IP advice and rotation interval for a purpose. */
export function profileOf(purpose: Purpose): UseCase {
  const { permissions, allowed, ...rest } = useCases[purpose];
  return { purpose, permissions: [...permissions], allowed: [...allowed], ...rest };
}
