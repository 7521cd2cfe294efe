import { expect, test } from 'vitest';
import fc from 'fast-check';
import { arabicVoice } from '#features/story/listen/arabicVoice.ts';
import { spokenOf } from '#features/story/listen/spoken.ts';

test('sentences are spoken one by one, each with its place', () =>
  expect(spokenOf([{ text: 'وصل القطار. نزل الركاب؟' }, { text: '***' }, { text: 'انتهى' }])).toEqual([
    { paragraph: 0, start: 0, end: 11, text: 'وصل القطار.' },
    { paragraph: 0, start: 12, end: 23, text: 'نزل الركاب؟' },
    { paragraph: 2, start: 0, end: 5, text: 'انتهى' },
  ]));

test('nothing long is spoken at once, and no word is left out', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('كلمة ', 'طويلة، ', 'هنا. ', 'أب', ' '), maxLength: 300 }), (text) => {
      const spoken = spokenOf([{ text }]);
      for (const one of spoken) expect(one.end - one.start).toBeLessThanOrEqual(220);
      expect(spoken.map((one) => one.text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  ));

test.each([
  ['a voice of the device first', [{ lang: 'ar-SA', localService: false }, { lang: 'ar_EG', localService: true }], 'ar_EG'],
  ['no Arabic voice', [{ lang: 'en-US', localService: true }, { lang: 'arn', localService: true }], undefined],
] as const)('%s', (_, voices, lang) => expect(arabicVoice<{ lang: string; localService: boolean }>(voices)?.lang).toBe(lang));
