import ipaddr from 'ipaddr.js';
import type { IpProblemKind } from '#contract';
import { type IpProblem, isPublicRange, readIpRange } from './ip-range.ts';

type IpMistake = { readonly problem: IpProblemKind; readonly instead: string[] };

/**
 * Common mistakes, each with a pattern that captures the address if there is one. The first match counts.
 *
 *     192.0.2.0/255.255.255.0    netmask
 *     192.0.2.1-192.0.2.9        interval
 *     192.0.2.*                  wildcard
 *     192.0.2.1:443              port
 *     https://api.example.com/   name
 */
const mistakes: readonly (readonly [problem: IpProblemKind, pattern: RegExp])[] = [
  ['netmask', /^([\d.]+)\/(\d+(?:\.\d+){3})$/],
  ['interval', /^[\d.]+-[\d.]+$/],
  ['interval', /^[0-9a-f:]+-[0-9a-f:]+$/i],
  ['wildcard', /^(?=.*\*)[\d.*]+$/],
  ['port', /^(\d+(?:\.\d+){3}):\d+$/],
  ['port', /^\[([0-9a-f:.]+)\](?::\d+)?$/i],
  ['name', /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[:/].*)?$/i],
  ['name', /^localhost(?::\d+)?$/i],
];

/** Characters without width and marks of direction, which are copied along with a text. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Longer than any scheme, address and port, so patterns need not run on a longer text. */
const textLimit = 100;

/**
 * Diagnoses an item of an IP allowlist that was refused.
 *
 * @param item the refused text
 * @param problem the reason that {@link readIpRange} gave
 * @returns the kind of mistake, and up to two canonical texts that may have been meant; none that OKX never sees
 */
export function ipMistakeOf(item: string, problem: IpProblem): IpMistake {
  if (problem.kind === 'host-bits') return { problem: problem.kind, instead: insteadOf(problem) };
  if (problem.kind === 'zone' || item.length > textLimit) {
    return { problem: problem.kind, instead: [] };
  }
  const seen = item.replace(invisible, '');
  if (seen !== item) return { problem: 'invisible', instead: meant(seen, undefined) };
  for (const [kind, pattern] of mistakes) {
    const [found, address, netmask] = pattern.exec(item) ?? [];
    if (found !== undefined) return { problem: kind, instead: meant(address, netmask) };
  }
  return { problem: problem.kind, instead: [] };
}

function meant(address: string | undefined, netmask: string | undefined): string[] {
  if (address === undefined) return [];
  const read = readIpRange(netmask === undefined ? address : `${address}/${lengthOf(netmask)}`);
  if ('range' in read) return [read.range.text].filter(isPublicRange);
  return read.problem.kind === 'host-bits' ? insteadOf(read.problem) : [];
}

function insteadOf({ segment, address }: Extract<IpProblem, { kind: 'host-bits' }>): string[] {
  return [segment, address].filter(isPublicRange);
}

/** @returns the prefix length; `''` unless the netmask is ones followed by zeros */
function lengthOf(netmask: string): number | '' {
  const isAddress = 'range' in readIpRange(netmask);
  return isAddress ? (ipaddr.IPv4.parse(netmask).prefixLengthFromSubnetMask() ?? '') : '';
}
