import { help } from './help.ts';
import { okxSteps } from './okx-steps.ts';
import { terms } from './terms.ts';

/** The sentences that only `signet help` reads. The other languages are held to its shape. */
export const terminalHelp = { help, okxSteps, terms } as const;
