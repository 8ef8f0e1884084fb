import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '../../components/error-words.ts';
import type { RemedyEntry, RemedyHandlers } from '../../components/finding/remedy-button.tsx';
import { useOutcomeWords } from '../../components/verdict/verdict-words.ts';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import { formatRoute } from '../../route/route.ts';
import type { KeyCheckResult } from './key-check-run.ts';
import type { useKeyChecks } from './use-key-checks.ts';

/** What is done about findings without leaving the list. What came of it is told beside it. */
export function useRemedies({ checkOne }: Pick<ReturnType<typeof useKeyChecks>, 'checkOne'>) {
  const { t } = useTranslation('health');
  const outcomeOf = useOutcomeWords();
  const wordsOf = useErrorWords();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language, as t does.
  const refuse = useCallback(
    (error: BridgeError, label?: string) => {
      const { what, next } = wordsOf(error);
      const told =
        label === undefined
          ? { title: what, message: next }
          : { title: label, message: `${what} ${next}` };
      notifications.show({ color: 'red', ...told });
    },
    [t],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language, as t does.
  const tell = useCallback(
    (result: KeyCheckResult, entry: RemedyEntry) => {
      if (result.kind === 'failed') return refuse(result.error, entry.label);
      // The other kinds are of checks of many.
      if (result.kind !== 'checked') return undefined;
      const { verdict } = result;
      const { tone, sentence, next = '' } = outcomeOf(verdict, entry);
      // What is to be done is read slowly.
      const autoClose = tone === 'green';
      const message = (
        <>
          {`${sentence} ${next}`.trim()} {tone !== 'green' && <ToKey entry={entry} />}
        </>
      );
      return notifications.show({ color: tone, title: entry.label, message, autoClose });
    },
    [refuse, t],
  );

  return useMemo(
    (): RemedyHandlers => ({
      onCheck: async (entry) => {
        const result = await checkOne(entry);
        if (result) tell(result, entry);
      },
      onOpenOkx: async ({ site, environment }) => {
        try {
          await call('link:open', { page: 'api-management', site, environment });
        } catch (caught) {
          refuse(asBridgeError(caught));
        }
      },
    }),
    [checkOne, tell, refuse],
  );
}

/** A check on the key's own page offers a button for all that helps. */
function ToKey({ entry }: { readonly entry: RemedyEntry }) {
  const { t } = useTranslation('health');
  return (
    <Anchor size="sm" href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}>
      {t('checks.toKey')}
    </Anchor>
  );
}
