import { Button, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { guideSteps } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { IpAllowlistField } from '../../components/ip-allowlist/ip-allowlist-field.tsx';
import type { BridgeError } from '../../data/bridge.ts';
import { AccountName } from './account-name.tsx';
import { type Fault, faultOf, type Problem } from './step-problems.ts';
import type { GuideState } from './use-guide.ts';

type CheckTroubleProps = {
  readonly guide: GuideState;
  readonly error: BridgeError | undefined;
  /** Whether the sub-account is to be named, whatever else there is. */
  readonly isNaming: boolean;
};

/** What can be put right without going back to its step, where the credentials would be gone. */
const fixableHere: readonly Problem[] = ['label', 'labelTaken', 'account', 'addresses'];

/** Why the key was not checked or saved, and the field that it is about. */
export function CheckTrouble({ guide, error, isNaming }: CheckTroubleProps) {
  const { t } = useTranslation('guide');
  const { values, settle } = guide;
  const fault = faultIn(error);
  const problem = fault?.problem;
  const isElsewhere = fault && !fixableHere.includes(fault.problem);
  return (
    <>
      {error && <ErrorNotice error={error} />}
      {isElsewhere && <Elsewhere guide={guide} fault={fault} />}
      {(problem === 'label' || problem === 'labelTaken') && (
        <TextInput
          label={t('label.label')}
          value={values.label}
          onChange={(event) => settle({ label: event.currentTarget.value })}
          error={t(`problem.${problem}`)}
          spellCheck={false}
          required
        />
      )}
      {(isNaming || problem === 'account') && (
        <AccountName
          account={values.account}
          onAccount={(account) => settle({ account })}
          isWrong={problem === 'account'}
        />
      )}
      {problem === 'addresses' && (
        <IpAllowlistField
          label={t('optional', { label: t('addresses.label') })}
          value={values.ipAllowlistText}
          onChange={(ipAllowlistText) => settle({ ipAllowlistText })}
          error={t('problem.addresses')}
        />
      )}
    </>
  );
}

/** At which step it is put right, and what going there costs. */
function Elsewhere({ guide, fault }: { readonly guide: GuideState; readonly fault: Fault }) {
  const { t } = useTranslation('guide');
  const step = t(`step.${fault.step}`);
  return (
    <div>
      <Text size="sm">
        {t('check.elsewhere', { number: guideSteps.indexOf(fault.step) + 1, step })}
      </Text>
      <Button
        mt="xs"
        size="xs"
        variant="default"
        onClick={() => guide.show(fault.step, [fault.problem])}
      >
        {t('check.goTo', { step })}
      </Button>
    </div>
  );
}

function faultIn(error: BridgeError | undefined): Fault | undefined {
  if (error?.code === 'LABEL_TAKEN') return { step: 'purpose', problem: 'labelTaken' };
  return error?.code === 'INPUT_INVALID' ? faultOf(error.field ?? '') : undefined;
}
