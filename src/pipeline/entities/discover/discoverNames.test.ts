import { expect, test } from 'vitest';
import { discoverNames } from '#pipeline/entities/discover/discoverNames.ts';
import { findStoryMentions } from '#pipeline/entities/findMentions.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';

const gazetteer = testGazetteer();
const found = (text: string) => discoverNames([text], findStoryMentions([text], gazetteer));

test.each([
  ['وقال وزير الداخلية محمود الزيات إن الطريق مفتوح', ['محمود الزيات'], 'a minister'],
  ['التقى المدرب خالد بن ناصر لاعبيه', ['خالد بن ناصر'], 'a name with a particle'],
  ['أكدت الدكتورة مريم الشمري أن اللقاح متوفر', ['مريم الشمري'], 'a doctor'],
  ['صرح عبد الرحمن السعدون بأن السعر ثابت', ['عبد الرحمن السعدون'], 'a servant-of name'],
  ['شارك في الندوة محمد الخطيب وفاطمة العلوي', ['محمد الخطيب', 'فاطمة العلوي'], 'a row of names'],
  ['وصل السفير دانيال روبرتسون أمس الجمعة', ['دانيال روبرتسون'], 'a foreign name'],
  ['افتتح شارع محمد الخطيب بعد الصيانة', [], 'a street'],
  ['على الحكومة أن تسرع', [], 'a preposition'],
  ['تحسن صالح الخزينة في العام الماضي', [], 'a common word'],
  ['ينظر الرئيس في الملف اليوم', [], 'a title without a name'],
])('«%s» names %j: %s', (text, names) => expect(found(text).filter(({ type }) => type === 'person').map(({ surface }) => surface)).toEqual(names));

test.each([
  ['أعلنت وزارة التربية والتعليم المصرية اليوم عن الموعد', ['وزارة التربية والتعليم المصرية'], 'a ministry and its country'],
  ['أعلنت وزارة التربية والتعليم اليوم عن الموعد', [], 'a ministry of any country'],
  ['بدأ الاتحاد العام الموريتاني للشغل إضرابا', ['الاتحاد العام الموريتاني للشغل'], 'a union'],
  ['اجتمعت اللجنة مساء أمس', [], 'any committee'],
  ['اجتمع مجلس الإدارة مساء أمس', [], 'any board'],
])('«%s» names %j: %s', (text, names) => expect(found(text).filter(({ type }) => type === 'organisation').map(({ surface }) => surface)).toEqual(names));

test('the title is the role, and offsets give the name back', () => {
  const text = 'وقال وزير الداخلية محمود الزيات إن الطريق مفتوح';
  const [name] = found(text);
  expect(name?.role).toBe('وزير الداخلية');
  expect(text.slice(name!.start, name!.end)).toBe(name!.surface);
});

test('a hostile line takes linear time', () => {
  for (const word of ['الوزير ', 'محمد ', 'بن ', 'وزارة ', 'ا', 'السفير محمد ', 'القاضيان محمد وعلي ', 'المديرية العامة للأرصاد ', 'الناني ولد ']) {
    const text = word.repeat(40_000);
    expect(cpuTime(() => discoverNames([text], [[]]))).toBeLessThan(3_000);
  }
});
