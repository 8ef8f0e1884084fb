import ipaddr from 'ipaddr.js';
import type { IpTroubleKind } from '../contract/index.ts';
import { type IpTrouble, readIpRange } from './ip-range.ts';

type IpMistake = { readonly trouble: IpTroubleKind; readonly instead: string[] };

/** What people write in the place of an address, and where the address is in it. The first that fits. */
const mistakes: readonly (readonly [trouble: IpTroubleKind, pattern: RegExp])[] = [
  ['netmask', /^([\d.]+)\/(\d+(?:\.\d+){3})$/],
  ['interval', /^[\d.]+-[\d.]+$/],
  ['interval', /^[0-9a-f:]+-[0-9a-f:]+$/i],
  ['wildcard', /^(?=.*\*)[\d.*]+$/],
  ['port', /^(\d+(?:\.\d+){3}):\d+$/],
  ['port', /^\[([0-9a-f:.]+)\](?::\d+)?$/i],
  ['name', /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[:/].*)?$/i],
  ['name', /^localhost(?::\d+)?$/i],
];

/** Longer than any address, port and scheme; a pattern need not look at more. */
const textLimit = 100;

/**
 * Tells what went wrong with an item of an IP allowlist.
 *
 * @param item the text that was refused
 * @param trouble what {@link readIpRange} said of it
 * @returns what to call it, and up to two canonical texts that may have been meant
 */
export function ipMistakeOf(item: string, trouble: IpTrouble): IpMistake {
  if (trouble.kind === 'host-bits') {
    return { trouble: trouble.kind, instead: [trouble.segment, trouble.address] };
  }
  if (trouble.kind === 'zone' || item.length > textLimit) {
    return { trouble: trouble.kind, instead: [] };
  }
  for (const [kind, pattern] of mistakes) {
    const [found, address, netmask] = pattern.exec(item) ?? [];
    if (found !== undefined) return { trouble: kind, instead: meant(address, netmask) };
  }
  return { trouble: trouble.kind, instead: [] };
}

function meant(address: string | undefined, netmask: string | undefined): string[] {
  if (address === undefined) return [];
  const read = readIpRange(netmask === undefined ? address : `${address}/${lengthOf(netmask)}`);
  if ('range' in read) return [read.range.text];
  return read.trouble.kind === 'host-bits' ? [read.trouble.segment, read.trouble.address] : [];
}

/** @returns nothing for what is not a row of ones before a row of zeros */
function lengthOf(netmask: string): number | '' {
  const isAddress = 'range' in readIpRange(netmask);
  return isAddress ? (ipaddr.IPv4.parse(netmask).prefixLengthFromSubnetMask() ?? '') : '';
}
