import { useTranslation } from 'react-i18next';
import { type GuideStep, okxFacts, type Purpose } from '#contract';
import type { TermName } from '#words';
import { Explained } from '../../components/explained.tsx';
import { Reasons } from '../../components/reasons.tsx';
import { profileOf } from './proposals.ts';
import { type GuideState, secretSteps } from './use-guide.ts';

/** The explanations of each step, with the term that each explains. Those of the first step depend on the purpose. */
const reasons = {
  account: [
    ['account.demo', 'demo'],
    ['account.sub', 'subAccount'],
    ['account.site', 'site'],
    ['account.bar'],
  ],
  okx: [['okx.name'], ['okx.browser']],
  permissions: [['permissions.least', 'permission'], ['permissions.trade']],
  addresses: [
    ['addresses.bound', 'ipAllowlist'],
    ['addresses.inactivity', 'inactivityExpiry'],
  ],
  credentials: [['credentials.once', 'passphrase'], ['credentials.sealed']],
  check: [['check.call', 'check'], ['check.compare']],
} as const satisfies Record<
  Exclude<GuideStep, 'purpose'>,
  readonly (readonly [reason: string, term?: TermName])[]
>;

/** Explains a step of the guide. */
export function Reason({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { step, purpose } = guide.values;
  const days = okxFacts.inactivity.value;
  if (step === 'purpose') return <PurposeReasons guide={guide} purpose={purpose} />;
  return (
    <Reasons
      reasons={reasons[step].map(([reason, term]) => ({
        title: t(`reason.${reason}.title`),
        text:
          term === undefined ? (
            t(`reason.${reason}.text`, { days })
          ) : (
            <Explained term={term} hidesLink={secretSteps.includes(step)}>
              {t(`reason.${reason}.text`, { days })}
            </Explained>
          ),
      }))}
    />
  );
}

type PurposeReasonsProps = { readonly guide: GuideState; readonly purpose: Purpose | null };

function PurposeReasons({ guide, purpose }: PurposeReasonsProps) {
  const { t } = useTranslation('guide');
  const days = profileOf({ purpose }, guide.context)?.rotationDays ?? okxFacts.rotation.value;
  const subjects = purpose ? (['permissions', 'addresses', 'rotation'] as const) : [];
  return (
    <Reasons
      reasons={subjects.map((subject) => ({
        title: t(`reasonTitle.${subject}`),
        text: purpose && t(`purpose.${purpose}.${subject}`, { days }),
      }))}
    />
  );
}
