/** «الجديد هنا»: no sentence with a name, a day, a figure or a quotation that no earlier story has is ever said to be told. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { assemble } from '#pipeline/assemble.ts';
import { readStories } from '#pipeline/readStories.ts';
import { storyRecord } from '#pipeline/storyRecord.ts';
import { randomOf, type Random } from '#build/hostile/random.ts';
import { loadGazetteer } from '#build/makeBundle.ts';

const DOSSIERS = 20;
const STORIES_BEFORE = 3;
/** Sentences with something new, over all dossiers: at least. */
const SENTENCES = 500;

/** What makes a sentence: a name, a day, a figure, a quotation and what is reported, each from a list of its own that no other list shares. */
const NAMES = [
  'وزير النقل فادي مرعشان',
  'المهندسة رانية خضروف',
  'أنغيلا ميركل',
  'مدينة حلب',
  'سلمان درعاوش',
  'فولوديمير زيلينسكي',
  'شركة غازبروم',
  'بلدة كفرناصح',
  'حركة طالبان',
  'مدينة أوديسا',
  'القاضي نزار بطروني',
  'بوريس جونسون',
  'ميناء عدن',
  'جوستين ترودو',
  'الدكتور هاني شقفان',
  'منظمة الصحة العالمية',
  'زياد البغلمي',
  'كفرتينة',
  'وادي الزعرور',
  'مروان',
  'هيلغا شتاينر',
  'سهل البرغوثة',
  'نوفاك',
  'عائلة الصبروتي',
  'Orion Bridge',
  'خالد',
];
const DAYS = [
  '3 آذار 2024',
  '17 نيسان 2024',
  '9 أيار 2024',
  '28 شباط 2024',
  '11 كانون الثاني 2024',
  '5 حزيران 2023',
  '30 تموز 2023',
  '22 آب 2023',
  '14 أيلول 2023',
  '2 تشرين الأول 2023',
];
/** Words that somebody said, told in the story's way. */
const CLAIMS = [
  'الأشغال ستتأخر',
  'الميزانية نفدت',
  'المقاول انسحب',
  'الأسعار تضاعفت',
  'الدعامات سليمة',
  'الأمطار أضرت بالتربة',
  'العمال لم يتقاضوا أجورهم',
  'الحكومة ستعوض السكان',
  'الممر سيُفتح للمشاة',
  'المعدات سُرقت',
];
const FIGURES = [
  '12 شاحنة',
  '45 عاملًا',
  'ثلاثين سفينة',
  '7 ملايين دولار',
  'خمس عشرة محطة',
  '320 أسرة',
  '88 مبنى',
  'أربع طائرات',
  '61 في المئة',
  '1500 طن',
  'ألفي متر',
  '19 مركبة',
];
const QUOTES = [
  'لن نقبل بأقل من حل كامل لهذه الأزمة',
  'العمل يسير كما خططنا له منذ البداية',
  'ننتظر الجواب خلال أيام قليلة',
  'الأموال وصلت إلى من يستحقها فعلًا',
  'هذا الطريق لا رجعة فيه',
  'الشتاء القادم سيكون أصعب علينا جميعًا',
  'فتحنا تحقيقًا ولن نستثني أحدًا',
  'تعبنا من الوعود ونريد أفعالًا',
  'المدارس جاهزة لاستقبال التلاميذ',
  'لا علاقة لنا بما جرى هناك',
];
type Things = { readonly name: string; readonly day: string; readonly figure: string; readonly quote: string; readonly claim: string };
type Lists = Readonly<Record<keyof Things, readonly string[]>>;
const LISTS: Lists = { name: NAMES, day: DAYS, figure: FIGURES, quote: QUOTES, claim: CLAIMS };
const KINDS = ['name', 'day', 'figure', 'quote', 'claim'] as const;

/** Sentences that hold one or two of them. */
const SHAPES: readonly { readonly kinds: readonly (keyof Things)[]; readonly say: (things: Things) => string }[] = [
  { kinds: ['name'], say: ({ name }) => `ووصل إلى مكان الأشغال صباحًا ${name} ضمن جولة على ورش الجسر الجديد وطرقه` },
  { kinds: ['name'], say: ({ name }) => `وتأخر تسليم المعدات الثقيلة إلى ورش الجسر بعد خلاف طويل مع ${name} حول شروط النقل والتأمين` },
  { kinds: ['day'], say: ({ day }) => `وبدأت الفرق الفنية تركيب الدعامات المعدنية فوق مجرى النهر في ${day} بعد توقف طويل للأشغال` },
  { kinds: ['day', 'figure'], say: ({ day, figure }) => `ونقلت الفرق الفنية في ${day} إلى ضفة النهر ${figure} لاستكمال تركيب الدعامات المعدنية` },
  { kinds: ['figure'], say: ({ figure }) => `وبلغ ما جمعته لجنة الإعمار المحلية لورش الجسر ${figure} حتى نهاية المرحلة الأولى من الأشغال` },
  { kinds: ['quote'], say: ({ quote }) => `وقال مدير ورش الجسر أمام لجنة الإعمار المحلية: «${quote}»` },
  { kinds: ['claim'], say: ({ claim }) => `وأكد مدير ورش الجسر أمام لجنة الإعمار المحلية وممثلي القرى على الضفتين أن ${claim}` },
  { kinds: ['name', 'quote'], say: ({ name, quote }) => `ونقلت لجنة الإعمار المحلية عن رسالة أرسلها ${name} إلى مدير الورش قوله: «${quote}»` },
];

const drawn = (random: Random, lists: Lists): Things => ({
  name: random.pick(lists.name),
  day: random.pick(lists.day),
  figure: random.pick(lists.figure),
  quote: random.pick(lists.quote),
  claim: random.pick(lists.claim),
});

/** Part each list: what earlier stories hold, and what is new in the last. */
function parted(random: Random): { before: Lists; after: Lists } {
  const half = (values: readonly string[]): [string[], string[]] => {
    const shuffled = values.map((value) => ({ value, at: random.below(1_000_000) })).toSorted((a, b) => a.at - b.at);
    const all = shuffled.map(({ value }) => value);
    return [all.slice(0, all.length / 2), all.slice(all.length / 2)];
  };
  const [name, day, figure, quote, claim] = KINDS.map((kind) => half(LISTS[kind]));
  if (!name || !day || !figure || !quote || !claim) throw new Error('a kind is missing');
  const side = (which: 0 | 1): Lists => ({ name: name[which], day: day[which], figure: figure[which], quote: quote[which], claim: claim[which] });
  return { before: side(0), after: side(1) };
}

type Line = { readonly text: string; readonly isNew: boolean };

/** Make a dossier: earlier stories, and one that tells again what they told, and the same with one thing that is new. */
function makeDossier(random: Random): { earlier: string[][]; last: Line[] } {
  const { before, after } = parted(random);
  const told = SHAPES.map((shape) => ({ shape, things: drawn(random, before) }));
  const others = SHAPES.map(({ say }) => say(drawn(random, before)));
  const earlier = Array.from({ length: STORIES_BEFORE }, (_, i) => [
    ...told.filter((_shape, at) => at % STORIES_BEFORE === i).map(({ shape, things }) => shape.say(things)),
    ...others.filter((_text, at) => at % STORIES_BEFORE === i),
  ]);
  const last = told.flatMap(({ shape: { kinds, say }, things }): Line[] => [
    { text: say(things), isNew: false },
    ...kinds.flatMap((kind) => after[kind].slice(0, 3).map((value) => ({ text: say({ ...things, [kind]: value }), isNew: true }))),
  ]);
  return { earlier, last };
}

const documentOf = (file: string, day: string, lines: readonly string[]) => ({
  file,
  bytes: new TextEncoder().encode(
    JSON.stringify({ title: `أخبار ورش الجسر ${file.slice(0, 1)}`, text: lines.map((line) => `${line}.`).join('\n\n'), date: day, source: 'صحيفة الجسر' }),
  ),
});

let gazetteer: Gazetteer;
beforeAll(() => {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  gazetteer = compiled.gazetteer;
});

const seen = { news: 0, repeated: 0, told: 0 };

describe.each(Array.from({ length: DOSSIERS }, (_, seed) => seed + 1))('dossier %i', (seed) => {
  test('no sentence with something new is told before', () => {
    const { earlier, last } = makeDossier(randomOf(seed));
    const documents = [
      ...earlier.map((lines, i) => documentOf(`${'abc'[i]}.json`, `2024-07-0${i + 1}`, lines)),
      documentOf(
        'z.json',
        '2024-07-09',
        last.map(({ text }) => text),
      ),
    ];
    const read = readStories(documents, gazetteer);
    const assembled = assemble(
      read.stories.map((story) => storyRecord(story, new Map()).features),
      { title: { ar: '' }, summary: { ar: '' }, why: { ar: '' } },
      read.gazetteer,
    );
    const number = assembled.stories.length - 1;
    const { paragraphs } = read.stories.find(({ id }) => id === assembled.stories[number]!.id)!;
    expect(paragraphs.map(({ text }) => text)).toEqual(last.map(({ text }) => `${text}.`));
    const told = new Set(assembled.amongOthers(number).newHere?.told.map(({ paragraph }) => paragraph));
    expect(last.flatMap(({ text, isNew }, at) => (isNew && told.has(at) ? [text] : []))).toEqual([]);
    seen.news += last.filter(({ isNew }) => isNew).length;
    seen.repeated += last.filter(({ isNew }) => !isNew).length;
    seen.told += told.size;
  });
});

test('there were enough sentences with something new, and what is only repeated is found', () => {
  expect(seen.news).toBeGreaterThanOrEqual(SENTENCES);
  expect(seen.told / seen.repeated).toBeGreaterThan(0.9);
});
