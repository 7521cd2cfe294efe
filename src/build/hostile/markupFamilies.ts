/** Hostile pages and records: markup and JSON that a parser may choke on. */
import type { Random } from '#build/hostile/random.ts';
import type { Family } from '#build/hostile/textFamilies.ts';

const TAGS = ['div', 'p', 'span', 'b', 'table', 'tr', 'td', 'ul', 'li', 'a', 'article', 'section', 'form', 'select', 'option', 'svg', 'math', 'template', 'iframe', 'h1', 'blockquote', 'font', 'noscript', 'textarea', 'plaintext', 'button'];
const paragraph = (random: Random): string => `<p>${random.words(25)}</p>`;
const page = (head: string, body: string): string => `<!DOCTYPE html><html lang="ar"><head>${head}</head><body>${body}</body></html>`;

export const HTML_FAMILIES: Readonly<Record<string, Family>> = {
  'tags nested deep': (random, size) => page('', `<${random.pick(TAGS)}>`.repeat(size) + random.words(30)),
  'tags nested deep and closed': (random, size) => {
    const tag = random.pick(['div', 'b', 'span', 'blockquote', 'ul><li']);
    return page('', `${`<${tag}>`.repeat(size)}${paragraph(random)}${`</${tag.split('>').at(-1)!.replace('<', '')}>`.repeat(size)}`);
  },
  'tags crossed': (random, size) => page('', Array.from({ length: size >> 3 }, () => `<${random.pick(['', '/'])}${random.pick(TAGS)}>${random.pick(['', 'نص '])}`).join('')),
  'tags without end': (random, size) => `<html><body><p ${random.pick(['title="', "class='", '<', 'x='])}${random.words(size >> 3)}`,
  'floods of script and style': (random, size) => page('<style>p{color:red}</style>'.repeat(size >> 5), `${'<script>if (a < b && "</p>") {}</script>'.repeat(size >> 5)}${paragraph(random)}`),
  'script without end': (random, size) => page('', `${paragraph(random)}<script>${'var a = "<p>"; '.repeat(size >> 4)}`),
  'comments without end': (random, size) => page('', `${paragraph(random)}<!--${'<!-- -- '.repeat(size >> 3)}`),
  entities: (random, size) => page('', `<h1>${random.words(6)}</h1><p>${Array.from({ length: size >> 3 }, () => random.pick(['&amp;amp;', '&#0;', '&#x202E;', '&#xD800;', '&#99999999999;', '&notanentity;', '&#x2067;', '&lt;script&gt;', '&', '&nbsp;', '&#27;'])).join(' ')} ${random.words(20)}</p>`),
  'an entity bomb': () => `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY ${'abcdefghijklmnopqrstuv'[i + 1]} "${`&${'abcdefghijklmnopqrstuv'[i]};`.repeat(10)}">`).join('')}]><html><body><p>&u;</p></body></html>`,
  'a huge attribute': (random, size) => page('', `<p data-x="${'ا'.repeat(size)}" ${'y '.repeat(size >> 2)}>${random.words(30)}</p>`),
  'many articles': (random, size) => page('', Array.from({ length: (size >> 8) + 2 }, () => `<article><h2>${random.words(6)}</h2>${paragraph(random)}${paragraph(random)}</article>`).join('')),
  'metadata that lies': (random) =>
    page(
      `<title>\u202E${random.words(5)}</title><meta property="og:title" content="&#x202E;&#x2066;${random.words(4)}\u0000"><meta property="article:published_time" content="${random.pick(['2024-02-31', '0000-00-00', 'x', '99999-01-01T00:00:00Z', ''])}"><script type="application/ld+json">${random.pick(['{"@type":"NewsArticle","headline":{"a":[]},"datePublished":[1]}', '{"@type":["NewsArticle"],"headline":"\\u202Ex\\uD800","datePublished":"31/02/2024","author":{"name":{}},"publisher":[null]}', '{"@graph":[[[[{}]]]]}', '{'.repeat(500), '[null,1,"x"]', '{"__proto__":{"@type":"NewsArticle"}}'])}</script><base href="javascript:1">`,
      `<h1>${random.words(5)}</h1>${paragraph(random)}${paragraph(random)}`,
    ),
  'a page of controls': (random, size) => page('', `<p>${random.words(12).replaceAll(' ', random.pick(['\u0000', '\u202E', '\u001B', '\u2067']))}</p>${paragraph(random).repeat((size >> 10) + 1)}`),
  'an empty page': (random) => page('<title></title>', random.pick(['', '<p></p>', '<img src=x>', '<div hidden>نص</div>', '<frameset><frame></frameset>'])),
};

const record = (random: Random): Record<string, unknown> => ({ title: random.words(5), text: random.words(40), date: '2024-05-12', source: 'مرصد النهر' });

export const JSON_FAMILIES: Readonly<Record<string, Family>> = {
  'arrays nested deep': (random, size) => `${'['.repeat(size)}${random.pick(['', JSON.stringify(record(random)) + ']'.repeat(size)])}`,
  'objects nested deep': (random, size) => `${'{"a":'.repeat(size)}${random.pick(['', `1${'}'.repeat(size)}`])}`,
  'huge numbers': (random) => `[{"title":"${random.words(4)}","text":"${random.words(20).replaceAll('"', '')}","date":${random.pick(['1e999', '-0', '9'.repeat(400), '1e-400', '253402300800000', '-62135596800'])}}]`,
  'keys again': (random) => `{"title":"a","title":${JSON.stringify(random.words(4))},"text":"x","text":${JSON.stringify(random.words(30))},"__proto__":{"title":"y"},"constructor":1,"toString":null}`,
  'wrong types': (random) => JSON.stringify(Array.from({ length: 5 }, () => ({ title: random.pick([null, 1, [], {}, true, ['a', 1]]), text: random.pick([null, 7, [[]], { a: {} }, random.words(20), [random.words(9), 3]]), date: random.pick([[], {}, true, '31/02/2024', -1]), source: random.pick([[], { name: {} }, 5]), tags: random.pick([{}, 5, [[]], 'a,,b']) }))),
  'JSON cut short': (random, size) => JSON.stringify(Array.from({ length: (size >> 9) + 1 }, () => record(random))).slice(0, -1 - random.below(80)),
  'JSON with a mark': (random) => `\uFEFF${JSON.stringify([record(random)])}`,
  'lines, some of them broken': (random, size) => Array.from({ length: (size >> 9) + 4 }, () => random.pick([JSON.stringify(record(random)), '{"title":', '', '[]', 'null', '{}', '"x"'])).join('\n'),
  'controls escaped': (random) => `[{"title":"\\u202E${random.pick(['\\u0000', '\\uD800', '\\u2067', '\\u001B[2J'])}${random.pick(['خبر', ''])}","text":${JSON.stringify(random.words(20)).replaceAll(' ', '\\u2066 \\uDC00')},"source":"\\u202Ex\\u0000","tags":["\\u2066a\\uD800"],"date":"\\u202E2024"}]`,
  'prototypes named': (random) => `{"__proto__":{"title":"x","text":${JSON.stringify(random.words(20))}},"constructor":{"prototype":{"text":"z"}}}`,
  'no article at all': (random) => random.pick(['null', '0', '""', '[]', '{}', '[[],[]]', '{"a":{"b":{"c":[1,2]}}}', 'true', '[null]', ' ', '{"text":""}']),
  'an array of thousands': (random, size) => JSON.stringify(Array.from({ length: Math.min(size >> 4, 800) }, (_, i) => ({ title: `خبر ${i}`, text: random.words(8) }))),
};
