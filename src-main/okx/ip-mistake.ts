import ipaddr from 'ipaddr.js';
import type { IpTroubleKind } from '#contract';
import { type IpTrouble, readIpRange } from './ip-range.ts';

type IpMistake = { readonly trouble: IpTroubleKind; readonly instead: string[] };

/**
 * Common mistakes, each with a pattern that captures the address if there is one. The first match counts.
 *
 *     192.0.2.0/255.255.255.0    netmask
 *     192.0.2.1-192.0.2.9        interval
 *     192.0.2.*                  wildcard
 *     192.0.2.1:443              port
 *     https://api.example.com/   name
 */
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

/** Longer than any scheme, address and port, so patterns need not run on a longer text. */
const textLimit = 100;

/**
 * Diagnoses an item of an IP allowlist that was refused.
 *
 * @param item the refused text
 * @param trouble the reason that {@link readIpRange} gave
 * @returns the kind of mistake, and up to two canonical texts that may have been meant
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

/** @returns the prefix length; `''` unless the netmask is ones followed by zeros */
function lengthOf(netmask: string): number | '' {
  const isAddress = 'range' in readIpRange(netmask);
  return isAddress ? (ipaddr.IPv4.parse(netmask).prefixLengthFromSubnetMask() ?? '') : '';
}
