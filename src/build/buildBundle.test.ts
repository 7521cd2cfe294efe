/** A bundle is the same however it is built, and its parts agree with one another and with the stories. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVENT_KINDS } from '#bundle/schema.ts';
import { dayNumber, isoDay, NO_DAY } from '#search/columns.ts';
import { prepareColumns, selectShown } from '#search/selectColumns.ts';
import type { Document } from '#pipeline/readStories.ts';
import { readStories } from '#pipeline/readStories.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { wholeBundle } from '#testing/wholeBundle.ts';
import { buildBundle, type BuildOptions } from '#build/buildBundle.ts';
import { intoMemory } from '#build/bundleFolder.ts';
import { passingFolder } from '#build/cache.ts';
import { makeDocument } from '#build/generated/makeDocument.ts';
import { loadGazetteer } from '#build/makeBundle.ts';
import { parseHtml } from '#build/parseHtml.ts';
import { ROOT } from '#build/readSources.ts';

/** More than one thread does by itself. */
const MANY = 170;
const bytes = (text: string) => new TextEncoder().encode(text);
const plain = (file: string, text: string): Document => ({ file, bytes: bytes(text) });
const generated = (number: number): Document[] =>
  Array.from({ length: number }, (_, i) => makeDocument(3, i, number))
    .map(({ file, text }) => plain(file, text))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
const own = (file: string, title: string, published: string | null, text: string, outlet = 'وكالة'): Document =>
  plain(file, `---\ntitle: "${title}"\n${published === null ? '' : `published: ${published}\n`}outlet: "${outlet}"\n---\n\n${text}\n`);

/** Pages with several stories. */
const FIXTURES = join(ROOT, 'src/pipeline/fixtures');
const PAGES = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name) => ({ file: `z/${name}`, bytes: readFileSync(join(FIXTURES, name)) }));

let gazetteer: Gazetteer;
let cache = '';
const ANY = { in: [], out: [] };
const ALL = { country: ANY, entity: ANY, outlet: ANY, kind: ANY, found: null, saved: null, from: '', to: '' };
const text = { title: { ar: 'ملف' }, summary: { ar: '' }, why: { ar: '' } };

async function build(documents: readonly Document[], options: BuildOptions = {}) {
  const out = intoMemory();
  const work: string[] = [];
  const built = await buildBundle({ length: documents.length, documents, textOf: () => text }, gazetteer, out, {
    threads: 1,
    cache,
    onWork: (pass, file) => void work.push(`${pass} ${file}`),
    ...options,
  });
  return { ...built, files: out.files, work };
}
const opened = async (documents: readonly Document[], options: BuildOptions = {}) => wholeBundle((await build(documents, options)).files);
const asText = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([name, content]) => [name, Buffer.from(content).toString('base64')]).toSorted(([a], [b]) => (a! < b! ? -1 : 1)));

beforeAll(() => {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  gazetteer = compiled.gazetteer;
  cache = passingFolder();
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

describe('the same documents give the same bytes', () => {
  test('in one thread or two, with a cache that is empty, full, damaged, or none', async () => {
    const documents = generated(MANY);
    const cold = await build(documents);
    expect(cold.stories).toBeGreaterThan(MANY - 1);
    expect(cold.work).toHaveLength(3 * MANY);
    const warm = await build(documents);
    expect(warm.work).toEqual([]);
    const none = await build(documents, { cache: null, threads: 2 });
    const shelves = readdirSync(cache).flatMap((shelf) => readdirSync(join(cache, shelf)).map((name) => join(cache, shelf, name)));
    for (const [i, path] of shelves.entries()) if (i % 3 === 0) writeFileSync(path, i % 2 === 0 ? '' : readFileSync(path).subarray(0, -7));
    const mended = await build(documents, { threads: 2 });
    expect(mended.work.length).toBeGreaterThan(0);
    for (const { files, problems } of [warm, none, mended]) {
      expect(asText(files)).toEqual(asText(cold.files));
      expect(problems).toEqual(cold.problems);
    }
  });
});

describe('after a change', () => {
  test('of one document, it alone is read', async () => {
    const documents = generated(60);
    await build(documents);
    const changed = documents.map((document, i) =>
      i === 30 ? plain(document.file.replace(/\.\w+$/, '.txt'), 'بلدية القاهرة تفتح سوقًا جديدًا\n\nفتحت البلدية السوق في القاهرة يوم 9 أيار 2024.\n') : document,
    );
    const { work, files } = await build(changed);
    expect(work).toEqual(['read', 'find', 'understand'].map((pass) => `${pass} ${changed[30]!.file}`));
    expect(asText(files)).toEqual(asText((await build(changed, { cache: null })).files));
  });

  test('that makes a line recur, those that bear it are read again', async () => {
    const page = (outlet: string, i: number, word: string) =>
      plain(
        `${outlet}${i}.txt`,
        `فتح طريق ${word} في القاهرة\n\nقال محافظ القاهرة يوم ${i + 1} أيار 2024 إن طريق ${word} في مصر فُتح أمام السيارات بعد عام من العمل.\n\nمنبر الواحة جريدة مستقلة تصدر كل يوم منذ خمسين عامًا.\nالمصدر: منبر ${outlet}\n`,
      );
    const first = [page('الأولى', 1, 'الجسر'), page('الأولى', 2, 'النهر'), page('الثانية', 4, 'المطار')];
    await build(first);
    const { work, files } = await build([...first, page('الأولى', 3, 'السوق')]);
    expect(wholeBundle(files).stories.filter(({ removed }) => removed.some(({ kind }) => kind === 'recurring'))).toHaveLength(3);
    expect(work.filter((one) => one.startsWith('read'))).toEqual(['read الأولى3.txt']);
    expect(work.filter((one) => one.startsWith('find')).toSorted()).toEqual([1, 2, 3].map((i) => `find الأولى${i}.txt`));
  });

  test('that gives a name another spelling, those that bear the name are understood again', async () => {
    const name = (file: string, written: string) =>
      own(file, `زيارة ${file}`, '2024-05-10', `قال وزير الدفاع ${written} إن الزيارة ناجحة. ثم عاد وزير الدفاع ${written} إلى مكتبه.`);
    const first = [name('a.md', 'أندريه بيلوسوفسكي'), own('b.md', 'حصاد', '2024-05-11', 'قالت البرازيل إن الحصاد جيد.')];
    await build(first);
    const { work } = await build([...first, name('c.md', 'أندري بيلوسوفسكي'), name('d.md', 'أندري بيلوسوفسكي')]);
    expect(work.filter((one) => /[ab]\.md$/.test(one))).toEqual(['understand a.md']);
    expect(work.filter((one) => /^(?:read|find)/.test(one)).toSorted()).toEqual(['find c.md', 'find d.md', 'read c.md', 'read d.md']);
  });
});

describe('the parts agree', () => {
  test('with what is read in memory, and with one another', async () => {
    const documents = [...generated(MANY), ...PAGES, own('zz.md', 'بلا يوم', null, 'وصل وفد اليابان إلى روسيا في 8 أيار 2024.')];
    const whole = await opened(documents);
    const { stories: read } = readStories(documents, gazetteer, { parseHtml });
    const key = (story: { published: { from: string; to: string } | null }) => `${story.published?.to ?? ''} ${story.published?.from ?? ''}`;
    const newestFirst = read.toSorted((a, b) => (key(a) === key(b) ? (a.id < b.id ? -1 : 1) : key(a) < key(b) ? 1 : -1));
    expect(whole.cards.map(({ id }) => id)).toEqual(newestFirst.map(({ id }) => id).toReversed());
    expect(whole.head.newest).toEqual(whole.cards.slice(-50).toReversed());
    expect(whole.head).toMatchObject({ stories: read.length, events: whole.events.length, entities: whole.directory.length });
    const total = (tally: readonly (readonly [string, number])[]) => tally.reduce((sum, [, count]) => sum + count, 0);
    expect(total(whole.head.months.stories.months) + total(whole.head.months.stories.wholeYears) + whole.head.months.stories.undated).toBe(read.length);
    expect(total(whole.head.months.events.months) + total(whole.head.months.events.wholeYears)).toBe(whole.events.length);
    // What the head says of all is what the columns say.
    const shown = selectShown(
      prepareColumns(whole.columns),
      whole.columnsFile,
      { ...ALL, by: 'event' },
      { listed: 'events', grouped: true, picked: { from: '', to: '' } },
    );
    expect(whole.head.latest).toEqual(Array.from(shown.timeline!.numbers.slice(0, 50), (number) => [number, whole.events[number]]));
    expect(shown.months.map(({ month, shown: count }) => [month, count])).toEqual(whole.head.months.events.months);
    const { kind } = shown.facets;
    expect(whole.head.kinds.events).toEqual(kind.map(({ value, stories }) => [EVENT_KINDS[value], stories]));
    expect(whole.head.years.events).toEqual(shown.offers.from.years);
    expect(whole.head.topOutlets).toEqual(shown.facets.outlet.slice(0, 50).map(({ value, stories }) => ({ name: whole.columnsFile.outlets[value], stories })));
    expect(whole.head.countries.map(({ code, stories }) => [code, stories])).toEqual(
      whole.columnsFile.countries.map((code) => [code, read.filter(({ countries }) => countries.includes(code)).length]),
    );

    const pages: string[][] = [];
    for (const { id, role } of read)
      if (role === 'main') pages.push([id]);
      else pages.at(-1)!.push(id);
    expect(pages.filter(({ length }) => length > 1).length).toBeGreaterThan(0);
    const byId = new Map(read.map((story) => [story.id, story]));
    for (const [number, story] of whole.stories.entries()) {
      const of = byId.get(story.id)!;
      expect(story.paragraphs.map((paragraph) => paragraph.text)).toEqual(of.paragraphs.map((paragraph) => paragraph.text));
      expect(story.quotes.map((quote) => quote.text)).toEqual(of.quotes.map((quote) => quote.text));
      expect(story.entities.map(({ id, mentions }) => ({ id, mentions }))).toEqual(of.entities);
      expect(whole.cards[number]!.chips.map(({ id }) => id)).toEqual(of.entities.slice(0, 5).map(({ id }) => id));
      const dated = whole.cards.filter(({ published }) => published !== null);
      const at = dated.findIndex(({ id }) => id === story.id);
      expect([story.earlier?.id, story.later?.id]).toEqual(at === -1 ? [undefined, undefined] : [dated[at - 1]?.id, dated[at + 1]?.id]);
      expect(story.page.map(({ id }) => id)).toEqual(pages.find((page) => page.includes(story.id))!.filter((id) => id !== story.id));
      // The columns say the same.
      const { from, to, outlet, countries, entities } = whole.columns.stories;
      expect(from[number] === NO_DAY ? null : [isoDay(from[number]!), isoDay(to[number]!)]).toEqual(
        story.published && [story.published.from, story.published.to],
      );
      expect(whole.columnsFile.outlets[outlet[number]!]?.ar ?? null).toBe(story.outlet);
      expect(
        [...countries.values.subarray(countries.starts[number], countries.starts[number + 1])].map((one) => whole.columnsFile.countries[one]).toSorted(),
      ).toEqual(story.countries.toSorted());
      expect(
        [...entities.values.subarray(entities.starts[number], entities.starts[number + 1])].map((one) => whole.columnsFile.entities[one]).toSorted(),
      ).toEqual(of.entities.map(({ id }) => id).toSorted());
    }
    const order = whole.events.map(({ from, to, id }) => `${from} ${to} ${id}`);
    expect(order).toEqual(order.toSorted((a, b) => (a < b ? -1 : 1)));
    whole.events.forEach((event, number) => {
      const { starts, values } = whole.columns.events.stories;
      const tellers = [...values.subarray(starts[number], starts[number + 1])].map((story) => whole.stories[story]!);
      expect(tellers.length).toBe(event.told.stories);
      const originOf = [...values.subarray(starts[number], starts[number + 1])].map((story) => whole.columns.stories.origin[story]!);
      expect(event.told.origins).toBe(new Set(originOf).size);
      const marked = new Set(event.mentions.filter(({ origin }) => origin !== undefined).map(({ story }) => story.id));
      for (const id of marked) expect(originOf.filter((origin) => origin === originOf[tellers.findIndex((one) => one.id === id)]).length).toBeGreaterThan(1);
      for (const { story, paragraph, start, end, text: said } of event.mentions)
        expect(tellers.find(({ id }) => id === story.id)!.paragraphs[paragraph]!.text.slice(start, end)).toBe(said);
      expect(whole.columns.events.from[number]).toBe(dayNumber(event.from));
    });
  });

  test('about what happened around a story, as a reader would look for it', async () => {
    const { stories, events } = await opened(generated(MANY));
    const isDay = ({ precision }: Pick<(typeof events)[number], 'precision'>) => precision === 'day' || precision === 'range';
    let found = 0;
    for (const story of stories) {
      const own = events.flatMap(({ mentions }) => mentions.filter((mention) => mention.story.id === story.id && mention.view === 'own' && isDay(mention)));
      const from = own.map((event) => event.from).toSorted()[0] ?? story.published?.from;
      const to =
        own
          .map((event) => event.to)
          .toSorted()
          .at(-1) ?? story.published?.to;
      const others = from === undefined ? [] : events.filter((event) => !event.mentions.some((mention) => mention.story.id === story.id) && isDay(event));
      const [before, after] = [others.findLast((event) => event.to < from!), others.find((event) => event.from > to!)];
      expect(Object.keys(story.around)).toEqual([...(before ? ['before'] : []), ...(after ? ['after'] : [])]);
      if (!before || !after) continue;
      expect(before.id).toBe(story.around.before!.id);
      expect(after.id).toBe(story.around.after!.id);
      found++;
    }
    expect(found).toBeGreaterThan(MANY / 2);
  });

  test('about entities', async () => {
    const { entities, directory, stories } = await opened(generated(MANY));
    expect(directory.map(({ id }) => id)).toEqual(entities.toSorted((a, b) => b.stories - a.stories || (a.id < b.id ? -1 : 1)).map(({ id }) => id));
    for (const entity of entities) {
      const naming = stories.filter((story) => story.entities.some(({ id }) => id === entity.id));
      expect(entity.stories).toBe(naming.length);
      expect(entity.newest.map(({ id }) => id)).toEqual(
        naming
          .slice(-5)
          .toReversed()
          .map(({ id }) => id),
      );
      const inTexts = naming
        .flatMap((story) => story.paragraphs.flatMap(({ mentions }) => mentions))
        .filter((mention) => mention.entity === entity.id || mention.also?.includes(entity.id)).length;
      expect([...entity.spellings, ...entity.otherForms].reduce((sum, { count }) => sum + count, 0)).toBe(inTexts);
      for (const { id, stories: shared } of entity.together) expect(shared).toBe(naming.filter((story) => story.entities.some((one) => one.id === id)).length);
    }
  });
});

describe('whatever the documents are', () => {
  test('all without a day', async () => {
    const { head, stories, events } = await opened(Array.from({ length: 120 }, (_, i) => own(`${i}.md`, `خبر ${i}`, null, 'قال الرجل إن العمل بدأ في روسيا.')));
    expect(head).toMatchObject({ stories: 120, span: null, months: { stories: { months: [], wholeYears: [], undated: 120 } } });
    expect(events).toEqual([]);
    expect(stories.every(({ earlier, later, around }) => earlier === null && later === null && Object.keys(around).length === 0)).toBe(true);
  });

  test('a month with very many', async () => {
    const { manifest, cards } = await opened(
      Array.from({ length: 450 }, (_, i) => own(`${i}.md`, `خبر ${i}`, `2024-05-${String((i % 28) + 1).padStart(2, '0')}`, 'وصل الوفد.')),
    );
    expect(cards).toHaveLength(450);
    expect(manifest.firstOf.cards).toEqual([0, 100, 200, 300, 400]);
    expect(manifest.parts.text).toHaveLength(3);
  });

  test('some broken among good ones: they are said and left out', async () => {
    const { problems, files, stories } = await build([
      own('a.md', 'خبر', '2024-05-10', 'وصل وفد روسيا.'),
      plain('b.txt', ''),
      plain('c.md', '---\ntitle: "x\n---\n\nنص.\n'),
      { file: 'd.txt', bytes: new Uint8Array([0, 1, 2, 0, 0, 255, 0, 3]) },
      own('below/a.md', 'غيره', '2024-05-10', 'وصل وفد اليابان.'),
    ]);
    expect(stories).toBe(1);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'empty-document b.txt',
      'broken-front-matter c.md',
      'unreadable-document d.txt',
      'duplicate-id below/a.md',
    ]);
    expect(wholeBundle(files).cards.map(({ title }) => title.ar)).toEqual(['خبر']);
  });

  test('none that gives a story: nothing is put out', async () => {
    const { written, files } = await build([plain('b.txt', '')]);
    expect([written, files.size]).toEqual([null, 0]);
  });
});
