import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { highlight, snippet } from '#search/highlight.ts';
import { keysOf } from '#search/term.ts';

const match = (...surfaces: string[]) => [{ surfaces }];
const cut = (text: string, spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));

describe('highlight', () => {
  test.each([
    ['ذهبت إلى المدرسةِ صباحا', ['المدرسة'], ['المدرسةِ'], 'the whole word with its marks'],
    ['مُعَلِّمٌ ومعلم', ['معلم', 'ومعلم'], ['مُعَلِّمٌ', 'ومعلم'], 'every form listed, clitics inside'],
    ['معلمون كثيرون', ['معلم'], [], 'never a part of a word'],
    ['شارع البحر القديم والبحر', ['البحر القديم'], ['البحر القديم'], 'a phrase as one range'],
    ['البحر البحر القديم', ['البحر', 'البحر القديم'], ['البحر', 'البحر القديم'], 'the longer first'],
    ['دفع ١٠٬٠٠٠ ليرة', ['10000'], ['١٠٬٠٠٠'], 'digits'],
    ['', ['شيء'], [], 'an empty text'],
    ['نص', [], [], 'no match'],
  ])('in «%s» %j marks %j: %s', (text, surfaces, marked) => expect(cut(text, highlight(text, match(...surfaces)))).toEqual(marked));

  const text = fc.array(fc.string({ unit: fc.constantFrom(...'اأبةهتى ًّـ.،'), maxLength: 8 })).map((words) => words.join(' '));
  test('what is marked folds to what matched, in order and apart', () =>
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (source, surfaces) => {
        const wanted = new Set(surfaces.map((surface) => keysOf(surface).join(' ')));
        const ranges = highlight(source, match(...surfaces));
        let before = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(wanted).toContain(keysOf(source.slice(start, end)).join(' '));
          before = end;
        }
      }),
    ));
  test('a surface of one word is marked as often as it stands', () =>
    fc.assert(
      fc.property(text, (source) => {
        const [key] = keysOf(source);
        fc.pre(key !== undefined);
        expect(highlight(source, match(key))).toHaveLength(keysOf(source).filter((k) => k === key).length);
      }),
    ));
});

describe('snippet', () => {
  const text = 'بدأ الصباح هادئا. عاد الصيادون إلى المرفأ بشباك فارغة. وفي المساء هبّت ريح قوية على المرفأ.';
  test.each([
    [['الصيادون'], 45, 'عاد الصيادون إلى المرفأ بشباك فارغة.', ['الصيادون']],
    [['ريح'], 45, 'وفي المساء هبّت ريح قوية على المرفأ.', ['ريح']],
    [['ريح'], 18, 'هبّت ريح قوية على', ['ريح']],
    [[], 20, 'بدأ الصباح هادئا.', []],
    [['الصباح'], 1000, text, ['الصباح']],
    [['هادئا'], 40, 'بدأ الصباح هادئا. عاد الصيادون إلى', ['هادئا']],
  ])('%j in %i gives «%s»', (surfaces, maxChars, piece, marked) => {
    const found = snippet(text, match(...surfaces), maxChars);
    expect(text.slice(found.start, found.end)).toBe(piece);
    expect(cut(text, found.highlights)).toEqual(marked);
  });
  test('more of what was asked is better than the same again', () => {
    const found = snippet('ريح ريح ريح هنا. ريح على المرفأ.', [{ surfaces: ['ريح'] }, { surfaces: ['المرفأ'] }], 18);
    expect(found.start).toBe(17);
  });
  test('it is never too long and never parts a character', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ا', 'بَّ', ' ', '. ', '👩‍👩‍👧', 'كلمة') }), fc.nat({ max: 30 }), (source, maxChars) => {
        const { start, end } = snippet(source, match('كلمة'), maxChars);
        expect(end - start).toBeLessThanOrEqual(maxChars);
        const edges = new Set([...new Intl.Segmenter('ar').segment(source)].map((s) => s.index)).add(source.length);
        expect(edges).toContain(start);
        expect(edges).toContain(end);
      }),
    ));
});
