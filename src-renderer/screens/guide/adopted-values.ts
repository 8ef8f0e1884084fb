import type { ChangingOffer } from '../../components/verdict/check-offer.ts';
import type { GuideValues } from './guide-values.ts';

/** @returns the change of the draft that an offer of a verdict makes */
export function adoptedValues(
  offer: Exclude<ChangingOffer, { readonly kind: 'swap' }>,
  { ipAllowlistText }: Pick<GuideValues, 'ipAllowlistText'>,
): Partial<GuideValues> {
  switch (offer.kind) {
    case 'settle':
      return { site: offer.site, environment: offer.environment };
    case 'add-address':
      return { ipAllowlistText: `${ipAllowlistText}\n${offer.address}`.trim() };
    case 'own-hosts':
      // A draft has no hosts of its own.
      return {};
    default: {
      const { permissions, ipAllowlist, account } = offer.change;
      return {
        ...(permissions && { permissions: [...permissions] }),
        ...(ipAllowlist && { ipAllowlistText: ipAllowlist.join('\n') }),
        ...(account && { account }),
      };
    }
  }
}
