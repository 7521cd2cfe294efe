/** Quotations, speakers and figures on the gold sets: what was reached is not lost again. */
import { describe, expect, test } from 'vitest';
import { goldDocuments, HALVES, readGold } from '#build/measures/goldSayings.ts';
import { judgeSayings, type Score } from '#build/measures/judgeSayings.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';

type Floor = { readonly found: number; readonly speaker: number; readonly orNone: number };
type Floors = { readonly direct: Floor; readonly reported: Floor; readonly figures: Floor & { readonly right: number } };

const SIZES = { tuned: 40, heldOut: 26 } as const;
/** The held-out half has floors of its own: its mistakes were not looked at. */
const FLOORS: Readonly<Record<(typeof HALVES)[number], Floors>> = {
  tuned: {
    direct: { found: 0.96, speaker: 0.93, orNone: 0.95 },
    reported: { found: 0.93, speaker: 0.93, orNone: 0.95 },
    figures: { found: 0.96, right: 0.97, speaker: 0.93, orNone: 0.95 },
  },
  heldOut: {
    direct: { found: 0.93, speaker: 0.82, orNone: 0.91 },
    reported: { found: 0.88, speaker: 0.85, orNone: 0.86 },
    figures: { found: 0.96, right: 0.97, speaker: 0.92, orNone: 0.93 },
  },
};

describe.each(HALVES)('%s', (half) => {
  const documents = goldDocuments(half);
  const scores = judgeSayings(documents, testGazetteer());
  const shares = ({ gold, found, said }: Score) => ({ found: found / gold, speaker: said.right / found, orNone: (said.right + said.none) / found });

  test('the set is there', () => {
    expect(documents).toHaveLength(SIZES[half]);
    expect(scores.direct.gold + scores.reported.gold).toBeGreaterThanOrEqual(100);
    expect(scores.figures.gold).toBeGreaterThanOrEqual(60);
  });

  test.each(['direct', 'reported', 'figures'] as const)('%s', (kind) => {
    const share = shares(scores[kind]);
    const floor = FLOORS[half][kind];
    expect(share.found).toBeGreaterThanOrEqual(floor.found);
    expect(share.speaker).toBeGreaterThanOrEqual(floor.speaker);
    expect(share.orNone).toBeGreaterThanOrEqual(floor.orNone);
    expect(scores[kind].extra).toBeLessThanOrEqual(1);
  });

  test('what is counted, how many, with which bound', () =>
    expect(scores.figures.right / scores.figures.found).toBeGreaterThanOrEqual(FLOORS[half].figures.right));
});

describe('the marks of the gold', () => {
  const head = 'date: 2025-01-02\ntitle: خبر\nA: الوزير | الوزير الجديد\n\n';

  test('are taken out of the text, and tell who says what', () => {
    const { article, quotes, figures } = readGold(`${head}قال الوزير إن [r A: [f >12: أكثر من 12 {عاملًا}] عادوا].`, 'x');
    expect(article.text).toBe('قال الوزير إن أكثر من 12 عاملًا عادوا.');
    expect(quotes.map(({ start, end, form }) => [article.text.slice(start, end), form])).toEqual([['أكثر من 12 عاملًا عادوا', 'reported']]);
    expect(figures).toMatchObject([{ value: 12, bound: 'over', unit: 'عاملًا', speaker: ['الوزير', 'الوزير الجديد'], orNobody: false }]);
  });

  test.each([
    ['a mark without its end', 'قال [d A: نعم.'],
    ['an end without its mark', 'قال نعم].'],
    ['an unknown mark', 'قال [x A: نعم].'],
    ['a speaker who is not listed', 'قال [d B: نعم].'],
    ['an amount that is none', 'عاد [f many: كثيرون].'],
  ])('refuse %s', (_, text) => expect(() => readGold(head + text, 'x')).toThrow(/^x: /));

  test('a name outside the listed ones is wrong, one that is left open is none', () => {
    const judge = (names: string) =>
      judgeSayings([readGold(`date: 2025-01-02\ntitle: خبر\nA: ${names}\n\nقال الوزير: «[d A: لن نغلق المصنع القديم]».`, 'x')], testGazetteer()).direct.said;
    expect(judge('الوزير')).toEqual({ right: 1, none: 0, wrong: 0 });
    expect(judge('المدير')).toEqual({ right: 0, none: 0, wrong: 1 });
  });
});
