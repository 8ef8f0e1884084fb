import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EntryDraft, entryDraftSchema, parse } from '#contract';

export const sampleSecret = '22582BD0CFF14C41EDBF1AB98506286D';
export const samplePassword = 'a password that only the benchmark knows';
export const sampleAt = '2026-11-20T08:00:00.000Z';

/** The order of OKX's own example, like those that a bot signs all day. */
export const sampleOrder = {
  instId: 'BTC-USDT',
  tdMode: 'cash',
  clOrdId: 'b15',
  side: 'buy',
  ordType: 'limit',
  px: '2.15',
  sz: '2',
};

export function sampleDraft(index: number): EntryDraft {
  const draft = {
    label: `Grid bot ${index}`,
    site: 'global',
    environment: 'live',
    account: { kind: 'sub', name: `grid${index}` },
    permissions: ['read_only', 'trade'],
    ipAllowlist: ['192.31.196.7', '2620:4f:8000::/48'],
    applications: ['freqtrade'],
    purpose: 'trading-bot',
    rotationPolicy: { kind: 'interval', days: 90, leadDays: 7 },
    createdOnOkxAt: sampleAt,
    notes: 'Runs on the small server.',
    hosts: {},
    credentials: { apiKey: randomUUID(), secretKey: sampleSecret, passphrase: 'Test-Pass_123!' },
  };
  return parse(entryDraftSchema, draft, 'entry');
}

/** Runs `use` in a temporary folder, which is removed afterwards. */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'signet-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
