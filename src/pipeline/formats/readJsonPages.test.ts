import { describe, expect, test } from 'vitest';
import { parseHtml } from '#build/parseHtml.ts';
import { jsonErrorAt } from '#pipeline/formats/jsonErrorAt.ts';
import { readDocument } from '#pipeline/readDocument.ts';

const json = (value: unknown, file = 'a.json') => readDocument({ file, text: typeof value === 'string' ? value : JSON.stringify(value, null, 1) }, { parseHtml });
const TEXT = 'افتتحت البلدية السوق الجديد في وسط المدينة.\nوحضر الافتتاح جمع من التجار.';

describe('records', () => {
  test.each([
    ['one object', { title: 'افتتاح السوق', text: TEXT, date: '2024-03-05', source: 'صوت السهل' }],
    ['a list', [{ title: 'افتتاح السوق', content: TEXT, published: '2024-03-05T22:00:00+03:00', outlet: 'صوت السهل' }]],
    ['what an interface returns', { status: 'ok', total: 1, articles: [{ source: { id: null, name: 'صوت السهل' }, title: 'افتتاح السوق', body: TEXT, publishedAt: '2024-03-05T10:00:00Z' }] }],
    ['hits of an index', { hits: { total: 1, hits: [{ _id: 1, _source: { headline: 'افتتاح السوق', article_text: TEXT, pub_date: 'Tue, 05 Mar 2024 08:00:00 GMT', publisher: 'صوت السهل' } }] } }],
    ['other spellings', { Title: 'افتتاح السوق', 'Full-Text': TEXT, 'تاريخ النشر': 'الثلاثاء 5 مارس 2024', المصدر: 'صوت السهل' }],
    ['a list of paragraphs and an epoch', { title: 'افتتاح السوق', paragraphs: TEXT.split('\n'), timestamp: 1_709_632_800, site_name: 'صوت السهل' }],
    ['one wrapped in an object, with what is around it', { outlet: 'صوت السهل', article: { headline: 'افتتاح السوق', body: TEXT, published_date: '2024-03-05' } }],
    ['a list of wrapped ones', { data: [{ id: 1, attributes: { title: 'افتتاح السوق', content: TEXT, publishedAt: '2024-03-05', outlet: { data: { attributes: { name: 'صوت السهل' } } } } }], meta: { total: 1 } }],
    ['edges of a graph', { data: { posts: { edges: [{ node: { title: 'افتتاح السوق', content: TEXT, date: '2024-03-05T08:00:00', site: { name: 'صوت السهل' } } }] } } }],
    ['a map of records', { items: { 101: { title: { ar: 'افتتاح السوق', en: 'x' }, body: { html: `<p>${TEXT.replace('\n', '</p><p>')}</p>` }, dates: { published: '2024-03-05' }, publisher: { title: 'صوت السهل' } } } }],
    ['blocks', { title: 'افتتاح السوق', blocks: [{ type: 'paragraph', text: TEXT.split('\n')[0] }, { type: 'image', caption: 'السوق' }, { type: 'paragraph', data: { text: TEXT.split('\n')[1] } }], publishedAt: '2024-03-05', source: 'صوت السهل' }],
    ['a feed with a description', { title: 'صوت السهل', description: 'أخبار السهل', items: [{ title: 'افتتاح السوق', 'content:encoded': TEXT, description: 'قصير', pubDate: 'Tue, 05 Mar 2024 10:00:00 +0300', source: 'صوت السهل' }] }],
    ['French names', { titre: 'افتتاح السوق', corps_article: TEXT, date_de_publication: '5 mars 2024', nom_du_media: 'صوت السهل' }],
    ['Arabic names', { 'عنوان_الخبر': 'افتتاح السوق', 'نص المقال': TEXT, 'تاريخ_النشر': '٥ آذار ٢٠٢٤', 'اسم المصدر': 'صوت السهل' }],
    ['breaks written out', { title: 'افتتاح السوق', text: TEXT.replace('\n', '\\n'), date: { $date: '2024-03-05T00:00:00Z' }, source: 'صوت السهل' }],
    ['the day of the crawl beside it', { title: 'افتتاح السوق', text: TEXT, timestamp: '2025-02-02T00:00:00', scraped_at: '2025-02-02', published_on: '05 Mar 2024', source: 'صوت السهل' }],
    ['markup in the text', { title: { rendered: 'افتتاح السوق' }, content: { rendered: TEXT.split('\n').map((line) => `<p>${line}</p>`).join('') }, date: '2024-03-05T08:00:00', publisher: 'صوت السهل' }],
  ])('%s', (_what, value) => {
    const { stories, problems } = json(value);
    expect(problems).toEqual([]);
    expect(stories).toMatchObject([{ role: 'main', title: 'افتتاح السوق', titleBasis: 'stated', outlet: 'صوت السهل', published: { from: '2024-03-05', to: '2024-03-05', basis: 'stated' } }]);
    expect(stories[0]?.paragraphs.map(({ text }) => text)).toEqual(TEXT.split('\n'));
  });

  test('each bear the line they begin on, and a bad one takes none with it', () => {
    const { stories, problems } = json(`[\n {"title": "أول", "text": "نص أول هنا."},\n {"title": "ثان"},\n  {"title": "ثالث", "text": "نص ثالث هنا."}\n]`);
    expect(stories.map(({ title, paragraphs }) => [title, paragraphs[0]?.line])).toEqual([['أول', 2], ['ثالث', 4]]);
    expect(problems).toEqual([{ severity: 'error', kind: 'missing-field', file: 'a.json', line: 3, column: 2, detail: 'text' }]);
  });

  test('one a line: a broken line is an error of its own', () => {
    const { stories, problems } = json(`{"title":"أول","text":"نص أول هنا."}\n\n{"title":"مكسور",}\n{"title":"ثان","text":"نص ثان هنا."}\n`, 'a.jsonl');
    expect(stories.map(({ title }) => title)).toEqual(['أول', 'ثان']);
    expect(problems).toMatchObject([{ kind: 'broken-json', line: 3, column: 18 }]);
  });

  test('a text under a name of its own is found by its length', () =>
    expect(json({ title: 'افتتاح السوق', nass_kamil: `${TEXT} ${TEXT} ${TEXT}`, comments: TEXT.repeat(9) }).stories[0]?.paragraphs.map(({ text }) => text).join(' ').startsWith('افتتحت')).toBe(true));
  test('the day of the crawl is no day of publication', () => expect(json({ text: TEXT, timestamp: '2025-02-02T10:00:00', crawled_at: '2025-02-02' }).stories[0]?.published).toBeNull());
  test.each([
    [['ميناء', 'سوق']], ['ميناء;سوق'], [[{ name: 'ميناء' }, { title: 'سوق' }]], [{ nodes: [{ name: 'ميناء' }, { name: 'سوق' }] }], [{ data: [{ attributes: { name: 'ميناء' } }, { attributes: { name: 'سوق' } }] }],
  ])('keywords listed as %j are read', (tags) => {
    for (const name of ['mots-clés', 'articleTags', 'الكلمات الدلالية']) expect(json({ text: TEXT, [name]: tags }).stories[0]?.keywords).toEqual(['ميناء', 'سوق']);
  });

  test('lines under the name of a whole are read', () => expect(json('{"text":"نص أول هنا."}\n{"text":"نص ثان هنا."}\n').stories).toHaveLength(2));
  test('without a title derive it', () => expect(json({ text: TEXT }).stories[0]).toMatchObject({ titleBasis: 'derived', published: null, outlet: null }));
  test('an address is no outlet', () => expect(json({ text: TEXT, source: 'https://a.example/b', site: 'a.example' }).stories[0]?.outlet).toBeNull());
  test('clutter inside a record goes', () => expect(json({ title: 'افتتاح السوق', text: `افتتاح السوق\n${TEXT}\nاقرأ أيضاً: البلدية تزرع ألف شجرة` }).stories[0]?.removed.map(({ kind }) => kind)).toEqual(['repeated-title', 'read-also']));
  test('one page says nothing about the days of another', () => expect(json([{ text: TEXT, date: '2024-03-05' }, { text: TEXT }]).stories.map(({ published }) => published?.from)).toEqual(['2024-03-05', undefined]));
});

describe('what is no record is an error with its place', () => {
  test.each([
    ['', 'a.json', 'broken-json', 1, 1], ['[]', 'a.json', 'broken-json', 1, 1], ['5', 'a.json', 'broken-json', 1, 1], ['{"a":\n tru}', 'a.json', 'broken-json', 2, 2],
    [`${'['.repeat(150)}`, 'a.json', 'broken-json', 1, 151], [`${'['.repeat(201)}`, 'a.json', 'too-deep', 1, 201], ['\n\n', 'a.jsonl', 'empty-document', 1, 1], ['{"title": "نص", "text": 7}', 'a.json', 'missing-field', 1, 1],
  ])('%j', (text, file, kind, line, column) => expect(json(text, file).problems).toMatchObject([{ severity: 'error', kind, line, column }]));
});

test.each([
  ['{"a":1}', 7], ['{"a":1,}', 7], ['[1 2]', 3], ['"\\x"', 1], ['"a\nb"', 2], ['{a:1}', 1], ['[1,', 3], ['01', 1], ['nul', 0], ['[]]', 2], [' {"a":[true,null,-1.5e3,"\\u0041"]} ', 35],
])('%j stops being JSON at %i', (text, at) => expect(jsonErrorAt(text)).toBe(at));
