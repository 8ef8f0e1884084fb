import { BlockList, isIPv4 } from 'node:net';

/**
 * Checks whether an address may use a key.
 *
 * @param ipAllowlist addresses and segments; if empty, every address may
 */
export function isLetIn(address: string, ipAllowlist: readonly string[]): boolean {
  if (ipAllowlist.length === 0) return true;
  const list = new BlockList();
  for (const item of ipAllowlist) {
    const [network = '', prefix] = item.split('/');
    if (prefix === undefined) list.addAddress(network, family(network));
    else list.addSubnet(network, Number(prefix), family(network));
  }
  return list.check(address, family(address));
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}
