import fc from 'fast-check';
import {
  checklistItems,
  dueStates,
  type Finding,
  findingKinds,
  permissions,
  purposes,
  severities,
} from '#contract';
import type { HealthSubject } from '../../src-main/health/subject.ts';
import { healthAt, lastCheck, refusedWith, subject } from './health-subject.ts';

const hex = (length: number, digits: string) =>
  fc.string({ unit: fc.constantFrom(...digits), minLength: length, maxLength: length });
const some = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const addresses = fc.subarray(['203.0.113.7', '10.0.0.1', '198.51.100.0/24', '2001:db8::1']);
const granted = fc.subarray([...permissions], { minLength: 1 });
const name = some('Tracker', 'tracker', 'Grid bot', 'GridBot', 'Ärger');
/** Only a few, so that many entries share one. */
const digest = some('a', 'b', 'c', 'd').map((digit) => digit.repeat(64));

const record = fc.oneof(
  fc.constant(null),
  some('50101', '50105', '50110', '50119', '59999').map(refusedWith),
  fc
    .record({
      permissions: granted,
      ipAllowlist: fc.option(addresses),
      environment: some('live', 'demo'),
      label: name,
      account: some('main', 'sub'),
    })
    .map(lastCheck),
);

const entry = fc.record({
  id: hex(32, '0123456789abcdef'),
  label: name,
  site: some('global', 'eea'),
  environment: some('live', 'demo'),
  account: some({ kind: 'main' }, { kind: 'sub', name: 'a' }),
  permissions: granted,
  ipAllowlist: addresses,
  applications: fc.uniqueArray(name, { maxLength: 3, selector: (it) => it.toLowerCase() }),
  purpose: fc.option(some(...purposes)),
  apiKeyDigest: digest,
  lastCheck: record,
  ticks: fc
    .subarray([...checklistItems])
    .map((items) => items.map((item) => ({ item, tickedAt: healthAt }))),
});

/** Entries of all kinds, each with its own id. */
export const healthSubjects: fc.Arbitrary<readonly HealthSubject[]> = fc.uniqueArray(
  fc
    .record({
      entry,
      openTo: fc.subarray(['ipv4', 'ipv6'] as const),
      wide: fc.subarray(['198.51.100.0/24']),
      inner: fc.subarray(['10.0.0.1']),
      state: some(...dueStates),
    })
    .map(({ entry: change, openTo, wide, inner, state }) =>
      subject(change, { access: { openTo, wide, unseen: inner }, due: { state } }),
    ),
  { maxLength: 12, selector: ({ entry: { id } }) => id },
);

/** Plausible findings of a few entries. */
export const someFindings: fc.Arbitrary<Finding[]> = fc.uniqueArray(
  fc.record({
    entryId: some('a', 'b', 'c', 'd').map((digit) => digit.repeat(32)),
    kind: some(...findingKinds),
    severity: some(...severities),
    evidence: some('declared', 'confirmed', 'seen'),
    remedy: some('check', 'edit'),
    subjects: fc.constant<string[]>([]),
    others: fc.constant<string[]>([]),
    at: fc.constant(null),
  }),
  { maxLength: 40, selector: ({ entryId, kind }) => `${entryId} ${kind}` },
);
