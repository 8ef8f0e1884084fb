import type { Catalogue } from '../translate.ts';
import { commandLine } from './command-line.ts';
import { main } from './main.ts';
import { page } from './page.ts';

export const zhHant: Catalogue = { ...page, ...main, ...commandLine };
