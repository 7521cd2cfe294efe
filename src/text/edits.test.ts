import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedWords, editsBetween, type Edit } from '#text/edits.ts';

const A = 'وصل القطار إلى المحطة.';
const B = 'نزل منه عشرون مسافرًا.';
const C = 'وغادر بعد ساعة إلى الجنوب.';
const D = 'ثم أُغلقت البوابة.';
const said = (edits: readonly Edit[]) =>
  edits.map((edit) => {
    if (edit.kind === 'same') return `=${edit.count}`;
    if (edit.kind !== 'changed') return `${{ added: '+', leftOut: '-', moved: '~' }[edit.kind]} ${edit.text}`;
    return edit.pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}}` : `{-${text}}`)).join('');
  });

describe('an edit', () => {
  test.each([
    ['nothing', [A, B], [`${A} ${B}`], ['=2']],
    ['spelling alone', ['أُغلقت البوابة الكبيرة.'], ['اغلقت البوابه الكبيرة.'], ['=1']],
    ['a sentence more', [A, C], [A, B, C], ['=1', `+ ${B}`, '=1']],
    ['the end left out', [`${A} ${B}`, C], [A, B], ['=2', `- ${C}`]],
    ['another beginning', [A, B], [C, B], [`- ${A}`, `+ ${C}`, '=1']],
    ['a sentence in another place', [A, B, C, D], [D, A, B, C], [`~ ${D}`, '=3']],
    ['a word for another', [A, B], ['وصل القطار إلى المرفأ.', B], ['وصل القطار إلى{- المحطة.}{+ المرفأ.}', '=1']],
    ['all of it', [A], [B], [`- ${A}`, `+ ${B}`]],
    ['a text out of nothing', [], [A], [`+ ${A}`]],
  ])('%s', (_, before, after, edits) => expect(said(editsBetween(before, after))).toEqual(edits));
});

test('a text of very many sentences is compared all the same', () => {
  const many = Array.from({ length: 600 }, (_, i) => `الخبر رقم ${i} وصل إلى المحطة.`);
  expect(said(editsBetween(many, [...many.slice(0, 300), D, ...many.slice(301)]))).toEqual(['=300', `- ${many[300]}`, `+ ${D}`, '=299']);
});

const word = fc.constantFrom('وصل', 'القطار', 'محطة', 'ليلًا', 'عشرون', '10');
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`);

test('both texts can be read out of the changed words, but for spelling and signs', () =>
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const pieces = changedWords(before, after);
      const without = (left: string) => pieces.filter(({ kind }) => kind !== left).map(({ text }) => text).join('').match(/[^\s.]+/g) ?? [];
      expect(without('leftOut')).toEqual(after.match(/[^\s.]+/g));
      expect(without('added')).toEqual(before.match(/[^\s.]+/g));
    }),
  ));

test('every sentence of the new text stands in its edits once', () =>
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 6 }), fc.array(sentence, { maxLength: 6 }), (before, after) => {
      const edits = editsBetween(before, after);
      const count = edits.reduce((sum, edit) => sum + (edit.kind === 'same' ? edit.count : edit.kind === 'leftOut' ? 0 : 1), 0);
      expect(count).toBe(after.length);
    }),
  ));
