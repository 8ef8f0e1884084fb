import { useTranslation } from 'react-i18next';
import { type Entry, isExplained } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { ToneWord } from '../../components/tone-word.tsx';

/** When OKX was last asked about the key, and what it said. */
export function LastCheck({ entry: { lastCheck } }: { readonly entry: Entry }) {
  const { t } = useTranslation(['entryCheck', 'okxErrors', 'verdict']);
  if (lastCheck === null) return <ToneWord tone="gray">{t('never')}</ToneWord>;
  const { checkedAt, okxCode } = lastCheck;
  const outcome = okxCode === null ? 'accepted' : 'refused';
  return (
    <div>
      <ToneWord tone={okxCode === null ? 'green' : 'red'}>
        <Instant at={checkedAt} sentence={(when) => t(outcome, { when })} />
      </ToneWord>
      {okxCode !== null && (
        <div>
          {isExplained(okxCode)
            ? t(`okxErrors:${okxCode}.what`)
            : t('verdict:unknownCode', { code: okxCode })}
        </div>
      )}
    </div>
  );
}
