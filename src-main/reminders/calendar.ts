/** One due date, as a calendar shows it. */
export type CalendarEvent = {
  readonly entryId: string;
  /** ISO 8601 UTC. */
  readonly dueAt: string;
  /** Whole days, 0 to 365: how long before it the calendar reminds. */
  readonly leadDays: number;
  /** What a person reads. The label is in it only where its owner wants it there. */
  readonly summary: string;
};

/** RFC 5545, section 3.1: lines of at most 75 octets, without the line break. */
const lineOctets = 75;

/**
 * Writes due dates as a calendar file (RFC 5545). The same entry has the same UID each time, so that a
 * calendar into which it is taken again moves the event instead of adding another.
 *
 * @param madeAt ISO 8601 UTC
 * @returns the file's text, lines ended by CRLF
 */
export function calendarOf(events: readonly CalendarEvent[], madeAt: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Signet//Due dates//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, madeAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ entryId, dueAt, leadDays, summary }: CalendarEvent, madeAt: string) {
  return [
    'BEGIN:VEVENT',
    // RFC 5545, section 3.8.4.7: globally unique and lasting; the id is 128 random bits.
    `UID:signet-${entryId}`,
    `DTSTAMP:${dateTime(madeAt)}`,
    // In UTC, so that it is the right day in every zone; without an end it takes no time.
    `DTSTART:${dateTime(dueAt)}`,
    `SUMMARY:${escapeText(summary)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${leadDays === 0 ? 'PT0S' : `-P${leadDays}D`}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** RFC 5545, section 3.3.5, form 2: `20260401T080000Z`. */
function dateTime(at: string): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** RFC 5545, section 3.3.11. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** RFC 5545, section 3.1. A character of several octets is not parted, though the section would allow it. */
function fold(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineOctets) {
      parts.push(part);
      // The space that continues a line counts.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
