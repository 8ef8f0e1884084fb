import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarOf } from '../../../src-main/reminders/calendar.ts';
import { readCalendar, readText } from '../../support/calendar-reader.ts';

const madeAt = '2026-11-20T08:00:00.000Z';
const event: CalendarEvent = {
  entryId: '0123456789abcdef0123456789abcdef',
  dueAt: '2027-02-18T08:00:59.999Z',
  leadDays: 7,
  summary: 'An OKX key is due for rotation',
};
const read = (events: readonly CalendarEvent[]) =>
  readCalendar(new TextEncoder().encode(calendarOf(events, madeAt)));

describe('calendarOf', () => {
  it('writes this file for a due date', () => {
    expect(calendarOf([event], madeAt)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Signet//Due dates//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:signet-0123456789abcdef0123456789abcdef',
        'DTSTAMP:20261120T080000Z',
        'DTSTART:20270218T080059Z',
        'SUMMARY:An OKX key is due for rotation',
        'TRANSP:TRANSPARENT',
        'CLASS:PRIVATE',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:An OKX key is due for rotation',
        'TRIGGER:-P7D',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('always gives an entry the same UID', () => {
    const moved = { ...event, dueAt: '2027-05-19T08:00:00.000Z' };
    const uids = [event, moved].map((item) => read([item]).components[0]?.properties['UID']);
    expect(uids[0]).toBe(uids[1]);
  });

  it('reminds on the due date if there are no lead days', () => {
    const alarm = read([{ ...event, leadDays: 0 }]).components[0]?.components[0];
    expect(alarm?.properties['TRIGGER']).toBe('PT0S');
  });

  it('folds a line of more than 75 octets, but never within a character', () => {
    const summary = `a${'金鑰'.repeat(40)}😀`;
    const lines = calendarOf([{ ...event, summary }], madeAt).split('\r\n');
    const octets = lines.map((line) => new TextEncoder().encode(line).length);
    expect([
      Math.max(...octets),
      readText(read([{ ...event, summary }]).components[0]?.properties['SUMMARY'] ?? ''),
    ]).toEqual([75, summary]);
  });

  it('can be read back unchanged, whatever the labels are', () => {
    const texts = fc
      .string({ unit: 'binary', maxLength: 200 })
      .filter((text) => !/[^\P{Cc}\n]/u.test(text))
      .map((text) => text.replaceAll(/\r\n?/g, '\n'));
    const events = fc.record<CalendarEvent>({
      entryId: fc.string({
        unit: fc.constantFrom(...'0123456789abcdef'),
        minLength: 32,
        maxLength: 32,
      }),
      dueAt: fc
        .integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(9999, 11, 31) })
        .map((ms) => new Date(ms).toISOString()),
      leadDays: fc.integer({ min: 0, max: 365 }),
      summary: fc.oneof(
        texts,
        fc.string({ unit: fc.constantFrom(...'\\;,n:"\n '), maxLength: 200 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(events, { maxLength: 5 }), (list) => {
        const found = read(list).components.map(({ name, properties, components: [alarm] }) => ({
          name,
          entryId: properties['UID']?.replace('signet-', ''),
          dueAt: properties['DTSTART']?.replace(
            /^(....)(..)(..)T(..)(..)(..)Z$/,
            '$1-$2-$3T$4:$5:$6',
          ),
          leadDays: Number(alarm?.properties['TRIGGER']?.replace(/^-P(\d+)D$|^PT(0)S$/, '$1$2')),
          summary: readText(properties['SUMMARY'] ?? ''),
        }));
        expect(found).toEqual(
          list.map((item) => ({ name: 'VEVENT', ...item, dueAt: item.dueAt.slice(0, 19) })),
        );
      }),
    );
  });
});
