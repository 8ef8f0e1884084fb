import type { page as english } from '../en/page.ts';
import type { Wording } from '../wording.ts';
import { about } from './about.ts';
import { audit } from './audit.ts';
import { checklist } from './checklist.ts';
import { compromise } from './compromise.ts';
import { consequences } from './consequences.ts';
import { entries } from './entries.ts';
import { entry } from './entry.ts';
import { entryCheck } from './entry-check.ts';
import { entryForm } from './entry-form.ts';
import { errors } from './errors.ts';
import { fileReasons } from './file-reasons.ts';
import { findings } from './findings.ts';
import { guide } from './guide.ts';
import { guideInputs } from './guide-inputs.ts';
import { guideReasons } from './guide-reasons.ts';
import { health } from './health.ts';
import { help } from './help.ts';
import { navigation } from './navigation.ts';
import { networkReasons } from './network-reasons.ts';
import { okxErrors } from './okx-errors.ts';
import { okxSteps } from './okx-steps.ts';
import { palette } from './palette.ts';
import { password } from './password.ts';
import { pasted } from './pasted.ts';
import { places } from './places.ts';
import { recoveryKit } from './recovery-kit.ts';
import { reminders } from './reminders.ts';
import { rotation } from './rotation.ts';
import { settings } from './settings.ts';
import { sign } from './sign.ts';
import { steps } from './steps.ts';
import { subAccounts } from './sub-accounts.ts';
import { terms } from './terms.ts';
import { unlock } from './unlock.ts';
import { verdict } from './verdict.ts';
import { welcome } from './welcome.ts';

export const page: Wording<typeof english> = {
  about,
  audit,
  checklist,
  compromise,
  consequences,
  entries,
  entry,
  entryCheck,
  entryForm,
  errors,
  fileReasons,
  findings,
  guide,
  guideInputs,
  guideReasons,
  health,
  help,
  navigation,
  networkReasons,
  okxErrors,
  okxSteps,
  palette,
  password,
  pasted,
  places,
  recoveryKit,
  reminders,
  rotation,
  settings,
  sign,
  steps,
  subAccounts,
  terms,
  unlock,
  verdict,
  welcome,
};
