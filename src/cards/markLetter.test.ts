import { expect, test } from 'vitest';
import { markLetter, type Marked } from '#cards/markLetter.ts';

test.each<[ar: string, en: string | undefined, type: Marked['type'], letter: string, why: string]>([
  ['لويد أوستن', undefined, 'person', 'أ', 'the family name'],
  ['كيم جونغ أون', undefined, 'person', 'ك', 'which may stand first'],
  ['باك ثاي سونغ', undefined, 'person', 'ب', 'which may stand first'],
  ['ميشوستين', undefined, 'person', 'م', 'or alone'],
  ['وزارة الخارجية الروسية', undefined, 'organisation', 'خ', 'not what many bodies are'],
  ['حلف شمال الأطلسي', undefined, 'organisation', 'ش', 'not what many bodies are'],
  ['وكالة', undefined, 'organisation', 'و', 'but where there is no more'],
  ['الأمم المتحدة', undefined, 'organisation', 'أ', 'without the article'],
  ['البيان', undefined, 'text', 'ب', 'of a text too'],
  ['مُسيّرة', undefined, null, 'م', 'without its vowel mark'],
  ['فلاديمير بوتين', 'Vladimir Putin', 'person', 'P', 'in English too'],
  ['كيم جونغ أون', 'Kim Jong Un', 'person', 'K', 'which stands first in English as well'],
  ['الأمم المتحدة', 'The United Nations', 'organisation', 'U', 'without the English article'],
])('%s (%s, %s): %s, %s', (ar, en, type, letter) => expect(markLetter({ name: { ar, ...(en !== undefined && { en }) }, type }, en !== undefined)).toBe(letter));

test('an Arabic letter in an English page where there is no English name', () => expect(markLetter({ name: { ar: 'البيان' }, type: 'text' }, true)).toBe('ب'));
test('nobody is asked for', () => expect(markLetter({ name: null, type: null }, false)).toBe('؟'));
