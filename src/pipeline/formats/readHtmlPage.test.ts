import { describe, expect, test } from 'vitest';
import { parseHtml } from '#build/parseHtml.ts';
import type { StoryDraft } from '#pipeline/draft.ts';
import { readDocument } from '#pipeline/readDocument.ts';
import { cleanLine } from '#text/clean.ts';

const read = (html: string) => readDocument({ file: 'a.html', text: html }, { parseHtml });
const page = (body: string, head = '') => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const texts = (story: StoryDraft | undefined) => story?.paragraphs.map(({ text }) => text);
const removals = (story: StoryDraft | undefined) => story?.removed.map(({ kind, text }) => [kind, text]);

const MENU = '<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul></nav>';
const FIRST = 'أقر المجلس البلدي أمس خطة لتوسيع الميناء القديم بعد جلسة امتدت ثلاث ساعات.';
const SECOND = 'وقال رئيس المجلس إن الأشغال تبدأ في الربيع وتستمر عامين على الأقل.';
const LAST = 'وصوّت للخطة عشرون عضوًا.';
const BODY = `<p>${FIRST}</p><p>${SECOND}</p><p>${LAST}</p>`;
const TITLE = 'المجلس البلدي يقر خطة الميناء';
const LONG = `<p>${'كانت المدينة في قديم الزمان محطة للقوافل التي تعبر السهل نحو البحر ثم صارت سوقًا. '.repeat(12)}</p>`;
const linked = (node: object) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...node })}</script>`;

describe('a saved page', () => {
  test('gives title, outlet and day as its linked data states them', () => {
    const head = linked({ '@graph': [{ '@type': 'Organization', '@id': '#o', name: 'صوت الميناء' }, { '@type': 'NewsArticle', headline: TITLE, datePublished: '2023-09-05T22:10:00+03:00', publisher: { '@id': '#o' } }] });
    const { stories, problems } = read(page(`${MENU}<h1>${TITLE}</h1>${BODY}<footer>حقوق النشر محفوظة</footer>`, head));
    expect(problems).toEqual([]);
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({ title: TITLE, titleBasis: 'stated', outlet: 'صوت الميناء', published: { from: '2023-09-05', to: '2023-09-05', basis: 'stated' } });
    expect(texts(stories[0])).toEqual([FIRST, SECOND, LAST]);
    expect(removals(stories[0])).toEqual([['page-furniture', 'الرئيسية · رياضة'], ['page-furniture', 'حقوق النشر محفوظة']]);
  });

  test.each([
    ['Open Graph', `<meta property="og:title" content="${TITLE} | صوت الميناء"><meta property="og:site_name" content="صوت الميناء"><meta property="article:published_time" content="2023-09-05T08:00:00Z">`],
    ['a title with the outlet behind it, and a field', `<title>${TITLE} - صوت الميناء</title><meta itemprop="datePublished" content="2023-09-05">`],
    ['cut linked data', linked({ '@type': ['NewsArticle'], headline: 'المجلس البلدي يقر…', datePublished: 'Tue, 05 Sep 2023 08:00:00 GMT', publisher: 'صوت الميناء' })],
  ])('reads %s', (_what, head) => {
    const [story] = read(page(`<div><h1>${TITLE}</h1><div>${BODY}</div></div>`, head)).stories;
    expect(story).toMatchObject({ title: TITLE, outlet: 'صوت الميناء', published: { from: '2023-09-05' } });
    expect(texts(story)).toEqual([FIRST, SECOND, LAST]);
  });

  test('without metadata speaks by its heading, its time and its text', () => {
    const [story] = read(page(`<h1>${TITLE}</h1><time datetime="2023-09-05T10:00">الثلاثاء</time><div>${BODY}</div>`)).stories;
    expect(story).toMatchObject({ title: TITLE, outlet: null, published: { from: '2023-09-05', basis: 'stated' } });
  });

  test.each([
    ['above the heading', (stamp: string) => `${stamp}<h1>${TITLE}</h1>${BODY}`],
    ['under it, behind buttons', (stamp: string) => `<h1>${TITLE}</h1><ul>${'<li>حفظ</li>'.repeat(12)}</ul>${stamp}${BODY}`],
    ['under it', (stamp: string) => `<h1>${TITLE}</h1>${stamp}${BODY}`],
  ])('reads a stamp %s', (_where, body) => {
    const [story] = read(page(body('<span class="date">الثلاثاء 5 سبتمبر 2023 - 10:15</span>'))).stories;
    expect(story?.published).toEqual({ from: '2023-09-05', to: '2023-09-05', basis: 'stated' });
    expect(story?.paragraphs[0]?.text).toBe(FIRST);
  });

  test('with comments and related links around the text leaves them out', () => {
    const comments = `<section id="comments"><h3>التعليقات</h3>${`<div class="comment"><p>أرى أن الخطة جيدة لكنها تحتاج إلى مال كثير ووقت طويل يا سادة.</p></div>`.repeat(2)}</section>`;
    const [story] = read(page(`<div class="wrap"><div class="post"><h2 class="title">${TITLE}</h2><div class="entry-content">${BODY}<p><strong>اقرأ أيضا: <a href="/4">الميناء في أرقام</a></strong></p><p>${SECOND.replace('الربيع', 'الخريف')}</p></div><ul class="share"><li><a href="#">فيسبوك</a></li><li><a href="#">تويتر</a></li></ul></div>${comments}</div>`, `<title>${TITLE} | صوت الميناء</title>`)).stories;
    expect(story?.title).toBe(TITLE);
    expect(texts(story)?.slice(0, 3)).toEqual([FIRST, SECOND, LAST]);
    expect(texts(story)).toHaveLength(4);
    expect(removals(story)).toContainEqual(['read-also', 'اقرأ أيضا: الميناء في أرقام']);
  });

  test('of several articles takes the one with the title, not the longest; the others are embedded', () => {
    const other = 'حكاية مدينة على الطريق';
    const { stories } = read(page(`<main><article><h1>${TITLE}</h1>${BODY}${SECOND.repeat(3)}</article><article><h2>${other}</h2>${LONG}${LONG}</article></main>`, `<meta property="og:title" content="${TITLE}">`));
    expect(stories.map(({ role, title }) => [role, title])).toEqual([['main', TITLE], ['embedded', other]]);
    expect(texts(stories[0])?.[0]).toBe(FIRST);
  });

  test('of teasers makes no stories', () => {
    const teaser = '<article><h3><a href="/1">خبر آخر من المدينة اليوم</a></h3><p>سطر واحد عنه.</p></article>';
    expect(read(page(`<article><h1>${TITLE}</h1>${BODY}${BODY}</article>${teaser.repeat(4)}`)).stories).toHaveLength(1);
  });

  test('keeps lists, quotations and sub-headings as such, line breaks as paragraphs', () => {
    const [story] = read(page(`<h1>${TITLE}</h1>${BODY}<h3>بنود الخطة</h3><ul><li>رصيف جديد للسفن الكبيرة في شمال الميناء.</li></ul><blockquote>نريد ميناء يليق بالمدينة وأهلها وضيوفها جميعًا.</blockquote><div>انتهى النقاش مساء أمس في قاعة البلدية الكبرى.<br><br>وغاب عضوان.</div>`)).stories;
    expect(story?.paragraphs.slice(3).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: بنود الخطة', 'item: رصيف جديد للسفن الكبيرة في شمال الميناء.', 'quote: نريد ميناء يليق بالمدينة وأهلها وضيوفها جميعًا.',
      'text: انتهى النقاش مساء أمس في قاعة البلدية الكبرى.', 'text: وغاب عضوان.',
    ]);
  });

  test('leaves out captions, posts and linked headlines, and says so', () => {
    const [story] = read(page(`<h1>${TITLE}</h1><figure><img src="a.jpg"><figcaption>منظر للميناء</figcaption></figure><p>${FIRST}</p><blockquote class="twitter-tweet"><p>مبروك للمدينة</p></blockquote><p><a href="/2">البحر يبتلع رصيفًا قديمًا</a></p><p>${SECOND}</p>`)).stories;
    expect(texts(story)).toEqual([FIRST, SECOND]);
    expect(removals(story)).toEqual([['caption', 'منظر للميناء'], ['embed', 'مبروك للمدينة'], ['inline-headline', 'البحر يبتلع رصيفًا قديمًا']]);
  });

  test('keeps links within sentences', () => {
    const [story] = read(page(`<h1>${TITLE}</h1>${BODY}<p>وكانت <a href="/x">لجنة التخطيط</a> قد أوصت بالخطة في تقريرها الأخير عن المرافئ.</p>`)).stories;
    expect(texts(story)?.at(-1)).toContain('وكانت لجنة التخطيط قد أوصت');
  });

  test('names the line of what it takes out and keeps', () => {
    const [story] = read(page(`\n${MENU}\n<h1>${TITLE}</h1>\n<p>${FIRST}</p>\n<p>${SECOND}</p>\n`)).stories;
    expect(story?.paragraphs.map(({ line }) => line)).toEqual([4, 5]);
    expect(story?.removed.map(({ line }) => line)).toEqual([2]);
  });

  test('in AMP form or as text with another ending is read as well', () => {
    const html = `<!doctype html><html amp><head><title>${TITLE}</title></head><body><article class="amp-wp-article"><header><h1>${TITLE}</h1></header><div class="amp-wp-article-content">${BODY}<p>Exit mobile version</p></div></article></body></html>`;
    const { stories } = readDocument({ file: 'page.txt', text: html }, { parseHtml });
    expect(texts(stories[0])).toEqual([FIRST, SECOND, LAST]);
  });

  test('without a story in it is empty; without a parser it cannot be read', () => {
    expect(read(page('')).problems).toMatchObject([{ severity: 'error', kind: 'empty-document' }]);
    expect(readDocument({ file: 'a.html', text: page(BODY) }).problems).toMatchObject([{ kind: 'unreadable-document' }]);
  });

  test('whose stamp contradicts its metadata is reported', () => {
    const { problems } = read(page(`<h1>${TITLE}</h1><p>نشر في: 7 سبتمبر 2023</p>${BODY}`, '<meta property="article:published_time" content="2023-09-05">'));
    expect(problems).toMatchObject([{ severity: 'warning', kind: 'day-conflict', detail: '2023-09-05 ≠ 2023-09-07' }]);
  });
});

describe('nothing that is visible vanishes', () => {
  const pages = [
    page(`${MENU}<main><h1>${TITLE}</h1><p class="lead">${SECOND}</p>${BODY}<aside>${MENU}<p>${FIRST}</p></aside>${LONG}</main><footer><p>خاتمة</p></footer>`),
    page(`<table><tr><td>${MENU}</td><td><b>${TITLE}</b><br>${FIRST}<br><br>${SECOND}</td></tr></table>`),
    page(`<div>${FIRST}<div>${SECOND}</div>${LAST}</div><form><label>الاسم</label></form><div hidden>سر</div>`),
    `${FIRST}<p>${SECOND}`,
  ];
  test.each(pages)('page %#', (html) => {
    const { stories } = read(html);
    const kept = new Set(stories.flatMap((story) => [story.title, ...story.paragraphs.map(({ text }) => text), ...story.removed.map(({ text }) => text)]).join(' ').split(' '));
    const seen = cleanLine((parseHtml(html).body.textContent ?? '').replace(/(?<=[.؟])(?=\S)/gu, ' ')).split(' ');
    expect(seen.length).toBeGreaterThan(10);
    const all = [...kept].join('');
    expect(seen.filter((word) => !kept.has(word) && !all.includes(word.slice(0, 4)))).toEqual([]);
  });
});

describe('hostile pages are refused or read, and cost little', () => {
  test.each([
    ['deep', '<div>'.repeat(100_000), 'too-deep'],
    ['deep inside a list', `<ul>${'<li><ul>'.repeat(50_000)}`, 'too-deep'],
    ['of too many tags', '<i>x</i>'.repeat(150_000), 'too-long'],
    ['of one line without end', `<p>${'سطر '.repeat(4_000_000)}`, 'too-long'],
    ['of paragraphs without end', `<p>${'سطر '.repeat(100)}</p>`.repeat(40_000), 'too-long'],
    ['of signs without end', `<html>${'<1'.repeat(4_000_000)}`, 'too-long'],
    ['of script only', `<html><script>${'x<div>'.repeat(100_000)}</script>`, 'empty-document'],
    ['with an open comment', `<html><!--${'<div>'.repeat(100_000)}`, 'empty-document'],
  ])('%s', (_what, html, kind) => {
    const start = performance.now();
    expect(read(html).problems).toMatchObject([{ severity: 'error', kind }]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
  test('unclosed paragraphs and list items do not nest', () => expect(read(page(`<h1>${TITLE}</h1>${`<p>${FIRST}`.repeat(2000)}`)).stories[0]?.paragraphs.length).toBe(2000));
});
