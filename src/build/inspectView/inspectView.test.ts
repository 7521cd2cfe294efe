import { noFeatures } from '#testing/mentionFeatures.ts';
import { expect, test } from 'vitest';
import { CLUTTER_KINDS } from '#bundle/storySchema.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { htmlPage } from '#build/inspectView/html.ts';
import { commonFolder, fileHtml, textHtml } from '#build/inspectView/htmlText.ts';
import { prettyStories } from '#build/inspectView/pretty.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';
import { VIEW_WORDS } from '#build/inspectView/viewWords.ts';
import { displayWidth } from '#build/inspectView/wrapStyled.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';
import { ALL_WORDS } from '#testing/allWords.ts';

const gazetteer: Gazetteer = {
  entities: new Map([
    ['c-eg', { id: 'c-eg', type: 'country', name: { ar: 'مصر', en: 'Egypt' }, code: 'EG' }],
    ['o-port', { id: 'o-port', type: 'organisation', name: { ar: 'هيئة الميناء', en: 'Port Authority' } }],
  ]),
  events: [],
  countryIds: new Map([['EG', 'c-eg']]),
  root: { next: new Map(), targets: [] } as unknown as Gazetteer['root'],
  familyNames: new Map(),
  nameParts: new Set(),
};

const SENTENCE = 'قالت سعاد مراد إن «السفينة Star Nile تبحر من مصر في 3 أيار بعد الفجر».';
const at = (words: string) => ({ paragraph: 0, start: SENTENCE.indexOf(words), end: SENTENCE.indexOf(words) + words.length });
const mention = (words: string, entity: string) => ({ start: at(words).start, end: at(words).end, entity, surface: words, how: 'name' as const });

const STORY: ReadStory = {
  id: 'a-1',
  file: 'port.txt',
  number: 1,
  role: 'main',
  title: 'سفينة جديدة تبحر من الميناء',
  titleBasis: 'derived',
  outlet: null,
  published: { from: '2024-05-01', to: '2024-05-02', basis: 'inferred', why: { ar: 'قبل الإبحار', en: 'before it sailed' } },
  paragraphs: [
    { kind: 'text', text: SENTENCE, line: 3 },
    { kind: 'heading', text: 'ما بعد الإبحار', line: 7 },
  ],
  keywords: ['موانئ'],
  headlines: ['افتتاح رصيف ثان'],
  removed: [
    { kind: 'share', line: 9, text: 'شارك المقال' },
    { kind: 'stamp', line: 1, text: 'آخر تحديث' },
    { kind: 'read-also', line: 5, text: 'اقرأ أيضا: رصيف ثان' },
  ],
  events: [
    {
      ...at('3 أيار'),
      from: '2024-05-03',
      to: '2024-05-03',
      precision: 'day',
      basis: 'inferred',
      text: '3 أيار',
      sentence: '',
      view: 'own',
      entities: [],
      features: noFeatures,
      naming: { title: { ar: 'السفينة تبحر' }, byHand: false, rank: 1 },
    },
  ],
  mentions: [[mention('سعاد مراد', 'found-1'), mention('مصر', 'c-eg')], []],
  countries: ['EG'],
  entities: [
    { id: 'c-eg', mentions: 1 },
    { id: 'found-1', mentions: 1 },
  ],
  quotes: [{ ...at('السفينة Star Nile تبحر من مصر في 3 أيار بعد الفجر'), text: '', form: 'direct', speaker: { name: 'سعاد مراد' }, verb: 'قالت' }],
  figures: [],
  counted: [],
};
const withText = (text: string): ReadStory => ({ ...STORY, paragraphs: [{ kind: 'text', text, line: 3 }], events: [], mentions: [], quotes: [] });

const pretty = (story: ReadStory, more: { color?: boolean; width?: number; language?: 'ar' | 'en' } = {}) =>
  prettyStories([story], { gazetteer, color: false, width: 400, language: 'ar', ...more });
const html = (story: ReadStory, language: 'ar' | 'en' = 'ar') => htmlPage([story], { gazetteer, problems: [], language });

test.each([
  ['«2nd» whole', 'آخر تحديث 2nd, February 2024', 'آخر تحديث <bdi>2nd</bdi>, <bdi>February</bdi> 2024'],
  ['an English line as it is', 'Exit mobile version', 'Exit mobile version'],
  ['signs escaped', 'نص <b> R&D', 'نص &lt;<bdi>b</bdi>&gt; <bdi>R&amp;D</bdi>'],
])('HTML text leaves %s', (_, text, expected) => expect(textHtml(text)).toBe(expected));

test.each([
  [['a/b/one.txt', 'a/b/two.txt'], 'a/b/'],
  [['/a/b/one.txt', '/a/c/two.txt', '/a/b/x.txt'], '/a/'],
  [['/one.txt', 'two.txt'], ''],
  [['ab/one.txt', 'a/one.txt'], ''],
  [['one.txt'], ''],
  [[], ''],
])('the folder of %j is %j', (files, folder) => expect(commonFolder(files)).toBe(folder));

test('a file is named below that folder, whole in its title, and its name cannot act', () =>
  expect(fileHtml('/a/b/x_1"><img>.txt', '/a/')).toBe(
    '<bdi class="file" dir="ltr" title="/a/b/x_1&quot;&gt;&lt;img&gt;.txt">b/<wbr>x_<wbr>1&quot;&gt;&lt;img&gt;.txt</bdi>',
  ));

test('a reason quotes the text in its own direction', () => {
  const story: ReadStory = {
    ...STORY,
    published: { from: '2024-05-01', to: '2024-05-02', basis: 'inferred', why: { ar: 'بعد «1 أيار»', en: 'after “1 أيار”' } },
  };
  expect(html(story, 'en')).toContain('after “<bdi>1 أيار</bdi>”');
  expect(html(story)).toContain('بعد «<bdi>1 أيار</bdi>»');
  expect(html(story)).toContain('<bdi dir="ltr">2024-05-01…02</bdi>');
});

test.each(['ar', 'en'] as const)('every kind of clutter has a word in %s', (language) => {
  expect(CLUTTER_KINDS.length).toBeGreaterThan(0);
  for (const kind of CLUTTER_KINDS) expect(VIEW_WORDS[language].kinds[kind]).toMatch(/\p{L}/u);
});

test.each(CLUTTER_KINDS)('%s is called as in the app', (kind) => {
  for (const language of ['ar', 'en'] as const) {
    expect(VIEW_WORDS[language].kinds[kind]).toBe(ALL_WORDS[language].clutter[kind]);
  }
});

test.each([
  ['the terminal', pretty],
  ['the page', html],
])('%s shows text and clutter by line', (_, show) => {
  const shown = show(STORY);
  const parts = ['آخر تحديث', 'قالت', 'اقرأ أيضا: رصيف ثان', 'ما بعد الإبحار', 'شارك المقال', 'افتتاح رصيف ثان'];
  for (const part of parts) expect(shown).toContain(part);
  const places = parts.map((part) => shown.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test.each([
  ['a date within a quotation', 'تبحر من مصر▪ في 3 أيار ‹≈2024-05-03› بعد الفجر ‹سعاد مراد›».'],
  ['a name outside the gazetteer', 'قالت سعاد مراد? إن'],
  ['clutter in words', '[زوائد: اقرأ أيضًا، السطر 5] اقرأ أيضا: رصيف ثان'],
  ['where the title is from', 'العنوان مأخوذ من نص القصة'],
  ['a day that was concluded, and why', 'نُشرت: 2024-05-01…02 (مستنتَج: قبل الإبحار)'],
  ['names and how often', 'أسماء ليست في قائمة الأسماء: سعاد مراد? ×1'],
])('the terminal tells without colour %s', (_, words) => expect(pretty(STORY)).toContain(words));

test('colour adds nothing but codes', () => {
  const codes = /\u001B\[[0-9;]*m/g;
  const coloured = pretty(STORY, { color: true, width: 60 });
  expect(coloured).toMatch(codes);
  expect(coloured.replace(codes, '')).toBe(pretty(STORY, { width: 60 }));
  expect(pretty(STORY)).not.toContain('\u001B');
  for (const line of coloured.split('\n')) expect(line.lastIndexOf('\u001B[0m')).toBe(line.lastIndexOf('\u001B'));
});

test.each([20, 40, 80])('no line is wider than %i columns', (width) => {
  const long = pretty(withText(`مَدْرَسَة ${'طويل'.repeat(60)} ${SENTENCE}`), { width }).split('\n');
  expect(Math.max(...long.map(displayWidth))).toBeLessThanOrEqual(width);
});

test.each([
  ['an escape', '\u001B[2Jنص'],
  ['an eight-bit escape', '\u009B2Jنص'],
  ['an override', 'نص\u202Eعكس'],
  ['an isolate', 'نص\u2066عكس'],
  ['a bell', 'نص\u0007'],
])('neither view lets %s through', (_, hostile) => {
  const story = {
    ...withText(hostile),
    title: hostile,
    outlet: hostile,
    file: hostile,
    keywords: [hostile],
    headlines: [hostile],
    removed: [{ kind: 'share' as const, line: 1, text: hostile }],
  };
  const acting = /[\u0007\u001B\u009B\u202E\u2066]/;
  expect(pretty(story)).not.toMatch(acting);
  expect(html(story)).not.toMatch(acting);
});

test('the page escapes all that came from a document', () => {
  const hostile = '</style><script>alert("1")</script>\'&';
  const story: ReadStory = {
    ...withText(hostile),
    title: hostile,
    outlet: hostile,
    file: hostile,
    keywords: [hostile],
    headlines: [hostile],
    removed: [{ kind: 'share', line: 1, text: hostile }],
    mentions: [[{ start: 0, end: 8, entity: hostile, surface: hostile, how: 'name' }]],
    quotes: [{ paragraph: 0, start: 2, end: 12, text: hostile, form: 'direct', speaker: { name: hostile }, verb: null }],
  };
  const page = htmlPage([story, story], {
    gazetteer,
    problems: [{ severity: 'error', kind: 'no-day', file: hostile, line: 1, column: 1, detail: hostile }],
    language: 'ar',
  });
  expect(page).not.toContain('<script');
  expect(page.split('</style>')).toHaveLength(2);
  expect(page.slice(page.indexOf('</style>')).replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
});

test.each([
  ['the direction of Arabic', 'ar', '<html lang="ar" dir="rtl">'],
  ['the direction of English', 'en', '<html lang="en" dir="ltr">'],
  ['the text in its own direction', 'en', '<p lang="ar" dir="rtl">قالت'],
  ['a Latin name isolated', 'ar', '<bdi>Star Nile</bdi>'],
  [
    'a date inside a quotation',
    'ar',
    '<time class="date inferred" datetime="2024-05-03" title="تاريخ: 2024-05-03، مستنتَج">3 أيار</time><small class="day"><bdi dir="ltr">≈2024-05-03</bdi></small> بعد الفجر</span>',
  ],
  ['a name outside the gazetteer', 'en', '<span class="name discovered" title="name not in the list of names">سعاد مراد</span>'],
  ['clutter struck out', 'ar', '<del lang="ar" dir="rtl">شارك المقال</del>'],
  ['that nothing is fetched', 'ar', "default-src 'none'; style-src 'unsafe-inline'"],
] as const)('the page holds %s (%s)', (_, language, part) => expect(html(STORY, language)).toContain(part));

test('the page lists its stories only where there are several', () => {
  expect(html(STORY)).not.toContain('<nav');
  expect(htmlPage([STORY, STORY], { gazetteer, problems: [], language: 'ar' })).toContain('<a href="#story-2"');
});

test('a hostile document is shown in linear time', () => {
  const text = 'ا '.repeat(100_000);
  const mentions = [Array.from({ length: 20_000 }, (_, i) => ({ start: i * 4, end: i * 4 + 1, entity: 'c-eg', surface: 'ا', how: 'name' as const }))];
  const removed = Array.from({ length: 20_000 }, (_, i) => ({ kind: 'share' as const, line: 20_000 - i, text: 'شارك' }));
  const story = { ...withText(text), mentions, removed };
  expect(cpuTime(() => expect(html(story).length + pretty(story, { width: 80 }).length).toBeGreaterThan(1_000_000))).toBeLessThan(4000);
});
