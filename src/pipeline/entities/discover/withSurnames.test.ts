import { expect, test } from 'vitest';
import { discoverNames } from '#pipeline/entities/discover/discoverNames.ts';
import { groupNames } from '#pipeline/entities/discover/groupNames.ts';
import { withSurnames } from '#pipeline/entities/discover/withSurnames.ts';
import { findStoryMentions } from '#pipeline/entities/findMentions.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import { withDiscovered } from '#pipeline/entities/withDiscovered.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';

const gazetteer = testGazetteer();
/** Who is named by one word alone, as «word: name». */
function alone(parts: readonly string[]): string[] {
  const known = findStoryMentions(parts, gazetteer);
  const names = discoverNames(parts, known);
  const { entities, idOf } = groupNames([names]);
  const before = withDiscovered(known, names, idOf);
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? gazetteer.entities.get(id)!.name.ar;
  const isPerson = (id: string) => (entities.find((entity) => entity.id === id)?.type ?? gazetteer.entities.get(id)?.type) === 'person';
  const after = withSurnames(parts, before, isPerson);
  return after.flatMap((row, part) => row.filter((mention) => !before[part]!.some(({ start }) => start === mention.start)).map(({ surface, entity }) => `${surface}: ${nameOf(entity)}`));
}

test.each([
  [['قال المدرب بوريس غريغوروف إن الفريق جاهز. وأضاف غريغوروف أن الخطة تغيرت.'], ['غريغوروف: بوريس غريغوروف'], 'a foreign name'],
  [['صرح الوزير خالد الراوي أمس.', 'وأوضح الراوي أن القانون سيعدل، وأن للراوي ملاحظات.'], ['الراوي: خالد الراوي', 'الراوي: خالد الراوي'], 'after a verb of saying and a preposition'],
  [['استقبل الرئيس فلاديمير بوتين الوفد.'], [], 'no more than the full name'],
  [['وأكد غريغوروف الخبر. ثم تحدث المدرب بوريس غريغوروف.'], [], 'before the full name'],
  [['حضر المدرب بوريس غريغوروف والحكم إيفان غريغوروف. وقال غريغوروف إنه راض.'], [], 'two of one family'],
  [['قال الوزير خالد الراوي إن العمل بدأ. والتقى سالم الراوي أمس.'], [], 'another of one family'],
  [['قال النائب سليم الصيد إن السفن عادت. ويمنع القانون الصيد في الشتاء.'], [], 'a common word'],
  [['قال النائب سليم الصيد إن السفن عادت. وأضاف الصيد أن الموسم جيد.'], ['الصيد: سليم الصيد'], 'a common word after a verb of saying'],
  [['قال النائب كمال البحري إن القانون جاهز. ويعاني القطاع البحري من الديون.'], [], 'an adjective'],
  [['وقال الطبيب عبد الله إن اللقاح آمن. والحمد الله.'], [], 'a servant-of name'],
  [['كتب الشاعر محمد نور الدين قصيدة. ورجال الدين حاضرون.'], [], 'a name closed by faith'],
])('%j: %j, %s', (parts, expected) => expect(alone(parts)).toEqual(expected));

test('a hostile line takes linear time', () => {
  const text = `قال الوزير خالد الراوي ${'الراوي '.repeat(40_000)}`;
  const mention = { start: text.indexOf('خالد'), end: text.indexOf('خالد') + 'خالد الراوي'.length, entity: 'a', surface: 'خالد الراوي', how: 'name' as const };
  expect(cpuTime(() => withSurnames([text], [[mention]], () => true))).toBeLessThan(3_000);
});
