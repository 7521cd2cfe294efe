import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '#bundle/schema.ts';
import { eventsAsCsv } from '#features/timeline/export/csv.ts';
import { eventsAsIcs } from '#features/timeline/export/ics.ts';

const event = (more: Partial<DossierEvent> & { sentence?: string } = {}): DossierEvent => {
  const { sentence = 'وُقّعت المعاهدة، ثم نُشرت.', ...given } = more;
  const days = { from: '2024-06-18', to: '2024-06-19', precision: 'range', basis: 'stated' } as const;
  return {
    id: 'a.1',
    title: { ar: 'توقيع المعاهدة', en: 'The treaty is signed' },
    titleBasis: 'stated',
    ...days,
    kind: 'agreement',
    differs: false,
    entities: [],
    chips: [],
    told: { stories: 1, mentions: 1, origins: 1 },
    mentions: [
      {
        ...days,
        text: '18 و19',
        sentence,
        story: { id: 'a', title: { ar: 'قصة' }, published: null, voice: 'ours', outlet: null },
        paragraph: 0,
        start: 0,
        end: 3,
        view: 'own',
      },
    ],
    ...given,
  };
};
const calendar = { name: 'ملف', made: '2026-01-02', titleOf: ({ title }: DossierEvent) => title.ar, noteOf: () => '' };
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');

/** Read a table back, as RFC 4180 has it. */
function cells(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('a table', () => {
  test('has a row an event, and says what is what', () => {
    const [head, row] = cells(eventsAsCsv([event()]));
    expect(row!.slice(0, 7)).toEqual(['2024-06-18', '2024-06-19', 'range', 'stated', 'agreement', 'توقيع المعاهدة', 'The treaty is signed']);
    expect(row).toHaveLength(head!.length);
  });
  test('whatever stands in it is read back, and none of it is a formula', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\n', '\r', '\t', 'س', '1') }), { maxLength: 4 }), (titles) => {
        const rows = cells(eventsAsCsv(titles.map((ar) => event({ title: { ar } })))).slice(1);
        expect(rows.map((row) => row[5]!.replace(/^'(?=[=+\-@\t\r])/u, ''))).toEqual(titles);
        for (const value of rows.flat()) expect(value).not.toMatch(/^[=+\-@\t\r]/u);
      }),
    ));
});

describe('a calendar', () => {
  test('gives whole days, the last of them included', () => {
    const lines = unfolded(eventsAsIcs([event()], calendar));
    expect(lines).toContain('DTSTART;VALUE=DATE:20240618');
    expect(lines).toContain('DTEND;VALUE=DATE:20240620');
    expect(lines).toContain('SUMMARY:توقيع المعاهدة');
  });
  test('escapes what would end a value', () =>
    expect(unfolded(eventsAsIcs([event({ title: { ar: 'أ، ب; ج, د\\ه\nو' } })], calendar))).toContain('SUMMARY:أ، ب\\; ج\\, د\\\\ه\\nو'));
  test('no line is longer than 75 octets, and no character is cut', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (sentence) => {
        const ics = eventsAsIcs([event({ sentence })], calendar);
        for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(ics).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }),
    ));
  test('what has no day after is left out', () => expect(eventsAsIcs([event({ from: '9999-12-31', to: '9999-12-31' })], calendar)).not.toContain('VEVENT'));
});
