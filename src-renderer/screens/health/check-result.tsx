import { useTranslation } from 'react-i18next';
import type { CheckVerdict, ListedEntry } from '#contract';
import { useErrorWords } from '../../components/error-words.ts';
import { ToneWord } from '../../components/tone-word.tsx';
import { useOutcome } from '../../components/verdict/verdict-words.ts';
import type { BridgeError } from '../../data/bridge.ts';
import { formatRoute } from '../../route/route.ts';
import classes from './check-run.module.css';
import type { KeyCheckResult } from './key-check-run.ts';

type CheckResultProps = {
  readonly result: KeyCheckResult;
  /** `undefined` if it was deleted meanwhile. */
  readonly entry: ListedEntry | undefined;
};

/** Shows the result of one check. The page of the key says more. */
export function CheckResult({ result, entry }: CheckResultProps) {
  const { t } = useTranslation('health');
  return (
    <tr>
      <th scope="row">
        {entry ? (
          <a href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}>{entry.label}</a>
        ) : (
          t('checks.gone')
        )}
      </th>
      <td>
        {result.kind === 'checked' && entry && <Outcome verdict={result.verdict} entry={entry} />}
        {result.kind === 'own-host' && <ToneWord tone="gray">{t('checks.ownHost')}</ToneWord>}
        {result.kind === 'unreachable' && (
          <ToneWord tone="gray">{t('checks.unreachable')}</ToneWord>
        )}
        {result.kind === 'failed' && <Failure error={result.error} />}
      </td>
    </tr>
  );
}

function Failure({ error }: { readonly error: BridgeError }) {
  const { what, next } = useErrorWords()(error);
  return (
    <ToneWord tone="red">
      {what}
      <span className={classes.next}>{next}</span>
    </ToneWord>
  );
}

type OutcomeProps = { readonly verdict: CheckVerdict; readonly entry: ListedEntry };

function Outcome({ verdict, entry }: OutcomeProps) {
  const { tone, sentence, next } = useOutcome(verdict, entry);
  return (
    <ToneWord tone={tone}>
      {sentence}
      {next !== undefined && <span className={classes.next}>{next}</span>}
    </ToneWord>
  );
}
