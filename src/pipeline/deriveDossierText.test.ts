import { describe, expect, test } from 'vitest';
import { deriveDossierText } from '#pipeline/deriveDossierText.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import { readStories } from '#pipeline/readStories.ts';

const gazetteer = testGazetteer();
const story = (text: string, published?: string) => (published === undefined ? `خبر من المدينة\n\n${text}\n` : `خبر من المدينة\n${published}\n\n${text}\n`);
const titleOf = (texts: readonly string[], folders: readonly string[] = ['أخباري']) => {
  const read = readStories(
    texts.map((text, i) => ({ file: `${i}.txt`, bytes: new TextEncoder().encode(text) })),
    gazetteer,
  );
  return deriveDossierText(read.stories, read.gazetteer, folders);
};
const RUSSIA_AND_KOREA = 'وصل وفد من كوريا الشمالية إلى روسيا، وقالت روسيا إن المحادثات طالت.';

describe('a folder without a dossier of its own is titled', () => {
  test('by what most of its stories name and the years they span, in both languages', () =>
    expect(
      titleOf([
        story(RUSSIA_AND_KOREA, '12 أيار 2023'),
        story(`${RUSSIA_AND_KOREA} وتابعت اليابان ذلك.`, '3 آذار 2025'),
        story(RUSSIA_AND_KOREA, '1 آذار 2024'),
      ]),
    ).toEqual({
      title: { ar: 'روسيا وكوريا الشمالية، من 2023 إلى 2025', en: 'Russia and North Korea, 2023–2025' },
      summary: { ar: '' },
      why: { ar: '' },
    }));
  test('with one year where there is one', () =>
    expect(titleOf([story(RUSSIA_AND_KOREA, '12 أيار 2023'), story(RUSSIA_AND_KOREA)]).title).toEqual({
      ar: 'روسيا وكوريا الشمالية، 2023',
      en: 'Russia and North Korea, 2023',
    }));
  test('without years where no story has a day', () => expect(titleOf([story(RUSSIA_AND_KOREA)]).title.ar).toBe('روسيا وكوريا الشمالية'));
  test('with three names at most', () => {
    const many = 'زار الوفد روسيا واليابان وأوكرانيا وكوريا الشمالية وكوريا الجنوبية.';
    expect(titleOf([story(many), story(many)]).title.en?.split(/, | and /)).toHaveLength(3);
  });
  test.each<[folders: string[], title: object, why: string]>([
    [['أخباري'], { ar: 'أخباري' }, 'an Arabic name'],
    [['my news'], { ar: 'my news', en: 'my news' }, 'a Latin one, in both languages'],
    [['ب', 'أ'], { ar: 'أ، ب' }, 'several, in one order'],
    [['سطر\nآخر\u202E'], { ar: 'سطر آخر' }, 'one that would turn the line'],
  ])('by the name of %j where nothing known is named: %j (%s)', (folders, title) => {
    const plain = 'نضع الدقيق في الوعاء ثم نضيف الماء ونعجن عشر دقائق.';
    expect(titleOf([story(plain), story(plain)], folders).title).toEqual(title);
  });
  test('by its own name where each story names something else', () =>
    expect(titleOf([story('وصل الوفد إلى اليابان.'), story('وصل الوفد إلى أوكرانيا.')]).title).toEqual({ ar: 'أخباري' }));
});
