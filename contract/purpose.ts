import { z } from 'zod';

/** The purposes of a key. */
export const purposes = ['trading-bot', 'portfolio', 'arbitrage', 'custody', 'own-script'] as const;
export const purposeSchema = z.enum(purposes);
export type Purpose = z.output<typeof purposeSchema>;
