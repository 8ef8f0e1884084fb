import { commandLine } from './command-line.ts';
import { main } from './main.ts';
import { page } from './page.ts';

/** Every sentence of Signet. The other languages are held to its shape. */
export const en = { ...page, ...main, ...commandLine } as const;
