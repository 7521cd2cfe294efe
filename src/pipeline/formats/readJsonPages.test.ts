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
