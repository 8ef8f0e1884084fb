import { describe, expect, it } from 'vitest';
import { mainTranslator } from '#words/main';
import { healthReportFile } from '../../../../src-main/app/files/health-report-file.ts';
import { healthReportOf } from '../../../../src-main/operations/health-report.ts';
import { anyEntry } from '../../../support/any-entry.ts';

const at = new Date(2026, 10, 20, 8).toISOString();
const entries = [
  anyEntry({
    label: '<Grid>, bot',
    site: 'eea',
    ipAllowlist: [],
    permissions: ['read_only', 'trade'],
  }),
];
const content = { kind: 'health', report: healthReportOf(entries, at), entries } as const;

describe('healthReportFile', () => {
  it('contains every finding, every key and the score as comma-separated values', () => {
    const { name, text } = healthReportFile({ ...content, format: 'csv' }, mainTranslator('en'));
    expect(name).toBe('signet-health-2026-11-20.csv');
    expect(text).toContain('"<Grid>, bot"');
    expect(text).toContain(`Score: ${content.report.score.value} of 100.`);
    const titles = text.split('\r\n').filter((line) => line.startsWith('At the start'));
    expect(titles).toEqual(['At the start,,,100']);
    for (const { kind } of content.report.findings) {
      expect(text).toContain(mainTranslator('en').t(`findings:kind.${kind}.title`));
    }
    expect(text).toMatch(/Live,EEA,Main account,"Read, Trade"/);
  });

  it('is a web page in the language of the settings, with every text escaped', () => {
    const { t } = mainTranslator('zh-Hant');
    const { name, text } = healthReportFile(
      { ...content, format: 'html' },
      mainTranslator('zh-Hant'),
    );
    expect(name).toBe('signet-health-2026-11-20.html');
    expect(text).toContain('<html lang="zh-Hant">');
    expect(text).toContain(`<h1>${t('health:report.title')}</h1>`);
    expect([text.includes('&lt;Grid&gt;, bot'), text.includes('<Grid>')]).toEqual([true, false]);
  });

  it('leaves no placeholder in any language', () => {
    const texts = (['en', 'zh-Hans', 'zh-Hant'] as const).map(
      (language) => healthReportFile({ ...content, format: 'csv' }, mainTranslator(language)).text,
    );
    expect(texts.filter((text) => /\{\{|undefined|null/.test(text))).toEqual([]);
  });
});
