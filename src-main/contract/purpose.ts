import { z } from 'zod';

/** What a key is for. What each should be able to do is in `health/use-cases`. */
export const purposes = ['trading-bot', 'portfolio', 'arbitrage', 'custody', 'own-script'] as const;
export const purposeSchema = z.enum(purposes);
export type Purpose = z.output<typeof purposeSchema>;
