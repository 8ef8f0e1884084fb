import { describe, expect, it } from 'vitest';
import { mainTranslator } from '#words/main';
import { calendarFile } from '../../../../src-main/app/files/calendar-file.ts';
import { readCalendar, readText } from '../../../support/calendar-reader.ts';

const madeAt = '2026-11-20T08:00:00.000Z';
const date = { entryId: '0'.repeat(32), dueAt: '2027-02-18T08:00:00.000Z', leadDays: 7 };

function summaryOf(label: string | null, language: 'en' | 'zh-Hant' = 'en'): string {
  const { text } = calendarFile([{ ...date, label }], mainTranslator(language).t, madeAt);
  const [event] = readCalendar(new TextEncoder().encode(text)).components;
  return readText(event?.properties['SUMMARY'] ?? '');
}

describe('calendarFile', () => {
  it('names keys only if the user wants that, in every language', () => {
    expect([
      summaryOf(null),
      summaryOf('Grid, $& bot'),
      summaryOf(null, 'zh-Hant'),
      summaryOf('網格', 'zh-Hant'),
    ]).toEqual([
      'An OKX API key is due for rotation',
      'OKX API key “Grid, $& bot” is due for rotation',
      '有一把 OKX API 金鑰該輪換了',
      'OKX API 金鑰「網格」該輪換了',
    ]);
  });

  it('is an .ics', () => {
    expect(calendarFile([], mainTranslator('en').t, madeAt).name).toMatch(/\.ics$/);
  });
});
