import type { Catalogue } from '../translate.ts';
import { main } from './main.ts';
import { page } from './page.ts';

export const zhHant: Catalogue = { ...page, ...main };
