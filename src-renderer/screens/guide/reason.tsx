import { useTranslation } from 'react-i18next';
import { type GuideStep, okxFacts } from '#contract';
import type { TermName } from '#words';
import { Explained } from '../../components/explained.tsx';
import { Reasons } from '../../components/reasons.tsx';
import { profileOf } from './proposals.ts';
import { type GuideState, secretSteps } from './use-guide.ts';

/** The explanations of each step, with the term that each explains. The first step adds those of the purpose. */
const reasons = {
  purpose: [['purpose.connection', 'connection']],
  account: [
    ['account.demo', 'demo'],
    ['account.sub', 'subAccount'],
    ['account.site', 'site'],
    ['account.bar'],
  ],
  okx: [['okx.name'], ['okx.service'], ['okx.browser']],
  permissions: [['permissions.least', 'permission'], ['permissions.trade']],
  addresses: [
    ['addresses.bound', 'ipAllowlist'],
    ['addresses.machine'],
    ['addresses.inactivity', 'inactivityExpiry'],
  ],
  credentials: [['credentials.once', 'passphrase'], ['credentials.sealed']],
  check: [['check.call', 'check'], ['check.compare']],
} as const satisfies Record<GuideStep, readonly (readonly [reason: string, term?: TermName])[]>;

/** Explains a step of the guide. */
export function Reason({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guideReasons');
  const { step } = guide.values;
  const days = okxFacts.inactivity.value;
  const ofPurpose = usePurposeReasons(guide);
  const ofStep = reasons[step].map(([reason, term]) => ({
    title: t(`${reason}.title`),
    text:
      term === undefined ? (
        t(`${reason}.text`, { days })
      ) : (
        <Explained term={term} hidesLink={secretSteps.includes(step)}>
          {t(`${reason}.text`, { days })}
        </Explained>
      ),
  }));
  return <Reasons reasons={[...(step === 'purpose' ? ofPurpose : []), ...ofStep]} />;
}

/** @returns why Signet gives the advice that it gives for the chosen purpose; none before one is chosen */
function usePurposeReasons({ values: { purpose }, context }: GuideState) {
  const { t } = useTranslation('guide');
  if (!purpose) return [];
  const days = profileOf({ purpose }, context)?.rotationDays ?? okxFacts.rotation.value;
  return (['permissions', 'addresses', 'rotation'] as const).map((subject) => ({
    title: t(`reasonTitle.${subject}`),
    text: t(`purpose.${purpose}.${subject}`, { days }),
  }));
}
