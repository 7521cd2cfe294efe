import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { anchorsOf, findAnchor, hashOf, onGraphemes, type Place } from '#text/anchor.ts';

const STORY = [
  'فتحت البلدية الجسر الجديد صباح الأحد بعد عامين من العمل.',
  'وقال المهندس إن الجسر يحمل عشرين ألف سيارة في اليوم. وأضاف أن الجسر القديم يبقى للمشاة.',
  'وتعبر الجسر حافلات المدارس مجانًا حتى آخر السنة.',
];
const placeOf = (story: readonly string[], paragraph: number, words: string): Place => {
  const start = story[paragraph]!.indexOf(words);
  return { paragraph, start, end: start + words.length };
};
const anchorOf = (paragraphs: readonly string[], place: Place) => anchorsOf(paragraphs, [place])[0] ?? null;
const anchored = (paragraph: number, words: string) => anchorOf(STORY, placeOf(STORY, paragraph, words))!;
const find = (story: readonly string[], paragraph: number, words: string) => findAnchor(story, hashOf(story), anchored(paragraph, words));

describe('in a changed text', () => {
  test.each<[string, string[], [number, string], [number, string] | null]>([
    ['a word added before it', [STORY[0]!, `أمس ${STORY[1]!}`, STORY[2]!], [1, 'عشرين ألف سيارة'], [1, 'عشرين ألف سيارة']],
    ['its paragraph moved', [STORY[1]!, STORY[0]!, STORY[2]!], [1, 'عشرين ألف سيارة'], [0, 'عشرين ألف سيارة']],
    ['two paragraphs made one', [`${STORY[0]!} ${STORY[1]!}`, STORY[2]!], [1, 'عشرين ألف سيارة'], [0, 'عشرين ألف سيارة']],
    ['its paragraph is gone', [STORY[0]!, STORY[2]!], [1, 'عشرين ألف سيارة'], null],
    ['a word of it is another', [STORY[0]!, STORY[1]!.replace('عشرين', 'ثلاثين'), STORY[2]!], [1, 'عشرين ألف سيارة'], null],
    ['a word that stands often, its sentence gone', [STORY[0]!, STORY[1]!.split('. ')[0]!, STORY[2]!], [1, 'القديم'], null],
    ['a word that stands often, its sentence kept', [`خبر اليوم: ${STORY[0]!}`, STORY[1]!, STORY[2]!], [2, 'الجسر'], [2, 'الجسر']],
  ])('%s', (_, story, [paragraph, words], found) => expect(find(story, paragraph, words)).toEqual(found && placeOf(story, ...found)));

  test('of two equal sentences neither is taken for the other', () => {
    const twice = ['أُغلق الطريق أمس.', 'أُغلق الطريق أمس.', 'أُغلق الطريق أمس.', 'أُغلق الطريق أمس.'];
    const anchor = anchorOf(twice, placeOf(twice, 1, 'الطريق'))!;
    expect(findAnchor(twice, hashOf(twice), anchor)?.paragraph).toBe(1);
    const less = twice.slice(1);
    expect(findAnchor(less, hashOf(less), anchor)).toBeNull();
  });
});

test('context and selection end on whole graphemes', () => {
  const text = 'كتبَ مُعلِّمٌ 👩‍🏫 درسًا';
  expect(onGraphemes(text, 0, 3)).toEqual([0, 4]);
  const at = text.indexOf('👩');
  expect(text.slice(...onGraphemes(text, at + 1, at + 2))).toBe('👩‍🏫');
});

test('an empty range has no anchor', () => expect(anchorOf(STORY, { paragraph: 0, start: 3, end: 3 })).toBeNull());

const word = fc.constantFrom(...'الجسر فتحت البلدية صباح أمس قال المهندس إن في اليوم سيارة حافلات المدارس مجانًا السنة القديم للمشاة أضاف عبر ألف عشرين طريق ميناء سفينة وزير بيان زيارة اتفاق حدود نهر شتاء'.split(' '));
const sentence = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const story = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')), { minLength: 1, maxLength: 6 });
const placed = story.chain((paragraphs) =>
  fc.nat(paragraphs.length - 1).chain((paragraph) => {
    const length = paragraphs[paragraph]!.length;
    return fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 60 })).map(([start, most]) => ({ paragraphs, place: { paragraph, start, end: Math.min(length, start + most) } }));
  }),
);

test('in the same text it is where it was', () =>
  fc.assert(
    fc.property(placed, ({ paragraphs, place }) => {
      expect(findAnchor(paragraphs, hashOf(paragraphs), anchorOf(paragraphs, place)!)).toEqual(place);
    }),
    { numRuns: 500 },
  ));

/** Words that no story has: an edit that takes the words around a quotation away and writes them elsewhere has moved it. */
const newWord = fc.constantFrom(...'مطار قطار رصيف لجنة خطة بلاغ عمال مساء خريف'.split(' '));

/** One edit outside the quotation: cut some units, or put words in. Gives the text and where the quotation is now. */
const edit = fc.record({ paragraph: fc.nat(8), at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), words: fc.array(newWord, { maxLength: 4 }) });
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
function applied(paragraphs: readonly string[], place: Place, { paragraph, at, cut, words }: Edit): [string[], Place] {
  const index = paragraph % paragraphs.length;
  const text = paragraphs[index]!;
  const own = index === place.paragraph;
  const room = own ? [0, place.start, place.end, text.length] : [0, text.length, text.length, text.length];
  const before = !own || at < 0.5;
  const [low, high] = before ? [room[0]!, room[1]!] : [room[2]!, room[3]!];
  const from = Math.round(low + at * (high - low));
  const to = Math.min(high, from + cut);
  const put = words.length > 0 ? ` ${words.join(' ')} ` : '';
  const shift = own && before ? put.length - (to - from) : 0;
  return [paragraphs.with(index, text.slice(0, from) + put + text.slice(to)), { ...place, start: place.start + shift, end: place.end + shift }];
}

test('whatever is edited outside it, it is found where it is now or not at all', () => {
  let found = 0;
  let lost = 0;
  fc.assert(
    fc.property(placed, fc.array(edit, { minLength: 1, maxLength: 4 }), ({ paragraphs, place }, edits) => {
      const [now, where] = edits.reduce<[readonly string[], Place]>(([texts, at], one) => applied(texts, at, one), [paragraphs, place]);
      const result = findAnchor(now, hashOf(now), anchorOf(paragraphs, place)!);
      if (result === null) lost++;
      else {
        found++;
        expect(result).toEqual(where);
      }
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(lost);
  expect(lost).toBeGreaterThan(0);
});

test('in any other text it is never shown at other words', () => {
  fc.assert(
    fc.property(placed, story, ({ paragraphs, place }, other) => {
      const anchor = anchorOf(paragraphs, place)!;
      const result = findAnchor(other, hashOf(other), anchor);
      expect(result === null || other[result.paragraph]!.slice(result.start, result.end) === anchor.quote).toBe(true);
    }),
  );
});

test('the hash tells texts apart', () => {
  fc.assert(fc.property(story, story, (a, b) => (hashOf(a) === hashOf(b)) === (a.join('\n') === b.join('\n'))), { numRuns: 1000 });
  expect(hashOf(['أب', 'ج'])).not.toBe(hashOf(['أ', 'بج']));
  expect(hashOf(STORY)).toMatch(/^[0-9a-f]{16}$/);
});
