import { describe, expect, it } from 'vitest';
import { compromiseSteps } from '#contract';
import { mainTranslator } from '#words/main';
import { compromiseReportFile } from '../../../../src-main/app/files/compromise-report.ts';
import type { CompromiseReport } from '../../../../src-main/operations/desktop-shell.ts';

const report: CompromiseReport = {
  label: 'Grid bot',
  site: 'global',
  environment: 'live',
  savedAt: '2026-11-20T09:00:00.000Z',
  reportedAt: '2026-11-20T08:00:00.000Z',
  apiKeyEnding: '4f10',
  done: [
    { step: 'delete-key', doneAt: '2026-11-20T08:01:02.345Z' },
    { step: 'prove-dead', doneAt: '2026-11-20T08:02:00.000Z' },
  ],
  proof: { provedAt: '2026-11-20T08:02:00.000Z', okxCode: '50119' },
  notes: 'Pushed to a public repository.\nRemoved at once.',
  closedAt: null,
};

describe('compromiseReportFile', () => {
  it('contains the key, every step with its time, the proof and the notes', () => {
    const { t } = mainTranslator('en');
    const { name, text } = compromiseReportFile(report, t);
    expect(name).toBe('Signet leaked key.txt');
    expect(text.split('\n')).toEqual([
      'An OKX API key that may have leaked',
      '',
      'Key: Grid bot',
      'Site: Global (www.okx.com), Live',
      'API key ends in: …4f10',
      'Reported: 2026-11-20 08:00:00 UTC',
      'Closed: still open',
      'Proof that the key is dead: OKX 50119, 2026-11-20 08:02:00 UTC',
      '',
      '1. Delete the key on OKX',
      '   2026-11-20 08:01:02 UTC',
      '2. Prove that it is dead',
      '   2026-11-20 08:02:00 UTC',
      ...compromiseSteps
        .slice(2)
        .flatMap((step, index) => [
          `${index + 3}. ${t(`compromise:step.${step}.title`)}`,
          '   Not done',
        ]),
      '',
      'What happened:',
      'Pushed to a public repository.',
      'Removed at once.',
      '',
      'Saved by Signet: 2026-11-20 09:00:00 UTC',
      'This text contains no secret key and no passphrase of this entry.',
      '',
    ]);
  });

  it('says what is unknown, in every language', () => {
    const bare: CompromiseReport = {
      ...report,
      ...{ apiKeyEnding: '', done: [], proof: null, notes: '' },
      closedAt: '2026-11-20T08:30:00.000Z',
    };
    const texts = (['en', 'zh-Hans', 'zh-Hant'] as const).map(
      (language) => compromiseReportFile(bare, mainTranslator(language).t).text,
    );
    const undone = texts.map((text) => text.match(/(?:Not done|未完成)/g)?.length);
    expect(undone).toEqual(texts.map(() => compromiseSteps.length));
    expect(texts[0]).toContain(
      'API key ends in: not recorded\nReported: 2026-11-20 08:00:00 UTC\nClosed: 2026-11-20 08:30:00 UTC\nProof that the key is dead: OKX has not confirmed it\n',
    );
    expect(texts[1]).toContain('密钥失效的证明: OKX 尚未确认');
    expect(texts[2]).toContain('金鑰失效的證明: OKX 尚未確認');
  });
});
