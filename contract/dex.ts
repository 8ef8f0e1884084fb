/** OKX's DEX. It takes keys of its own, in headers of the same names. */
export const dexHost = 'web3.okx.com';
const dexAddress = /^(?:(?:https?:)?\/\/)?web3\.okx\.com(?:[:/?#]|$)/i;
const dexPath = /^(?:https?:\/\/[^/?#]+\/|\/)?api\/v6(?:[/?#]|$)/i;

/** Checks whether a path or an address belongs to OKX's DEX: at its host, or below `/api/v6`, which the exchange lacks. */
export function isDexRequest(text: string): boolean {
  const address = text.trim();
  return dexAddress.test(address) || dexPath.test(address);
}
