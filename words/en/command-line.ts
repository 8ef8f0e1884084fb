import { audit } from './audit.ts';
import { commandErrors } from './command-errors.ts';
import { commandHelp } from './command-help.ts';
import { commandResults } from './command-results.ts';
import { compromise } from './compromise.ts';
import { consequences } from './consequences.ts';
import { dialogs } from './dialogs.ts';
import { entries } from './entries.ts';
import { errors } from './errors.ts';
import { failures } from './failures.ts';
import { findings } from './findings.ts';
import { health } from './health.ts';
import { okxErrors } from './okx-errors.ts';
import { okxRequestErrors } from './okx-request-errors.ts';
import { password } from './password.ts';
import { pasted } from './pasted.ts';
import { reasons } from './reasons.ts';
import { rotation } from './rotation.ts';
import { rules } from './rules.ts';
import { verdict } from './verdict.ts';

/** Every sentence of the command line. The other languages are held to its shape. */
export const commandLine = {
  audit,
  commandErrors,
  commandHelp,
  commandResults,
  compromise,
  consequences,
  dialogs,
  entries,
  errors,
  failures,
  findings,
  health,
  okxErrors,
  okxRequestErrors,
  password,
  pasted,
  reasons,
  rotation,
  rules,
  verdict,
} as const;
