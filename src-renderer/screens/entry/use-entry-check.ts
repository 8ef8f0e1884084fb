import type { Entry } from '#contract';
import { type CheckOffer, entryChangeOf, isLeading } from '../../components/verdict/check-offer.ts';
import { useVerdict } from '../../components/verdict/use-verdict.ts';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import type { EditField } from '../../route/route.ts';
import { useRoute } from '../../route/use-route.ts';

/** Asks OKX about an entry's key, and follows the offers of its verdict. */
export function useEntryCheck(entry: Entry) {
  const { id, site, environment } = entry;
  const { navigate } = useRoute();
  const { run: open, error } = useAction((page: 'api-management' | 'documentation') =>
    call('link:open', { page, site, environment }),
  );
  const checking = useVerdict({
    home: entry,
    ask: async (question) => (await call('entry:check', { id, ...question })).verdict,
    adopt: (offer) => call('entry:edit', { id, change: entryChangeOf(offer, entry) }),
  });

  function follow(offer: CheckOffer): void {
    if (!isLeading(offer)) checking.follow(offer);
    else if (offer.kind === 'open') void open(offer.page);
    else enter(offer.kind === 'enter' ? offer.field : 'sub-account');
  }

  function enter(field: EditField): void {
    navigate({ screen: 'entry-edit', id, field });
  }

  return {
    ...checking,
    error: checking.error ?? error,
    check: () => checking.check(),
    openOkx: () => void open('api-management'),
    follow,
  };
}
