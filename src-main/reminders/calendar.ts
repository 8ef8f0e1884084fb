/** One due date in a calendar. */
export type CalendarEvent = {
  readonly entryId: string;
  /** ISO 8601 UTC. */
  readonly dueAt: string;
  /** Whole days from the reminder to the due date, 0 to 365. */
  readonly leadDays: number;
  /** The title of the event. It contains the entry's label only if the owner allows that. */
  readonly summary: string;
};

/** RFC 5545, section 3.1, limits a line to 75 octets, without its line break. */
const lineOctets = 75;

/**
 * Writes due dates as a calendar file (RFC 5545). An entry always has the same UID, so a calendar that imports
 * it again moves the event instead of adding another.
 *
 * @param madeAt ISO 8601 UTC
 * @returns the text of the file, with lines ending in CRLF
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
    // RFC 5545, section 3.8.4.7, requires a globally unique, persistent id; this one has 128 random bits.
    `UID:signet-${entryId}`,
    `DTSTAMP:${dateTime(madeAt)}`,
    // In UTC, so that the instant is right in every time zone. Without an end, the event has no duration.
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

/** Formats an instant as in RFC 5545, section 3.3.5, form 2: `20260401T080000Z`. */
function dateTime(at: string): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Escapes text as in RFC 5545, section 3.3.11. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** Folds long lines (RFC 5545, section 3.1), but never within a character, although the RFC would allow it. */
function fold(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineOctets) {
      parts.push(part);
      // The space that starts a continuation counts as one octet.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
