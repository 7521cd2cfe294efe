import { expect, test } from 'vitest';
import { dropSignature } from '#pipeline/steps/dropSignature.ts';
import { removals, storyThrough } from '#pipeline/steps/testing.ts';

const text = 'عاد القطار السياحي إلى الجبل بعد توقف دام سبعة أعوام.\nوتنطلق الرحلات صباح كل جمعة من المحطة القديمة.';
const signed = (...lines: readonly string[]): string[][] => removals(storyThrough([text, ...lines].join('\n'), dropSignature));

test.each([
  ['سامي النجار'], ['ريم'], ['ع.م'], ['و م ع'], ['-خلا-'], ['(النهاية) م ع / ر ج'], ['--(بترا) س ع/ن ح/ه ط'], ['س.ح/ م.ع.ح (د ب أ، إ ب د)'], ['وام/سالمة الشامسي/أحمد البوتلي'], ['* كاتبة من المغرب'], ['كاتب وصحفي لبناني'],
  ['سمير العلي', 'كاتب لبناني'],
])('%s %s signs the text', (...lines) => expect(signed(...lines)).toEqual(lines.map((line) => ['byline', line])));

test.each([
  ['القطار السياحي', 'the text says it'], ['جبل الزيتون', 'no given name'], ['لا بد من هنا', 'words'], ['رئيس البلدية', 'who signs a statement'], ['كاتب المقال وناشره: خلاف قديم', 'a headline'],
])('%s stays: %s', (line) => expect(signed(line)).toEqual([]));

test('a name that answers a line of the text stays', () => {
  expect(signed('الفائزون بالجائزة', 'سامي النجار')).toEqual([]);
  expect(signed('وفاز بالجائزة:', 'سامي النجار')).toEqual([]);
});
