import { useTranslation } from 'react-i18next';
import { type GuideStep, okxFacts, type Purpose } from '#contract';
import { Explained } from '../../components/explained.tsx';
import type { TermName } from '../../components/terms.ts';
import { useCaseOf } from './proposals.ts';
import classes from './reason.module.css';
import { type GuideState, secretSteps } from './use-guide.ts';

/** Paragraphs in small print by step, with the term that each explains; the first step's are the purpose's. */
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

/** Why: in small print beside the step, or under it where there is no room. */
export function Reason({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation('guide');
  const { step, purpose } = guide.values;
  const days = okxFacts.inactivity.value;
  return (
    <aside className={classes['reason']} aria-label={t('why')}>
      {step === 'purpose'
        ? purpose && <PurposeReasons guide={guide} purpose={purpose} />
        : reasons[step].map(([reason, term]) => (
            <section key={reason}>
              <h3>{t(`reason.${reason}.title`)}</h3>
              <p>
                {term === undefined ? (
                  t(`reason.${reason}.text`, { days })
                ) : (
                  <Explained term={term} stays={secretSteps.includes(step)}>
                    {t(`reason.${reason}.text`, { days })}
                  </Explained>
                )}
              </p>
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
