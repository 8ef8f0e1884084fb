import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '../../components/error-words.ts';
import type { RemedyEntry } from '../../components/finding/remedy-button.tsx';
import { useOutcomeWords } from '../../components/verdict/verdict-words.ts';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { formatRoute } from '../../route/route.ts';
import type { KeyCheckResult } from './key-check-run.ts';
import type { KeyIndex } from './key-index.ts';
import type { Remedies } from './remedies-context.ts';
import type { useKeyChecks } from './use-key-checks.ts';

type Checks = Pick<ReturnType<typeof useKeyChecks>, 'run' | 'checkOne' | 'checkMany'>;

/** Runs remedies without leaving the list. Notifications say how they went. */
export function useRemedies({ run, checkOne, checkMany }: Checks, keys: KeyIndex): Remedies {
  const outcomeOf = useOutcomeWords();
  const wordsOf = useErrorWords();

  const { run: openOkx } = useAction(
    ({ site, environment }: RemedyEntry) =>
      call('link:open', { page: 'api-management', site, environment }),
    (error) => {
      const { what, next } = wordsOf(error);
      notifications.show({ color: 'red', title: what, message: next });
      return true;
    },
  );

  function tell(result: KeyCheckResult, entry: RemedyEntry): void {
    const title = entry.label;
    if (result.kind === 'failed') {
      const { what, next } = wordsOf(result.error);
      notifications.show({ color: 'red', title, message: `${what} ${next}` });
    }
    // The other kinds are of checks of many keys.
    if (result.kind !== 'checked') return;
    const { tone, sentence, next = '' } = outcomeOf(result.verdict, entry);
    // It takes time to read what to do.
    const autoClose = tone === 'green';
    const message = (
      <>
        {`${sentence} ${next}`.trim()} {tone !== 'green' && <ToKey entry={entry} />}
      </>
    );
    notifications.show({ color: tone, title, message, autoClose });
  }

  return {
    keys,
    checkingId: run?.currentId,
    onCheck: async (entry) => {
      const result = await checkOne(entry);
      if (result) tell(result, entry);
    },
    onCheckMany: (entries) => void checkMany(entries),
    onOpenOkx: (entry) => void openOkx(entry),
  };
}

/** Links to the page of a key, where a check offers a button for each remedy. */
function ToKey({ entry }: { readonly entry: RemedyEntry }) {
  const { t } = useTranslation('health');
  return (
    <Anchor size="sm" href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}>
      {t('checks.toKey')}
    </Anchor>
  );
}
