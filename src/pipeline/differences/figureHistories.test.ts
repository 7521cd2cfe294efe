/** Which figures of several stories are put side by side: like with like, and nothing else. */
import { beforeAll, describe, expect, test } from 'vitest';
import { figureHistories } from '#pipeline/differences/figureHistories.ts';
import { readStories } from '#pipeline/readStories.ts';
import { storyRecord } from '#pipeline/storyRecord.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { loadGazetteer } from '#build/makeBundle.ts';

let gazetteer: Gazetteer;
beforeAll(() => {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  gazetteer = compiled.gazetteer;
});

const document = (text: string, number: number) => ({
  file: `s${number}.md`,
  bytes: new TextEncoder().encode(`---\ntitle: "خبر ${number}"\npublished: 2024-11-${10 + number}\noutlet: "صحيفة ${number}"\n---\n\n${text}\n`),
});

/** Give the words of the figures of each history that some sentences give, one story each. */
function historiesOf(...sentences: readonly string[]): string[][] {
  const { stories } = readStories(sentences.map(document), gazetteer);
  const features = stories.map((story) => storyRecord(story, new Map()).features);
  return figureHistories(
    features,
    features.map((_, origin) => origin),
  ).map((group) => group.map(({ story, figure }) => stories[story]!.figures[figure.index]!.text));
}

describe('told differently', () => {
  test.each<[why: string, sentences: string[], expected: string[]]>([
    [
      'soldiers of one country sent to one war, by a verb, a participle, a number before which the thing stands',
      [
        'قالت سيول إن بيونغ يانغ أوفدت 1500 جندي إلى روسيا.',
        'وتقدّر كييف عدد الجنود الكوريين الشماليين المنتشرين في روسيا بنحو 9 آلاف.',
        'وذكر مصدر أن 12 ألف جندي كوري شمالي أُرسلوا إلى روسيا.',
      ],
      ['1500 جندي', 'نحو 9 آلاف', '12 ألف جندي كوري شمالي'],
    ],
    [
      'the dead of one day in one place, as people who were killed and as the killed',
      ['قُتل 12 شخصًا في انفجار هزّ حلب في 3 تشرين الثاني 2024.', 'وأدى انفجار حلب في 3 تشرين الثاني 2024 إلى سقوط 15 قتيلًا.'],
      ['12 شخصًا', '15 قتيلًا'],
    ],
    [
      'the wounded, with a bound that leaves no room for the other number',
      ['أصيب 20 شخصًا في حلب في 5 تشرين الثاني 2024.', 'وفي حلب جُرح أكثر من 40 شخصًا في 5 تشرين الثاني 2024.'],
      ['20 شخصًا', 'أكثر من 40 شخصًا'],
    ],
    [
      'the dead in a capital',
      ['قُتل 12 شخصًا في بيروت في 3 تشرين الثاني 2024.', 'وأعلنت دمشق سقوط 20 قتيلًا في بيروت في 3 تشرين الثاني 2024.'],
      ['12 شخصًا', '20 قتيلًا'],
    ],
  ])('%s', (_, sentences, expected) => expect(historiesOf(...sentences)).toEqual([expected]));
});

describe('no disagreement', () => {
  test.each<[why: string, ...sentences: string[]]>([
    ['one number, told twice', 'أوفدت بيونغ يانغ 1500 جندي إلى روسيا.', 'وأرسلت كوريا الشمالية 1500 جندي إلى روسيا.'],
    ['numbers that can both be right', 'أرسلت كوريا الشمالية نحو 10 آلاف جندي إلى روسيا.', 'وأرسلت كوريا الشمالية 10500 جندي إلى روسيا.'],
    ['more than the one, and the other', 'أرسلت كوريا الشمالية أكثر من 10 آلاف جندي إلى روسيا.', 'وأرسلت كوريا الشمالية 12 ألف جندي إلى روسيا.'],
    ['soldiers of two countries', 'أرسلت كوريا الشمالية 1500 جندي إلى روسيا.', 'وأرسلت روسيا 300 جندي إلى كوريا الشمالية.'],
    ['those who were sent, and those who were killed', 'أرسلت كوريا الشمالية 1500 جندي إلى روسيا.', 'وقُتل 300 جندي كوري شمالي في روسيا.'],
    ['what may come', 'أرسلت كوريا الشمالية 1500 جندي إلى روسيا.', 'وقد ترسل كوريا الشمالية 5000 جندي إلى روسيا.'],
    ['what is threatened', 'أرسلت كوريا الشمالية 1500 جندي إلى روسيا.', 'وهددت كوريا الشمالية بإرسال 5000 جندي إلى روسيا.'],
    ['what was denied', 'أرسلت كوريا الشمالية 1500 جندي إلى روسيا.', 'ولم ترسل كوريا الشمالية 5000 جندي إلى روسيا.'],
    ['a number in words that say none', 'أرسلت كوريا الشمالية 1500 جندي إلى روسيا.', 'وأرسلت كوريا الشمالية آلاف الجنود إلى روسيا.'],
    ['those who come on top', 'أرسلت كوريا الشمالية 1500 جندي إلى روسيا.', 'وأرسلت كوريا الشمالية 3000 جندي آخرين إلى روسيا.'],
    ['a part', 'قُتل 12 شخصًا في بيروت في 3 تشرين الثاني 2024.', 'وقُتل في بيروت في 3 تشرين الثاني 2024 عدد بينهم 3 أشخاص.'],
    ['children and people', 'قُتل 12 شخصًا في بيروت في 3 تشرين الثاني 2024.', 'وقُتل 3 أطفال في بيروت في 3 تشرين الثاني 2024.'],
    ['two days', 'قُتل 12 شخصًا في بيروت في 3 تشرين الثاني 2024.', 'وقُتل 7 أشخاص في بيروت في 8 تشرين الثاني 2024.'],
    ['two places', 'قُتل 12 شخصًا في بيروت في 3 تشرين الثاني 2024.', 'وقُتل 7 أشخاص في حلب في 3 تشرين الثاني 2024.'],
    ['one place, and two together', 'قُتل 12 شخصًا في بيروت في 3 تشرين الثاني 2024.', 'وقُتل 30 شخصًا في بيروت وحلب في 3 تشرين الثاني 2024.'],
    [
      'a change from one number to another',
      'قُتل 12 شخصًا في بيروت في 3 تشرين الثاني 2024.',
      'وفي بيروت في 3 تشرين الثاني 2024 ارتفع العدد من 12 قتيلًا إلى 15 قتيلًا.',
    ],
    ['shares', 'رفعت روسيا الفائدة إلى 21% في 3 تشرين الثاني 2024.', 'وبلغ التضخم في روسيا 9% في 3 تشرين الثاني 2024.'],
    [
      'money for two things',
      'وقّعت روسيا والصين عقد غاز بقيمة 5 مليارات دولار في 3 تشرين الثاني 2024.',
      'ومنحت الصين روسيا قرضًا من 2 مليار دولار في 3 تشرين الثاني 2024.',
    ],
    [
      'lengths of time',
      'تستمر الهدنة بين روسيا وأوكرانيا 30 يومًا من 3 تشرين الثاني 2024.',
      'وتستمر المناورات بين روسيا وأوكرانيا 5 أيام من 3 تشرين الثاني 2024.',
    ],
    [
      'articles of a charter',
      'تشير المعاهدة بين روسيا وكوريا الشمالية إلى المادة 51 من الميثاق.',
      'وتشير المعاهدة بين روسيا وكوريا الشمالية إلى المادة 4 من الميثاق.',
    ],
  ])('%s', (_, ...sentences) => expect(historiesOf(...sentences)).toEqual([]));
});

test('one story that contradicts itself is no disagreement of sources', () => {
  const [first, second] = ['قُتل 12 شخصًا في بيروت في 3 تشرين الثاني 2024.', 'وفي بيروت قُتل 20 شخصًا في 3 تشرين الثاني 2024.'];
  expect(historiesOf(`${first}\n\n${second}`)).toEqual([]);
  expect(historiesOf(first, second)).toHaveLength(1);
});
