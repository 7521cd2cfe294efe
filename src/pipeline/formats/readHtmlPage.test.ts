import { describe, expect, test } from 'vitest';
import { parseHtml } from '#build/parseHtml.ts';
import type { StoryDraft } from '#pipeline/draft.ts';
import { readDocument } from '#pipeline/readDocument.ts';
import { cleanLine } from '#text/clean.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';

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
    expect(cpuTime(() => expect(read(html).problems).toMatchObject([{ severity: 'error', kind }]))).toBeLessThan(5000);
  });
  test('unclosed paragraphs and list items do not nest', () => expect(read(page(`<h1>${TITLE}</h1>${`<p>${FIRST}`.repeat(2000)}`)).stories[0]?.paragraphs.length).toBe(2000));
});

describe('what the markup says of the lines about an article', () => {
  test.each([
    ['a byline', '<div class="entry-byline">بقلم سلمى الراوي</div>', 'byline'],
    ['a writer as a field', '<span itemprop="author">سلمى الراوي</span>', 'byline'],
    ['day, change and writer in one line', '<div class="entry-meta">نُشر في <time datetime="2023-09-05">5 سبتمبر، 2023</time><time class="updated" datetime="2023-10-01">1 أكتوبر، 2023</time> بواسطة <a rel="author" href="/a">المحرر</a></div>', 'stamp'],
    ['a name glued to the day', '<div class="node__meta"><span class="author">سلمى الراوي</span><span class="created">الثلاثاء, 05/09/2023 - 14:05</span></div>', 'stamp'],
    ['a day beside the place', '<div class="info">5/9/2023 | المرسى</div>', 'stamp'],
    ['a day and a count of readers', '<p>2023/9/5 <i class="eye"></i> 423 مشاهدة</p>', 'stamp'],
    ['names in a list beside the day', '<ul><li>سلمى الراوي</li></ul><time datetime="2023-09-05">5 سبتمبر 2023</time>', 'byline'],
    ['counts of views', '<span class="n">1532</span>', 'page-furniture'],
  ])('%s is none of the text', (_what, line, kind) => {
    const [story] = read(page(`<h1>${TITLE}</h1>${line}${BODY}`)).stories;
    expect(texts(story)).toEqual([FIRST, SECOND, LAST]);
    expect(story?.removed.map((one) => one.kind)).toContain(kind);
    if (line.includes('2023')) expect(story?.published).toEqual({ from: '2023-09-05', to: '2023-09-05', basis: 'stated' });
  });

  test.each([
    ['<time itemprop="dateModified" datetime="2023-10-01">1 أكتوبر</time>'],
    ['<time class="updated" datetime="2023-10-01">1 أكتوبر</time>'],
    ['<time datetime="2023-10-01">آخر تحديث: 1 أكتوبر 2023</time>'],
  ])('a time of change is no day of publication: %s', (time) => expect(read(page(`<h1>${TITLE}</h1>${time}${BODY}`)).stories[0]?.published).toBeNull());

  test('each of several articles has its own time', () => {
    const article = (title: string, day: string) => `<article><h2>${title}</h2><time datetime="${day}">يوم</time>${BODY}${BODY}</article>`;
    const { stories } = read(page(article(TITLE, '2023-09-05') + article('حكاية مدينة على الطريق', '2023-09-04') + article('سوق قديم في ثوب جديد', '2023-09-03'), `<meta property="og:title" content="${TITLE}">`));
    expect(stories.map(({ published }) => published?.from)).toEqual(['2023-09-05', '2023-09-04', '2023-09-03']);
  });
});

describe('title and outlet', () => {
  const old = (title: string) => `<table><tr><td><b>${TITLE}</b><br>8/4/2004<br><br>${FIRST}<br><br>${SECOND}</td></tr></table><!-- ${title} -->`;
  test.each([
    ['the outlet before it', `صوت الميناء - ${TITLE}`, 'صوت الميناء'],
    ['the outlet and a colon before it', `صوت الميناء: ${TITLE}`, 'صوت الميناء'],
    ['a section between', `${TITLE} | محليات | صوت الميناء`, 'صوت الميناء'],
    ['double colons', `${TITLE} :: صوت الميناء`, 'صوت الميناء'],
  ])('are told by a line of the page where the title has %s', (_what, title, outlet) => {
    expect(read(page(old(title), `<title>${title}</title>`)).stories[0]).toMatchObject({ title: TITLE, outlet, published: { from: '2004-04-08' } });
  });
  test('a first heading that is the outlet is no title', () =>
    expect(read(page(`<h1><a href="/">صوت الميناء</a></h1><h2>${TITLE}</h2>${BODY}`, `<title>صوت الميناء : ${TITLE}</title>`)).stories[0]).toMatchObject({ title: TITLE, outlet: 'صوت الميناء' }));
  test('what a program called the page is no title', () => expect(read(page(`<p><b>${TITLE}</b></p>${BODY}`, '<title>New Page 1</title>')).stories[0]?.title).toBe(TITLE));
  test('a marked publisher is the outlet', () =>
    expect(read(page(`<div itemscope itemtype="https://schema.org/NewsArticle"><h1>${TITLE}</h1><span itemprop="publisher"><meta itemprop="name" content="صوت الميناء"></span>${BODY}${BODY}</div>`)).stories[0]?.outlet).toBe('صوت الميناء'));
});

describe('linked data is read', () => {
  const node = `{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2023-09-05","publisher":{"name":"صوت الميناء",}}`;
  test.each([
    ['with commas too many, in a comment', `<!--\n${node}\n-->`],
    ['in character data', `//<![CDATA[\n${node}\n//]]>`],
  ])('%s', (_what, json) => expect(read(page(`<h1>${TITLE}</h1>${BODY}`, `<script type="application/ld+json">${json}</script>`)).stories[0]).toMatchObject({ outlet: 'صوت الميناء', published: { from: '2023-09-05' } }));
  test("a page's own day is the article's where nothing else is", () =>
    expect(read(page(`<h1>${TITLE}</h1>${BODY}`, linked({ '@graph': [{ '@type': 'WebPage', name: TITLE, datePublished: '2023-09-05' }] }))).stories[0]?.published?.from).toBe('2023-09-05'));
});

describe('a page that a script would have drawn', () => {
  const data = (value: unknown) => `<div id="app"></div><script id="__DATA__" type="application/json">${JSON.stringify(value)}</script>`;
  const paragraphs = [FIRST, SECOND, LAST];
  test.each([
    ['its data', data({ props: { menu: [{ title: 'الرئيسية', url: '/' }], article: { title: TITLE, publishedAt: '2023-09-05T08:00:00Z', content: BODY } } }), ''],
    ['blocks in its data', data({ state: { article: { headline: TITLE, date: '2023-09-05', blocks: [{ type: 'image', data: { caption: 'الميناء' } }, ...paragraphs.map((text) => ({ type: 'paragraph', data: { text } }))] } } }), ''],
    ['its linked data', '<div id="root"></div>', linked({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2023-09-05', articleBody: paragraphs.join('\n\n') })],
  ])('is read from %s', (_what, body, head) => {
    const [story] = read(page(body, head)).stories;
    expect(story).toMatchObject({ title: TITLE, published: { from: '2023-09-05' } });
    expect(texts(story)).toEqual(paragraphs);
  });
});

describe('where the article is', () => {
  const card = (i: number) => `<div class="card"><a href="/${i}"><h3>خبر من أخبار اليوم رقم ${i}</h3></a><p>سطر عن خبر آخر من أخبار المدينة لا شأن له بما فوقه أبدًا.</p></div>`;
  const cards = (count: number) => `<div class="grid">${Array.from({ length: count }, (_, i) => card(i)).join('')}</div>`;
  const menu = (count: number) => `<ul class="mainmenu">${'<li><a href="/x"><span>باب</span></a></li>'.repeat(count)}</ul>`;
  const halves = `<div class="part"><p>${FIRST}</p><p>${SECOND}</p></div><div class="ad">إعلان</div><div class="part"><p>${SECOND.replace('الربيع', 'الخريف')}</p><p>${LAST}</p></div>`;
  test.each([
    ['beside a long list of teasers', `<div class="w"><div class="main"><h1>${TITLE}</h1><div class="text">${BODY}${BODY}</div></div><div class="side">${cards(40)}</div></div>`, 6],
    ['among thousands of elements', `${menu(1500)}<div class="w"><div class="main"><h1>${TITLE}</h1><div class="text">${BODY}${BODY}</div></div>${cards(600)}</div>`, 6],
    ['in two parts among thousands of elements', `${menu(1500)}<div class="w"><div class="main"><h1>${TITLE}</h1>${halves}</div>${cards(600)}</div>`, 4],
    ['in two parts', `<div class="w"><h1>${TITLE}</h1>${halves}</div>`, 4],
    ['above comments of another name', `<div class="w"><h1>${TITLE}</h1><div class="text">${BODY}</div><div class="article-comments"><div><p>رأي طويل لقارئ لا يحب الخطة ولا يرى فيها خيرًا للمدينة وأهلها.</p></div></div></div>`, 3],
  ])('it is found %s', (_where, body, count) => {
    const { stories } = read(page(body, `<title>${TITLE}</title>`));
    expect(stories).toHaveLength(1);
    expect(texts(stories[0])).toHaveLength(count);
    expect(texts(stories[0])?.at(-1)).toBe(LAST);
  });

  test('all entries of a chronicle are its own', () => {
    const entry = (time: string, text: string) => `<div class="update"><time datetime="2023-09-05T${time}">${time}</time><h2>عنوان ${time}</h2><p>${text}</p></div>`;
    const [story] = read(page(`<main><h1>${TITLE}</h1><p>تتابعون هنا جلسة المجلس البلدي عن الميناء القديم ساعة بساعة حتى نهايتها.</p><div>${entry('11:30', FIRST)}${entry('10:00', SECOND)}</div></main>`, `<title>${TITLE}</title>`)).stories;
    expect(texts(story)?.slice(1)).toEqual(['عنوان 11:30', FIRST, 'عنوان 10:00', SECOND]);
  });

  test('preformatted text has its paragraphs', () => expect(texts(read(page(`<h1>${TITLE}</h1><pre>${FIRST}\n\n${SECOND}\n\n${LAST}</pre>`)).stories[0])).toEqual([FIRST, SECOND, LAST]));
});
