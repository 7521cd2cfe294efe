import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '#pipeline/decode.ts';
import type { StoryDraft } from '#pipeline/draft.ts';
import { readDocument } from '#pipeline/readDocument.ts';
import { losses } from '#pipeline/losses.ts';

/** The real pages belong to their publishers and are no part of the project; facts are named here by a few words only. */
const folder = process.env['SIYAQ_RAW_PAGES'] ?? '';
const isThere = folder !== '' && existsSync(folder);
if (!isThere) console.log('SIYAQ_RAW_PAGES names no folder: the real raw pages are not read');

const pages = isThere ? readdirSync(folder).filter((name) => name.endsWith('.txt')).sort() : [];
const textOf = (name: string) => decode(new Uint8Array(readFileSync(join(folder, name))), name).text;
const read = (name: string) => readDocument({ file: name, text: textOf(name) });
const storiesOf = (start: string): readonly StoryDraft[] => read(pages.find((name) => name.startsWith(start)) ?? '').stories;
const bodyOf = (story: StoryDraft | undefined) => story?.paragraphs.map((paragraph) => paragraph.text).join('\n') ?? '';

describe.skipIf(!isThere)('the real raw pages', () => {
  test('hold nine stories, and no problem', () => {
    expect(pages).toHaveLength(5);
    expect(pages.flatMap((name) => read(name).problems)).toEqual([]);
    expect(pages.map((name) => read(name).stories.map((story) => story.role))).toEqual([
      ['main', 'embedded'], ['main', 'embedded'], ['main'], ['main', 'embedded'], ['main', 'embedded'],
    ]);
  });

  test.each([
    ['000', 0, 'خارجية كوريا الشمالية تصف', 'derived', 'الوطن', null, 11],
    ['000', 1, 'كوريا الجنوبية تفرض عقوبات', 'stated', null, null, 7],
    ['001', 0, 'قال نائب وزير الخارجية', 'derived', 'صدى البلد', null, 8],
    ['001', 1, 'بدء بناء أول جسر', 'stated', null, null, 7],
    ['002', 0, 'أعلنت وزارة الخارجية الروسية', 'derived', null, null, 10],
    ['003', 0, 'اتفاق كوري روسي', 'stated', 'الجزيرة', '2024-11-30', 10],
    ['003', 1, 'موسكو: واشنطن وكييف', 'stated', null, null, 6],
    ['004', 0, 'ستولتنبرغ: اتفاقية الشراكة', 'stated', 'بوابة الفجر', '2024-06-28', 7],
    ['004', 1, 'سيول: كوريا الشمالية', 'stated', null, null, 6],
  ] as const)('page %s, story %i: «%s…» is %s, of %s, on %s', (page, index, title, basis, outlet, day, paragraphs) => {
    const story = storiesOf(page)[index];
    expect(story?.title.startsWith(title)).toBe(true);
    expect(story?.title.length).toBeLessThanOrEqual(112);
    expect(story).toMatchObject({ titleBasis: basis, outlet });
    expect(story?.published).toEqual(day === null ? null : { from: day, to: day, basis: 'stated' });
    expect(story?.paragraphs).toHaveLength(paragraphs);
  });

  test('sub-headings stay, as such', () =>
    expect(pages.flatMap((name) => read(name).stories.flatMap((story) => story.paragraphs.filter(({ kind }) => kind === 'heading').map(({ line, text }) => [line, text.split(' ').slice(0, 2).join(' ')])))).toEqual([
      [3, 'خارجية كوريا'], [13, 'التحالف بين'], [26, 'تعاون متزايد'],
    ]));

  test.each([
    ['المصدر:'], ['كلمات دلالية'], ['أيضاً:'], ['مقالات مشابهة'], ['•'], ['article-img'], ['!important'], ['أرشيفية'], ['أخبار متعلقة'], ['pic.twitter'],
    ['@sputnik'], ['اعلان'], ['شاركها'], ['اترك تعليق'], ['Exit mobile'], ['عبر تطبيق'], ['GMT'], ['نشرت في'], ['اقتحام مكتب'], ['الزراعة الذكية'],
  ])('%s is gone from every text', (clutter) => {
    const raw = pages.map(textOf).join('\n');
    expect(raw).toContain(clutter);
    for (const name of pages) for (const story of read(name).stories) expect(bodyOf(story)).not.toContain(clutter);
  });

  test.each([
    ['000', 0, ['similar-headlines', 'source-line', 'keywords', 'read-also'], 9],
    ['000', 1, ['inline-headline'], 0],
    ['001', 1, ['css', 'caption', 'inline-headline'], 0],
    ['002', 0, ['stamp', 'advert', 'share', 'comments', 'page-furniture'], 0],
    ['003', 0, ['outlet-line', 'stamp', 'repeated-title', 'source-line', 'keywords', 'read-also', 'similar-headlines'], 10],
    ['003', 1, ['embed'], 0],
    ['004', 1, ['page-furniture'], 0],
  ] as const)('page %s, story %i keeps what was taken out', (page, index, kinds, headlines) => {
    const story = storiesOf(page)[index];
    expect(new Set(story?.removed.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(story?.headlines).toHaveLength(headlines);
  });

  test('keywords are parted', () => {
    expect(storiesOf('000')[0]?.keywords.slice(0, 3)).toEqual(['كوريا الشمالية', 'روسيا', 'مجموعة السبع']);
    expect(storiesOf('003')[0]?.keywords).toEqual(['حريات']);
  });

  test.each(pages)('nothing of %s is lost', (name) => expect(losses(textOf(name), read(name).stories)).toEqual([]));
});
