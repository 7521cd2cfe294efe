import { expect, test } from 'vitest';
import { parseFragment } from 'parse5';
import { SIGNS } from '#bundle/signs.ts';
import { stripSvg, type Said } from '#features/timeline/export/stripSvg.ts';
import { oneLane } from '#features/timeline/strip/lanes.ts';
import type { Axis, StripData } from '#features/timeline/strip/model.ts';
import type { StripPicture } from '#features/timeline/strip/picture.ts';
import { pyramidOf } from '#features/timeline/strip/pyramid.ts';
import { heightsOf } from '#features/timeline/strip/rows.ts';
import { eraOf, fitting, scaleOf } from '#features/timeline/strip/scale.ts';
import { stackMarks } from '#features/timeline/strip/stack.ts';

const WIDTH = 800;
const SAID: Said = {
  title: 'عنوان <b> & "علامة"',
  said: '5 أحداث',
  key: [
    { sign: 'stated', text: 'يوم مذكور' },
    { sign: 'differs', text: 'يوم على خلاف' },
  ],
  dir: 'rtl',
  faces: '',
};
const measure = (text: string) => text.length * 7;

/** A day, a month, a year, a disputed day and thirty events on one day, each 100 days after the last. */
const TOLD = [
  { from: 0, to: 0, sign: 'stated' },
  { from: 100, to: 129, sign: 'month' },
  { from: 200, to: 299, sign: 'year' },
  { from: 300, to: 300, sign: 'inferred', other: 320 },
  ...Array.from({ length: 30 }, () => ({ from: 400, to: 400, sign: 'stated' as const })),
] as const satisfies readonly { from: number; to: number; sign: (typeof SIGNS)[number]; other?: number }[];

const DATA: StripData = {
  numbers: Uint32Array.from(TOLD, (_, i) => i),
  from: Int32Array.from(TOLD, ({ from }) => from),
  to: Int32Array.from(TOLD, ({ to }) => to),
  sign: Uint8Array.from(TOLD, ({ sign }) => SIGNS.indexOf(sign)),
  differs: Uint8Array.from(TOLD, (told) => Number('other' in told)),
  shown: new Uint8Array(TOLD.length).fill(1),
  other: Int32Array.from(TOLD, (told) => ('other' in told ? told.other : told.from)),
  lanes: [{ key: 'a', name: 'مسار', count: TOLD.length }],
  placed: { event: Uint32Array.from(TOLD, (_, i) => i), lane: new Uint8Array(TOLD.length) },
};

function pictureOf(axis: Axis): StripPicture {
  const order = oneLane(DATA);
  const era = eraOf(DATA.from, DATA.to, WIDTH, 72)!;
  const scale = scaleOf(era, fitting(era, WIDTH));
  const marks = stackMarks(order, pyramidOf(order, DATA.from), DATA, scale, [3]);
  return {
    scene: {
      width: WIDTH,
      axis,
      look: {
        palette: { paper: '', ink: '', soft: '', rule: '', field: '', accent: '', wash: '', warn: '', fill: '' },
        family: 'serif',
        size: 17.6,
        forced: false,
      },
      heights: heightsOf('full', marks.rows, 1),
      fromBase: false,
      data: DATA,
      order,
      marks,
      scale,
      offset: 0,
      ticks: [{ place: 200, kind: 'year' }],
      days: { from: -Infinity, to: Infinity },
      brush: null,
      open: null,
      inView: null,
      numberOf: String,
      words: [],
    },
    labels: [{ name: '0', place: 200, width: 40, text: '1970', align: 'start', strong: true }],
    names: [],
    lanes: [{ name: 'مسار', count: '34' }],
    ends: { oldest: 'الأقدم: 1970', newest: 'الأحدث: 1971', inSight: null },
    brushDays: [{ text: '1 كانون الثاني 1970', start: 10 }],
    measure,
  };
}

/** The elements of a drawing: each tag is closed, each name stands once. */
function assertWellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, closing, name, attributes = '', self] of xml
    .replace(/<\?xml[^>]*\?>/u, '')
    .matchAll(/<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>|[<>]/gu)) {
    expect(name).toBeDefined();
    const keys = [...attributes.matchAll(/([\w:-]+)=/gu)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    if (closing) expect(open.pop()).toBe(name);
    else if (!self) open.push(name!);
  }
  expect(open).toEqual([]);
  expect(xml).not.toMatch(/&(?!#\d+;)|NaN|undefined|Infinity/u);
}

test('the drawing is well-formed XML, whatever the words hold', () => {
  const { svg } = stripSvg(pictureOf('rtl'), SAID);
  assertWellFormed(svg);
  expect(() => assertWellFormed(svg.replace('</g>', ''))).toThrow();
  expect(parseFragment(svg).childNodes.length).toBeGreaterThan(0);
});

test('each shown event has one mark, alone or counted in a crowd', () => {
  const { svg } = stripSvg(pictureOf('rtl'), SAID);
  const alone = [...svg.matchAll(/data-event="(\d+)"/gu)].map(([, event]) => Number(event));
  const counted = [...svg.matchAll(/data-count="(\d+)"/gu)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(alone.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
  expect(alone.length + counted).toBe(TOLD.length);
});

test('the two directions of time mirror each other', () => {
  const middles = (axis: Axis) =>
    [
      ...stripSvg(pictureOf(axis), SAID).svg.matchAll(/data-event="\d+"[^>]*><(?:circle cx="([\d.]+)"|rect x="([\d.]+)"[^>]* width="([\d.]+)")/gu),
    ].map(([, cx, x, width]) => (cx === undefined ? Number(x) + Number(width) / 2 : Number(cx)));
  const [rtl, ltr] = [middles('rtl'), middles('ltr')];
  expect(rtl).toHaveLength(3);
  rtl.forEach((at, i) => expect(at + ltr[i]!).toBeCloseTo(WIDTH, 0));
});
