import { expect, test, describe } from 'vitest';
import fc from 'fast-check';
import { fold, foldWithMap, looseFold, sourceRange } from '#text/fold.ts';
import { sentenceAround, sentences, tokenize } from '#text/tokens.ts';
import { cleanLine, withoutTurns } from '#text/clean.ts';
import { directionOf, rtlRuns, runs } from '#text/direction.ts';
import { readings } from '#text/clitics.ts';
import { toArabicDigits, toLatinDigits } from '#text/digits.ts';

describe('fold', () => {
  test.each([
    ['أحمد', 'احمد', 'one alef'],
    ['إيران وآسيا ٱلسلام', 'ايران واسيا السلام', 'every seat of alef'],
    ['مُحَمَّد', 'محمد', 'no harakat'],
    ['مـــحمد', 'محمد', 'no tatweel'],
    ['مسئول مسؤول', 'مسيول مسوول', 'hamza on its seat gives the seat'],
    ['مستشفى', 'مستشفي', 'alef maqsura'],
    ['کوریا الشمالیة', 'كوريا الشمالية', 'Persian letters, teh marbuta kept'],
    ['٢٠٢٤ ۲۰۲۴', '2024 2024', 'digits'],
    ['ﻻ ﷲ', 'لا الله', 'presentation forms'],
    ['Kïm JONG', 'kim jong', 'Latin case and marks'],
    ['مئة', 'مية', 'the hamza of a hundred'],
  ])('%s becomes %s: %s', (raw, folded) => expect(fold(raw)).toBe(folded));

  test('teh marbuta is a weaker match only', () => {
    expect(fold('قوة')).not.toBe(fold('قوه'));
    expect(looseFold('قوة')).toBe(looseFold('قوه'));
  });

  const arabic = fc.string({ unit: fc.constantFrom(...'اأإآبةتثؤئءىيکیهـًٌَُِّْ ٠١٢۳ab.ﻻ\u200c\u202e') });
  test('folding twice is folding once', () =>
    fc.assert(
      fc.property(fc.oneof(arabic, fc.string({ unit: 'binary' })), (s) => {
        expect(fold(fold(s))).toBe(fold(s));
      }),
    ));
  test('the map agrees with the fold and stays inside the source', () =>
    fc.assert(
      fc.property(fc.oneof(arabic, fc.string()), (s) => {
        const folded = foldWithMap(s);
        expect(folded.text).toBe(fold(s));
        expect(folded.starts).toHaveLength(folded.text.length);
        folded.starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(folded.starts[i - 1] ?? 0);
          expect(folded.ends[i]).toBeGreaterThan(start);
          expect(folded.ends[i]).toBeLessThanOrEqual(s.length);
        });
      }),
    ));
  test('a range leads back to the marks that belong to it', () => {
    const source = 'قال مُحَمَّدٌ: نعم';
    const folded = foldWithMap(source);
    const at = folded.text.indexOf('محمد');
    expect(source.slice(...sourceRange(folded, at, at + 4))).toBe('مُحَمَّدٌ');
  });
});

describe('tokens', () => {
  test.each([
    ['قال: «نعم»، ثم مضى.', ['قال', 'نعم', 'ثم', 'مضى']],
    ['أكثر من 10,000 جندي و1.5 مليون', ['أكثر', 'من', '10,000', 'جندي', 'و1.5', 'مليون']],
    ['في 12-17 سبتمبر/أيلول', ['في', '12', '17', 'سبتمبر', 'أيلول']],
    ['Timer Bank وPARSEK', ['Timer', 'Bank', 'وPARSEK']],
  ])('%s', (source, words) => expect(tokenize(source).map((t) => t.text)).toEqual(words));

  test.each([
    ['قال «نعم». ثم مضى. انتهى', ['قال «نعم».', 'ثم مضى.', 'انتهى']],
    ['بلغ 1.5 مليون؟ نعم!', ['بلغ 1.5 مليون؟', 'نعم!']],
    ['المتحدث J. Smith قال ذلك.', ['المتحدث J. Smith قال ذلك.']],
    ['   ', []],
  ])('sentences of %s', (source, expected) =>
    expect(sentences(source).map((s) => source.slice(s.start, s.end))).toEqual(expected));
});

describe('clean', () => {
  test.each([
    ['  كوريا\u00a0 \tالشمالية ', 'كوريا الشمالية'],
    ['نص\u202e مقلوب\u202c\u0000', 'نص مقلوب'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['مؤمن'.normalize('NFD'), 'مؤمن'],
    ['a\ud800b', 'ab'],
  ])('%j is kept as %j', (raw, kept) => expect(cleanLine(raw)).toBe(kept));
});

describe('direction', () => {
  test.each([
    ['Timer Bank تخضع للعقوبات الجديدة', 'rtl'],
    ['NATO says no to حرب', 'ltr'],
    ['2024', 'rtl'],
  ] as const)('%s reads %s', (text, direction) => expect(directionOf(text)).toBe(direction));

  test.each([
    ['from “اليوم الثلاثاء” on', ['اليوم الثلاثاء']],
    ['Matched: روسية، الروسية', ['روسية، الروسية']],
    ['a day (٣٠)', ['٣٠']],
    ['no other', []],
  ])('what is written from right to left in «%s»', (text, foreign) => {
    const pieces = rtlRuns(text);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.foreign).map(({ start, end }) => text.slice(start, end))).toEqual(foreign);
  });
  test('nothing turns the line, and places hold', () => {
    const text = 'قال\u202E عن\u2069 ABC\u200F\u061C';
    expect(withoutTurns(text)).toBe('قال\u2060 عن\u2060 ABC\u2060\u2060');
    expect(withoutTurns('می\u200Cخواهم')).toBe('می\u200Cخواهم');
    expect(withoutTurns('قال\u2029 عن\uDC00 \u{1F600}\n')).toBe('قال  عن\uFFFD \u{1F600}\n');
  });
  test('foreign runs stand apart and the runs cover the text', () => {
    const text = 'مؤسسات Timer Bank وPARSEK وVerus، و@sputnik_ar.';
    const pieces = runs(text).map((r) => [text.slice(r.start, r.end), r.foreign]);
    expect(pieces.filter(([, foreign]) => foreign).map(([piece]) => piece)).toEqual(['Timer Bank', 'PARSEK', 'Verus', '@sputnik_ar']);
    expect(pieces.map(([piece]) => piece).join('')).toBe(text);
  });
  test.each([
    ['محرك Falcon 9.', ['Falcon 9'], 'a number that ends a name'],
    ['شبكة 5G في المدينة', ['5G'], 'a number glued to a name'],
    ['قال NATO 3 سفن', ['NATO'], 'a number that counts an Arabic word stays with it'],
    ['دخل NATO 2004، ثم خرج', ['NATO'], 'a year stays in the Arabic line'],
    ['بين 12–17 أيلول و50% من G7', ['G7'], 'ranges and shares stay in the Arabic line'],
    ['رقم 12024NATO', ['NATO'], 'a long number is never cut in two'],
    ['صحيفة 新华社 وموقع हिन्दी समाचार', ['新华社', 'हिन्दी समाचार'], 'every script that is written from left to right'],
    ['حلف NA\u2060TO و«שלום»', ['NA\u2060TO'], 'what joins letters unseen cuts no word; Hebrew runs as Arabic does'],
  ])('in «%s» %j stands apart: %s', (text, foreign) => expect(runs(text).filter((run) => run.foreign).map((run) => text.slice(run.start, run.end))).toEqual(foreign));
});

describe('readings', () => {
  test.each([
    ['وبالكرملين', 'كرملين'],
    ['للناتو', 'ناتو'],
    ['لروسيا', 'روسيا'],
    ['البانيا', 'البانيا'],
  ])('%s can be read as %s', (word, rest) => expect(readings(word).map((r) => r.rest)).toContain(rest));
  test('the whole word comes first', () => expect(readings('كلاوس')[0]?.rest).toBe('كلاوس'));
});

test('digits go and come', () => {
  expect(toLatinDigits('٢٠٢٤/۰۵')).toBe('2024/05');
  expect(toArabicDigits('30 نيسان')).toBe('٣٠ نيسان');
});

describe('the sentence around a range', () => {
  const long = 'كلمة '.repeat(1000).trim();
  test('is given whole', () => expect(sentenceAround('قال نعم. وقال لا.', { start: 9, end: 17 }, { start: 14, end: 16 })).toBe('وقال لا.'));
  test('of a text without stops is cut at words near by', () => {
    const cut = sentenceAround(long, { start: 0, end: long.length }, { start: 2500, end: 2504 });
    expect(cut.length).toBeLessThanOrEqual(1004);
    expect(long).toContain(cut);
    expect(cut.split(' ').every((word) => word === 'كلمة')).toBe(true);
  });
  test('of one endless word is the range', () => expect(sentenceAround('ك'.repeat(5000), { start: 0, end: 5000 }, { start: 2000, end: 2003 })).toBe('ككك'));
});
