import { createHash } from 'node:crypto';
import { type Entry, entryDetailsSchema, parse } from '#contract';
import { healthReportOf } from '../../src-main/operations/health-report.ts';
import { type Figure, figureOf, timeInTurns } from './measure.ts';
import { sampleAt, sampleDraft } from './sample.ts';

const rounds = 31;
const entryCount = 1000;

/** Measures a health report from scratch, in ms. The goal is at most 50. */
export async function benchHealth(): Promise<Record<string, Figure>> {
  const apart = Array.from({ length: entryCount }, (_, index) => summary(index, `bot ${index}`));
  const alike = Array.from({ length: entryCount }, (_, index) => summary(index, 'freqtrade'));
  const samples = await timeInTurns(
    {
      apart: { calls: 1, run: () => healthReportOf(unmeasured(apart), sampleAt) },
      // The worst case for comparisons: all entries share one application, one key and their addresses.
      alike: { calls: 1, run: () => healthReportOf(unmeasured(alike), sampleAt) },
    },
    rounds,
  );
  return {
    'health.msFor1000': figureOf(samples.apart),
    'health.msFor1000Alike': figureOf(samples.alike),
  };
}

/** Copies the lists, because measurements of the originals are cached. */
function unmeasured(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => ({ ...entry, ipAllowlist: [...entry.ipAllowlist] }));
}

function summary(index: number, application: string): Entry {
  const { credentials: _, ...draft } = sampleDraft(index);
  const isAlike = application === 'freqtrade';
  const own = isAlike
    ? {}
    : { ipAllowlist: [`203.0.${index >> 8}.${index & 255}`, '2001:db8::/48'] };
  const described = { ...draft, applications: [application], ...own };
  const details = parse(entryDetailsSchema, described, 'entry');
  const id = createHash('sha256').update(`${index}`).digest('hex');
  return {
    id: id.slice(0, 32),
    ...details,
    apiKeyEnding: '9f3c',
    apiKeyDigest: isAlike ? '0'.repeat(64) : id,
    credentialVersion: 1,
    credentialsChangedAt: sampleAt,
    lastCheck: null,
    knownAt: null,
    calledAt: null,
    signedAt: null,
    addedAt: sampleAt,
    changedAt: sampleAt,
    ticks: [],
    rotation: null,
    rotations: [],
    compromises: [],
    subAccounts: [],
  };
}
