import { useEffect, useRef, useState } from 'react';
import type { CheckVerdict, Entry, EntryChange } from '#contract';
import type { CheckOffer, KeyHome } from '../../components/verdict/check-offer.ts';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import { useRoute } from '../../route/use-route.ts';

type Venue = Pick<KeyHome, 'site' | 'environment'>;

type Outcome = {
  readonly verdict?: CheckVerdict;
  readonly error?: BridgeError;
  /** Where OKX is being asked. */
  readonly asking?: Venue;
};

/** Asks OKX about an entry's key, and does what its verdict offers. */
export function useKeyCheck(entry: Entry) {
  const { navigate } = useRoute();
  const [outcome, setOutcome] = useState<Outcome>({});
  const isClockCorrected = useRef(false);
  const latestTurn = useRef(0);
  useEffect(
    () => () => {
      latestTurn.current += 1;
    },
    [],
  );

  /** What was begun before and answers later is left out. */
  async function attempt(place: Venue, act: () => Promise<CheckVerdict | undefined>) {
    latestTurn.current += 1;
    const turn = latestTurn.current;
    setOutcome(({ verdict }) => ({ ...(verdict && { verdict }), asking: place }));
    try {
      const verdict = await act();
      if (latestTurn.current === turn) setOutcome((before) => answered(verdict ?? before.verdict));
    } catch (caught) {
      const error = asBridgeError(caught);
      if (latestTurn.current === turn) {
        setOutcome(({ verdict }) => ({ ...(verdict && { verdict }), error }));
      }
    }
  }

  async function ask(place: Venue): Promise<CheckVerdict> {
    const correctClock = isClockCorrected.current;
    const { site, environment } = place;
    const request = { id: entry.id, correctClock, site, environment };
    return (await call('entry:check', request)).verdict;
  }

  const check = (place: Venue = entry) => attempt(place, () => ask(place));

  /** Changes what the entry says, and asks again where OKX was asked last: the key may belong there. */
  function change(part: EntryChange, place: Venue = outcome.verdict ?? entry): Promise<void> {
    return attempt(place, async () => {
      await call('entry:edit', { id: entry.id, change: part });
      return await ask(place);
    });
  }

  async function open(page: 'api-management' | 'documentation'): Promise<void> {
    const { site, environment } = entry;
    try {
      await call('link:open', { page, site, environment });
    } catch (caught) {
      setOutcome((before) => ({ ...before, error: asBridgeError(caught) }));
    }
  }

  function follow(offer: CheckOffer): void {
    const { hosts, ipAllowlist } = entry;
    switch (offer.kind) {
      case 'check':
        return void check(outcome.verdict);
      case 'try':
        return void check(offer);
      case 'settle':
        return void change({ site: offer.site, environment: offer.environment }, offer);
      case 'correct-clock':
        isClockCorrected.current = true;
        return void check(outcome.verdict);
      case 'own-hosts':
        return void change({ hosts: hosts.webSocket ? { webSocket: hosts.webSocket } : {} });
      case 'add-address':
        return void change({ ipAllowlist: [...ipAllowlist, offer.address] });
      case 'adopt':
        return void change(offer.change);
      case 'swap':
        return void change({ isSwapped: true });
      case 'enter':
        return void navigate({ screen: 'entry-edit', id: entry.id, field: offer.field });
      case 'name-account':
        return void navigate({ screen: 'entry-edit', id: entry.id, field: 'sub-account' });
      case 'open':
        return void open(offer.page);
    }
  }

  return { ...outcome, check: () => check(), openOkx: () => open('api-management'), follow };
}

function answered(verdict: CheckVerdict | undefined): Outcome {
  return verdict ? { verdict } : {};
}
