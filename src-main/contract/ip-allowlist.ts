import { z } from 'zod';
import { addressSchema } from './vocabulary.ts';

/** Characters: generous for 20 segments of at most 49. */
export const ipAllowlistTextLimit = 10_000;

/**
 * Reads an IP allowlist as people write it.
 *
 * @param text of any length
 * @returns what stood between commas, semicolons, spaces and lines, those of Chinese too; whether each is an
 *   address is not looked at
 */
export function splitIpAllowlist(text: string): readonly string[] {
  return text.split(/[\s,;，；、]+/).filter((item) => item !== '');
}

export const ipFamilySchema = z.enum(['ipv4', 'ipv6']);
export type IpFamily = z.output<typeof ipFamilySchema>;

/** Why no request from a range can ever reach OKX over the internet. */
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

/** What is worth knowing about one range of a list. None of it makes the list wrong for OKX. */
export const ipNoteSchema = z.discriminatedUnion('kind', [
  /** The same addresses stand earlier in the list. */
  z.strictObject({ kind: z.literal('duplicate') }),
  /** Another range of the list lets all of its addresses in. */
  z.strictObject({ kind: z.literal('inside'), outer: addressSchema }),
  z.strictObject({ kind: z.literal('not-public'), because: ipUnreachableSchema }),
  /** It alone lets in every public address of a family. */
  z.strictObject({ kind: z.literal('whole-internet') }),
  z.strictObject({ kind: z.literal('too-wide') }),
]);
export type IpNote = z.output<typeof ipNoteSchema>;

/** Why an item is not an address or segment. */
export const ipTroubleSchema = z.enum([
  'not-an-address',
  'name',
  'port',
  'interval',
  'wildcard',
  'netmask',
  'zone',
  'prefix',
  'host-bits',
]);
export type IpTroubleKind = z.output<typeof ipTroubleSchema>;

/** One item of a list, by its place in it. What was refused does not come back. */
export const ipItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('range'),
    /** Canonical: RFC 5952 for IPv6, and no prefix for a single address. */
    text: addressSchema,
    notes: z.array(ipNoteSchema),
  }),
  z.strictObject({
    kind: z.literal('refused'),
    trouble: ipTroubleSchema,
    /** What may have been meant, where that can be told. */
    instead: z.array(addressSchema).max(2),
  }),
]);
export type IpItem = z.output<typeof ipItemSchema>;

/** An IP allowlist as it was written, item by item, and what it comes to. */
export const ipSurveySchema = z.strictObject({
  items: z.array(ipItemSchema),
  /** The ranges, each once and none inside another, in the order in which they were written. */
  merged: z.array(addressSchema),
  /** How many different ranges there are: of these OKX takes 20. */
  different: z.int().min(0),
  /** The families of which every public address is let in; none where nothing is listed. */
  openTo: z.array(ipFamilySchema),
});
export type IpSurvey = z.output<typeof ipSurveySchema>;
