import { Button, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { guideSteps } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { IpAllowlistField } from '../../components/ip-allowlist/ip-allowlist-field.tsx';
import type { BridgeError } from '../../data/bridge.ts';
import { AccountName } from './account-name.tsx';
import { type Fault, faultOf, type Problem } from './step-problems.ts';
import type { GuideState } from './use-guide.ts';

type CheckFailureProps = {
  readonly guide: GuideState;
  readonly error: BridgeError | undefined;
  /** `true` to show the field for the sub-account's name even without a problem. */
  readonly isNaming: boolean;
};

/** These can be fixed here, because going back to their steps would drop the credentials. */
const fixableHere: readonly Problem[] = ['label', 'labelTaken', 'account', 'addresses'];

/** Shows why the key was not checked or saved, and the field that has to change. */
export function CheckFailure({ guide, error, isNaming }: CheckFailureProps) {
  const { t } = useTranslation('guide');
  const { values, amend } = guide;
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
          onChange={(event) => amend({ label: event.currentTarget.value })}
          error={t(`problem.${problem}`)}
          spellCheck={false}
          required
        />
      )}
      {(isNaming || problem === 'account') && (
        <AccountName
          account={values.account}
          onAccount={(account) => amend({ account })}
          isWrong={problem === 'account'}
        />
      )}
      {problem === 'addresses' && (
        <IpAllowlistField
          label={t('optional', { label: t('addresses.label') })}
          value={values.ipAllowlistText}
          onChange={(ipAllowlistText) => amend({ ipAllowlistText })}
          error={t('problem.addresses')}
        />
      )}
    </>
  );
}

/** Names the step at which the problem can be fixed, and leads there. */
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
