import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import { inspectedEvents } from '#pipeline/events/inspectedEvents.ts';
import { eventsTogether } from '#pipeline/events/eventsTogether.ts';
import { readStories } from '#pipeline/readStories.ts';
import { plainMentions } from '#pipeline/storyRecord.ts';

const gazetteer = testGazetteer();
const document = (text: string, i: number) => ({
  file: `s${i}.md`,
  bytes: new TextEncoder().encode(`---\ntitle: "قصة ${i}"\npublished: 2024-07-0${i + 1}\n---\n\n${text}\n`),
});
const read = (...texts: readonly string[]) => readStories(texts.map(document), gazetteer).stories;
const events = (...texts: readonly string[]) => inspectedEvents(read(...texts), gazetteer);

describe('mentions of one event', () => {
  test.each([
    ['in other words', 'وقّع الوزيران معاهدة الدفاع المشترك في 19 حزيران 2024.', 'وكان توقيع معاهدة الدفاع في 19 حزيران 2024 بحضور الجيش.'],
    ['with a letter glued on', 'افتتح الملك مصنع السفن في 3 أيار 2024.', 'وفي 3 أيار 2024 جرى افتتاح مصنع للسفن بالميناء.'],
    ['by another word of the same deed', 'قدّم والي الجنوب استقالته في 3 أيار 2024.', 'وكان المحافظ قد تنحى في 3 أيار 2024.'],
    ['by other words for deed and thing', 'رست باخرة تركية في 3 أيار 2024 في الميناء.', 'أما السفينة التي وصلت في 3 أيار 2024 فقد غادرت.'],
    ['by a deed told in a phrase', 'دخلت اتفاقية الصيد حيز النفاذ في 3 أيار 2024.', 'وعادت القوارب بعد أن صارت المعاهدة سارية في 3 أيار 2024.'],
    ['in a relative clause', 'رست في ميناء رادس يوم 3 أيار 2024 سفينة قمح.', 'أما الباخرة التي وصلت في 3 أيار 2024 فقد غادرت بعد أن تأخر المفتشون عن موعدهم.'],
    ['by a name in another spelling', 'انهار سد في مدينة بوسالم في 3 أيار 2024.', 'وتهدّم السد في مدينة بو سالم في 3 أيار 2024.'],
    ['by how long it lasts', 'تخوض البلاد حربا منذ 3 أيار 2024.', 'وهرب الناس بعد أن نشب النزاع في أيار 2024.'],
    ['in an aside between commas', 'دعا مجلس القرى، المجتمع في الوادي يوم 3 أيار 2024، إلى تقاسم الماء.', 'حث المجلس الأهالي في 3 أيار 2024 على تقاسم الآبار.'],
    ['in digits and in words', 'وصلت 300 طن من الدقيق إلى الميناء في 3 أيار 2024.', 'وفي 3 أيار 2024 أفرغت السفينة ثلاثمئة طن من الدقيق في الميناء.'],
    ['by month', 'انهار السد القديم في 3 أيار 2024.', 'وشُكّلت اللجنة بعد أن انهار السد القديم في أيار 2024.'],
  ])('%s are put together', (_, one, other) => {
    const [event, ...others] = events(one, other);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ differs: false, precision: 'day', mentions: [{ story: 's0' }, { story: 's1' }] });
  });

  test('on two days: the event holds both, and says that they differ', () => {
    const [event, ...others] = events(
      'صارت معاهدة الدفاع المشترك نافذة في 4 حزيران 2024.',
      'أعلنت الوزارة أن معاهدة الدفاع المشترك صارت نافذة في 5 حزيران 2024.',
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({ differs: true, from: '2024-06-04', to: '2024-06-04' });
    expect(event!.mentions.map(({ from }) => from)).toEqual(['2024-06-04', '2024-06-05']);
  });
});

describe('two that only look alike stay apart', () => {
  test.each([
    ['by an ordinal', 'أقر المجلس الحزمة الثانية عشرة من العقوبات في 3 أيار 2024.', 'أقر المجلس الحزمة الثالثة عشرة من العقوبات في 3 أيار 2024.'],
    ['by a number', 'وصلت 300 طن من الدقيق إلى الميناء في 3 أيار 2024.', 'وصلت 500 طن من الدقيق إلى الميناء في 3 أيار 2024.'],
    ['by a place', 'وقع انفجار كبير في مدينة بنغازي في 3 أيار 2024.', 'وقع انفجار كبير في مدينة مصراتة في 3 أيار 2024.'],
    ['by the acting party', 'وصل وزير الخارجية الصيني إلى المطار في 3 أيار 2024.', 'وصل وزير الخارجية التركي إلى المطار في 3 أيار 2024.'],
    ['by who speaks', 'دعا الناطق باسم الجيش إلى هدنة في 3 أيار 2024.', 'دعا الناطق باسم البلدية إلى هدنة في 3 أيار 2024.'],
    ['by what is done', 'وقّع الوزيران معاهدة الدفاع في 3 أيار 2024.', 'دخلت معاهدة الدفاع حيز التنفيذ في 4 أيار 2024.'],
    ['by what is answered', 'قصفت طائرات سوق المدينة القديم في 3 أيار 2024.', 'ندّد مجلس المدينة بقصف السوق القديم في 3 أيار 2024.'],
    ['by a denial the day after', 'قصفت طائرات سوق المدينة القديم في 3 أيار 2024.', 'نفى متحدث قصف سوق المدينة القديم في 4 أيار 2024.'],
    ['by what a minister is minister of', 'زار وزير الدفاع المعرض الزراعي في 3 أيار 2024.', 'زار وزير المالية المعرض الزراعي في 3 أيار 2024.'],
    ['by a share', 'رفع المصرف سعر الفائدة إلى 45% في 3 أيار 2024.', 'رفع المصرف سعر الفائدة إلى 50% في 3 أيار 2024.'],
    ['by what is done with a rate', 'رفع المصرف المركزي سعر الفائدة في 3 أيار 2024.', 'خفض المصرف المركزي سعر الفائدة في 3 أيار 2024.'],
    ['by an office that is left and one that is taken', 'استقال رئيس البلدية من منصبه في 3 أيار 2024.', 'أدى رئيس البلدية اليمين في 3 أيار 2024.'],
    ['by the second round', 'جرت الجولة الأولى من انتخابات البلدية في 3 أيار 2024.', 'جرت جولة الإعادة من انتخابات البلدية في أيار 2024.'],
    ['by a market', 'قُصف سوق الخضار القديم في 3 أيار 2024.', 'قُصف سوق الذهب القديم في 3 أيار 2024.'],
    [
      'by the place that the rest of the sentence names',
      'قُتل عشرة في مدينة بنغازي حين سقطت قذائف على المصنع في 3 أيار 2024.',
      'سقطت قذائف على المصنع في مدينة مصراتة في 3 أيار 2024.',
    ],
    ['by what stands in one place of the sentence', 'رفعت الحكومة سعر البنزين في 3 أيار 2024.', 'رفعت الحكومة سعر الخبز في 3 أيار 2024.'],
    ['by who is met', 'التقى وزير الخارجية الإيراني نظيره العماني في 3 أيار 2024.', 'التقى وزير الخارجية الإيراني نظيره السعودي في 3 أيار 2024.'],
    ['by imposing and lifting', 'قررت الحكومة فرض حالة الطوارئ في 3 أيار 2024.', 'قررت الحكومة رفع حالة الطوارئ في 4 أيار 2024.'],
    ['by what follows a deal', 'وقّعت البلدية صفقة الساحل في 3 أيار 2024.', 'تسلمت البلدية الدفعة الأولى من صفقة الساحل في 4 أيار 2024.'],
    ['by the year', 'عُقدت قمة التعاون السنوية في 3 أيار 2023.', 'عُقدت قمة التعاون السنوية في 3 أيار 2024.'],
  ])('%s', (_, one, other) => expect(events(one, other)).toHaveLength(2));

  test('in one sentence', () => expect(events('أُقر قانون المياه في 3 أيار 2024، ودخل قانون المياه حيز التنفيذ في 10 أيار 2024.')).toHaveLength(2));
});

test('the same stories in any order give the same events', () => {
  const stories = read(
    'وقّع الوزيران معاهدة الدفاع المشترك في 19 حزيران 2024.',
    'وكان توقيع معاهدة الدفاع في 19 حزيران 2024 بحضور الجيش.',
    'انهار السد القديم في 3 أيار 2024. ووقّع الوزيران معاهدة في حزيران 2024.',
    'شُكّلت اللجنة بعد أن انهار السد القديم في أيار 2024.',
  ).map(({ id, published, events: read }) => ({ id, published, events: plainMentions({ events: read }) }));
  const said = (given: typeof stories) =>
    eventsTogether(given).map(({ mentions, ...event }) => ({ ...event, mentions: mentions.map(({ story, index }) => `${given[story]!.id}.${index}`) }));
  const expected = said(stories);
  expect(expected).toHaveLength(2);
  fc.assert(
    fc.property(fc.shuffledSubarray(stories, { minLength: stories.length }), (shuffled) => {
      expect(said(shuffled)).toEqual(expected);
    }),
  );
});

test('the gazetteer names an event by its day, not by a month that holds it', () => {
  expect(events('زار بوتين بيونغ يانغ في 19 حزيران 2024.')[0]).toMatchObject({ titleBasis: 'stated' });
  expect(events('زار بوتين بيونغ يانغ في حزيران 2024.')[0]).toMatchObject({ titleBasis: 'derived', title: 'زار بوتين بيونغ يانغ' });
});
