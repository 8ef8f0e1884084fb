import { useTranslation } from 'react-i18next';
import { type GuideStep, okxFacts, type Purpose } from '#contract';
import { useCaseOf } from './proposals.ts';
import classes from './reason.module.css';
import type { GuideState } from './use-guide.ts';

/** Paragraphs in small print, by step; the first step's are those of the purpose. */
const reasons = {
  account: ['account.demo', 'account.sub', 'account.site', 'account.bar'],
  okx: ['okx.name', 'okx.browser'],
  permissions: ['permissions.least', 'permissions.trade'],
  addresses: ['addresses.bound', 'addresses.inactivity'],
  credentials: ['credentials.once', 'credentials.sealed'],
  check: ['check.call', 'check.compare'],
} as const satisfies Record<Exclude<GuideStep, 'purpose'>, readonly string[]>;

/** Why: in small print beside the step, or under it where there is no room. */
export function Reason({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { step, purpose } = guide.values;
  const days = okxFacts.inactivity.value;
  return (
    <aside className={classes['reason']} aria-label={t('why')}>
      {step === 'purpose'
        ? purpose && <PurposeReasons guide={guide} purpose={purpose} />
        : reasons[step].map((reason) => (
            <section key={reason}>
              <h3>{t(`reason.${reason}.title`)}</h3>
              <p>{t(`reason.${reason}.text`, { days })}</p>
            </section>
          ))}
    </aside>
  );
}

type PurposeReasonsProps = { readonly guide: GuideState; readonly purpose: Purpose };

function PurposeReasons({ guide, purpose }: PurposeReasonsProps) {
  const { t } = useTranslation('guide');
  const days = useCaseOf({ purpose }, guide.world)?.rotationDays ?? okxFacts.rotation.value;
  return (['permissions', 'addresses', 'rotation'] as const).map((subject) => (
    <section key={subject}>
      <h3>{t(`reasonTitle.${subject}`)}</h3>
      <p>{t(`purpose.${purpose}.${subject}`, { days })}</p>
    </section>
  ));
}
