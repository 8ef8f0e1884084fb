import { useState } from 'react';
import type { CredentialField } from '#contract';
import { type CheckOffer, hasKey } from '../../components/verdict/check-offer.ts';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { accountNameField } from './account-name.tsx';
import type { GuideValues } from './guide-values.ts';
import type { GuideState } from './use-guide.ts';
import type { Venue } from './use-key-check.ts';

type Adopted = Extract<CheckOffer, { readonly kind: 'adopt' }>['change'];

/** Does what a verdict offers, and asks OKX again. */
export function useCheckOffers({ values, settle, go, key }: GuideState) {
  const { run, error } = useAction(attempt);
  const [isNaming, setNaming] = useState(false);

  async function attempt(offer: CheckOffer): Promise<void> {
    switch (offer.kind) {
      case 'check':
      case 'own-hosts':
        return void (await key.check());
      case 'correct-clock':
        return void (await key.correctClock());
      case 'try':
        return await tryAt(offer);
      case 'settle':
        settle({ site: offer.site, environment: offer.environment });
        return void (await key.check(offer));
      case 'add-address':
        settle({ ipAllowlistText: `${values.ipAllowlistText}\n${offer.address}`.trim() });
        return void (await key.check());
      case 'adopt':
        settle(adoptedValues(offer.change));
        return void (await key.check());
      case 'swap':
        key.swap();
        return void (await key.check());
      case 'enter':
        await go('credentials');
        return focusField(offer.field === 'credentials' ? 'apiKey' : offer.field);
      case 'name-account':
        // Where it was named before, the credentials would go.
        setNaming(true);
        return focusField(accountNameField);
      case 'open': {
        const { site, environment } = values;
        await call('link:open', { page: offer.page, site, environment });
      }
    }
  }

  /** Where OKX knows the key, there it belongs: the draft says so, and a check of it counts. */
  async function tryAt({ site, environment }: Venue): Promise<void> {
    const verdict = await key.check({ site, environment });
    if (!verdict || !hasKey(verdict)) return;
    settle({ site, environment });
    if (verdict.trouble === null) await key.check({ site, environment });
  }

  return { follow: (offer: CheckOffer) => void run(offer), error, isNaming };
}

function adoptedValues({ permissions, ipAllowlist, account }: Adopted): Partial<GuideValues> {
  return {
    ...(permissions && { permissions: [...permissions] }),
    ...(ipAllowlist && { ipAllowlistText: ipAllowlist.join('\n') }),
    ...(account && { account }),
  };
}

function focusField(name: CredentialField | typeof accountNameField): void {
  // It is shown in the next frame.
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`main [name="${name}"]`)?.focus(),
  );
}
