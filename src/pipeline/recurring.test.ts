import { expect, test } from 'vitest';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import { readStories } from '#pipeline/readStories.ts';

const gazetteer = testGazetteer();
const bodies = [
  ['البلدية تفتح السوق الجديد', 'افتتحت البلدية السوق الجديد في وسط المدينة صباح السبت.\nوحضر الافتتاح جمع من التجار والأهالي.'],
  ['عودة القطار إلى الجنوب', 'عاد القطار إلى محطات الجنوب بعد توقف دام عامين كاملين.\nوقال مدير المحطة إن التذاكر نفدت في ساعة.'],
  ['المكتبة تستقبل روادها ليلًا', 'تستقبل المكتبة العامة روادها حتى منتصف الليل في موسم الامتحانات.\nوأضيفت مقاعد جديدة في القاعة الكبرى.'],
  ['مهرجان التمور يبدأ غدًا', 'يبدأ مهرجان التمور غدًا في ساحة القلعة بمشاركة مزارعين من الواحات.\nويستمر المهرجان أسبوعًا.'],
] as const;
const HEAD = 'منبر الواحة، صوت من لا صوت له';
const FOOT = 'منبر الواحة جريدة مستقلة تصدر كل يوم منذ خمسين عامًا.';
const document = (file: string, head: string, [title, body]: readonly [string, string], foot: string) => ({ file: `${file}.txt`, bytes: new TextEncoder().encode([head, title, '', body, '', foot, 'المصدر: منبر الواحة'].filter((line, i) => line !== '' || i === 2).join('\n')) });
const paged = (count: number) => bodies.slice(0, count).map((body, i) => document(`d${i}`, HEAD, body, FOOT));
const read = (documents: ReturnType<typeof paged>) => readStories(documents, gazetteer).stories;

test('a line at the head or foot of three stories of one outlet is clutter, and the title is the line below', () => {
  const stories = read(paged(4));
  expect(stories.map(({ title }) => title)).toEqual(bodies.map(([title]) => title));
  for (const story of stories) {
    expect(story.paragraphs).toHaveLength(2);
    expect(story.removed.filter(({ kind }) => kind === 'recurring').map(({ text }) => text)).toEqual([HEAD, FOOT]);
  }
});

test('in two stories it may be chance, and stays', () => expect(read(paged(2)).every(({ removed }) => removed.every(({ kind }) => kind !== 'recurring'))).toBe(true));

test('copies of one story are no evidence', () => {
  const copies = ['a', 'b', 'c'].map((file) => document(file, '', bodies[0], 'وانتهت الجولة عند الغروب.'));
  for (const story of read(copies)) expect(story.paragraphs).toHaveLength(3);
});

test('other outlets are left alone', () => {
  const other = { file: 'other.txt', bytes: new TextEncoder().encode(`${bodies[3][0]}\n\n${bodies[3][1]}\n${FOOT}\nالمصدر: أخبار الساحل`) };
  expect(read([...paged(3), other]).at(-1)?.paragraphs.at(-1)?.text).toBe(FOOT);
});

test('the order of the documents does not matter', () => {
  const forwards = read(paged(4));
  const backwards = read(paged(4).toReversed()).toReversed();
  expect(backwards).toEqual(forwards);
});
