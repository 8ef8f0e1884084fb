import { z } from 'zod';
import { addressSchema } from './address.ts';

/** In characters; ample for 20 segments of at most 49. */
export const ipAllowlistTextLimit = 10_000;

/**
 * Splits an IP allowlist as people write it.
 *
 * @param text of any length
 * @returns the items between commas, semicolons, spaces and line breaks, including Chinese punctuation; they may
 *   not be addresses
 */
export function splitIpAllowlist(text: string): readonly string[] {
  return text.split(/[\s,;，；、]+/).filter((item) => item !== '');
}

export const ipFamilySchema = z.enum(['ipv4', 'ipv6']);
export type IpFamily = z.output<typeof ipFamilySchema>;

/** The reasons why no request from a range can reach OKX over the internet. */
export const ipUnreachableSchema = z.enum([
  'private',
  'loopback',
  'link-local',
  'carrier-nat',
  'documentation',
  'multicast',
  'unspecified',
  'reserved',
]);
export type IpUnreachable = z.output<typeof ipUnreachableSchema>;

/** A note about one range of a list. OKX accepts the list anyway. */
export const ipNoteSchema = z.discriminatedUnion('kind', [
  /** The same range occurs earlier in the list. */
  z.strictObject({ kind: z.literal('duplicate') }),
  /** Another range of the list contains this one. */
  z.strictObject({ kind: z.literal('inside'), outer: addressSchema }),
  z.strictObject({ kind: z.literal('not-public'), because: ipUnreachableSchema }),
  /** This range alone allows every public address of a family. */
  z.strictObject({ kind: z.literal('whole-internet') }),
  z.strictObject({ kind: z.literal('too-wide') }),
]);
export type IpNote = z.output<typeof ipNoteSchema>;

/** The reasons why an item is not an address or segment. */
export const ipProblemSchema = z.enum([
  'not-an-address',
  'invisible',
  'name',
  'port',
  'interval',
  'wildcard',
  'netmask',
  'zone',
  'prefix',
  'host-bits',
]);
export type IpProblemKind = z.output<typeof ipProblemSchema>;

/** One item of a list, in the order of the list. The text of a refused item is not returned. */
export const ipItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('range'),
    /** Canonical: RFC 5952 for IPv6, and no prefix for a single address. */
    text: addressSchema,
    notes: z.array(ipNoteSchema),
  }),
  z.strictObject({
    kind: z.literal('refused'),
    problem: ipProblemSchema,
    /** Ranges that may have been meant, if any. */
    instead: z.array(addressSchema).max(2),
  }),
]);
export type IpItem = z.output<typeof ipItemSchema>;

/** A review of an IP allowlist, item by item, with its overall effect. */
export const ipSurveySchema = z.strictObject({
  items: z.array(ipItemSchema),
  /** The ranges without duplicates and without those inside another, in their original order. */
  merged: z.array(addressSchema),
  /** The number of different ranges, of which OKX allows 20. */
  different: z.int().min(0),
  /** The families of which every public address is allowed; none if the list is empty. */
  openTo: z.array(ipFamilySchema),
  /** `true` if at least one range has a public address, so that OKX can see a request from it. */
  hasPublic: z.boolean(),
});
export type IpSurvey = z.output<typeof ipSurveySchema>;

/**
 * Checks whether an IP allowlist ties a key to addresses. An empty or open list does not, nor does one of addresses
 * that OKX never sees, such as `0.0.0.0` and `192.168.1.10`.
 */
export function bindsKey({
  hasPublic,
  openTo,
}: {
  readonly hasPublic: boolean;
  readonly openTo: readonly IpFamily[];
}): boolean {
  return hasPublic && openTo.length === 0;
}
