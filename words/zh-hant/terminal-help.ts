import type { terminalHelp as english } from '../en/terminal-help.ts';
import type { Wording } from '../wording.ts';
import { help } from './help.ts';
import { okxSteps } from './okx-steps.ts';
import { terms } from './terms.ts';

export const terminalHelp: Wording<typeof english> = { help, okxSteps, terms };
