/** Events as a calendar (RFC 5545): whole days, as many as the stories give, and nothing more precise. Pure. */
import type { DossierEvent } from '#bundle/schema.ts';

const MS_PER_DAY = 86_400_000;
const MOST_OCTETS = 75;

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/gu, '\\n');
const plainDay = (iso: string): string => iso.replaceAll('-', '');
/** The day after: an end is not of the event. */
const dayAfter = (iso: string): string => plainDay(new Date(Date.parse(`${iso}T00:00:00Z`) + MS_PER_DAY).toISOString().slice(0, 10));

/** Fold a line so that none is longer than 75 octets, never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, octets] = ['', 0];
  for (const char of line) {
    const length = encoder.encode(char).length;
    if (octets + length > MOST_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += char;
    octets += length;
  }
  return out;
}

type Calendar = {
  readonly name: string;
  /** The day on which it is made, ISO. */
  readonly made: string;
  /** What a title is in the reader's language, and what is said of its day: inferred, in the course of a month, disputed. */
  readonly titleOf: (event: DossierEvent) => string;
  readonly noteOf: (event: DossierEvent) => string;
};

/** Give the calendar. What lasts beyond the year 9998 has no day after and is left out. */
export function eventsAsIcs(events: readonly DossierEvent[], { name, made, titleOf, noteOf }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Siyaq//Timeline//AR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events
      .filter(({ to }) => to < '9999')
      .flatMap((event) => [
        'BEGIN:VEVENT',
        `UID:${escaped(event.id)}@siyaq`,
        `DTSTAMP:${plainDay(made)}T000000Z`,
        `DTSTART;VALUE=DATE:${plainDay(event.from)}`,
        `DTEND;VALUE=DATE:${dayAfter(event.to)}`,
        `SUMMARY:${escaped(titleOf(event))}`,
        `DESCRIPTION:${escaped([noteOf(event), ...event.mentions.map(({ sentence, story }) => `${sentence} (${story.title.ar})`)].filter((part) => part !== '').join('\n'))}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
