import { notifications } from '@mantine/notifications';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';
import type { RemedyDeeds } from '../../components/finding/remedy-button.tsx';
import { useOutcomeWords } from '../../components/verdict/verdict-words.ts';
import type { KeyCheckResult } from './key-check-run.ts';
import type { useKeyChecks } from './use-key-checks.ts';

/** What is done about findings without leaving the list. What came of it is told beside it. */
export function useRemedies({ checkOne }: Pick<ReturnType<typeof useKeyChecks>, 'checkOne'>) {
  const { t } = useTranslation(['health', 'errors']);
  const outcomeOf = useOutcomeWords();

  const refuse = useCallback(
    ({ code }: BridgeError, label?: string) =>
      notifications.show({
        color: 'red',
        title: label ?? t(`errors:${code}.what`),
        message: label === undefined ? t(`errors:${code}.remedy`) : t(`errors:${code}.what`),
      }),
    [t],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language, as t does.
  const tell = useCallback(
    (result: KeyCheckResult, entry: EntrySummary) => {
      if (result.kind === 'failed') return refuse(result.error, entry.label);
      // The other kinds are of checks of many.
      if (result.kind !== 'checked') return undefined;
      const { verdict } = result;
      const { tone, sentence, next = '' } = outcomeOf(verdict, entry);
      // What is to be done is read slowly.
      const autoClose = tone === 'green';
      const message = `${sentence} ${next}`.trim();
      return notifications.show({ color: tone, title: entry.label, message, autoClose });
    },
    [refuse, t],
  );

  return useMemo(
    (): RemedyDeeds => ({
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
