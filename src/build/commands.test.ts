/** The commands as a person runs them: real processes, real folders, names with spaces and Arabic letters. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const folder = () => mkdtempSync(join(tmpdir(), 'سياق تجربة '));
const run = (command: 'inspect' | 'bundle', args: readonly string[], { root = ROOT, env = {} }: { root?: string; env?: Record<string, string> } = {}) => {
  const done = spawnSync(process.execPath, [TSX, join(root, `src/build/${command}.ts`), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { code: done.status, lines: done.stdout.split('\n').filter(Boolean), problems: done.stderr.split('\n').filter(Boolean) };
};
const contents = (out: string) =>
  Object.fromEntries(
    readdirSync(out)
      .toSorted()
      .map((name) => [name, readFileSync(join(out, name), name.endsWith('.bin') ? 'latin1' : 'utf8')]),
  );
const story = (title: string, text: string) => `---\ntitle: "${title}"\npublished: 2024-05-10\n---\n\n${text}\n`;
const PROBLEM = /^.+:\d+:\d+ (?:error|warning) [a-z-]+ .+ \(.+\)$/;
const FIELDS = [
  'id',
  'file',
  'story',
  'role',
  'title',
  'titleBasis',
  'outlet',
  'published',
  'countries',
  'entities',
  'keywords',
  'paragraphs',
  'events',
  'headlines',
  'removed',
  'quotes',
  'figures',
];

describe('inspect', () => {
  test('prints one object a story, in file order, with the fields of the contract', () => {
    const { code, lines } = run('inspect', ['src/pipeline/fixtures/stampedHeader.txt', 'src/pipeline/fixtures/ownStory.md']);
    const stories = lines.map((line) => JSON.parse(line) as { file: string; story: number; role: string });
    expect(code).toBe(0);
    for (const one of stories) expect(Object.keys(one)).toEqual(FIELDS);
    expect(stories.map(({ file, story: number, role }) => `${file.split('/').at(-1)} ${number} ${role}`)).toEqual([
      'stampedHeader.txt 1 main',
      'stampedHeader.txt 2 embedded',
      'ownStory.md 1 main',
    ]);
  });

  test('says what is wrong with a document, and still prints the others', () => {
    const dir = folder();
    writeFileSync(join(dir, 'خبر أول.md'), story('وفد', 'وصل الوفد إلى روسيا في 8 أيار 2024.'));
    writeFileSync(join(dir, 'empty.txt'), '');
    writeFileSync(join(dir, 'binary.txt'), Buffer.from([0, 1, 2, 0, 0, 255, 0, 3, 0, 0]));
    writeFileSync(join(dir, 'broken.md'), '---\ntitle: "بلا نهاية\n---\n\nنص.\n');
    const names = ['empty.txt', 'خبر أول.md', 'binary.txt', 'broken.md', 'no-such.txt'];
    const { code, lines, problems } = run(
      'inspect',
      names.map((name) => join(dir, name)),
    );
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    for (const line of problems) expect(line).toMatch(PROBLEM);
    for (const kind of ['empty-document', 'unreadable-document', 'broken-front-matter', 'missing-file'])
      expect(problems.filter((line) => line.includes(` error ${kind} `))).toHaveLength(1);
  });

  test('reads saved pages and records, each in its own form, and says which line is broken', () => {
    const dir = folder();
    writeFileSync(
      join(dir, 'صفحة.html'),
      '<!doctype html><title>البلدية تفتح السوق</title><body><h1>البلدية تفتح السوق</h1><p>افتتحت البلدية السوق الجديد في القاهرة يوم 8 أيار 2024 بحضور جمع من التجار.</p></body>',
    );
    writeFileSync(join(dir, 'سجل.jsonl'), '{"title":"عودة القطار","text":"عاد القطار إلى عمّان في الأردن.","date":"2024-05-09"}\n{broken}\n');
    const { code, lines, problems } = run(
      'inspect',
      ['صفحة.html', 'سجل.jsonl'].map((name) => join(dir, name)),
    );
    const stories = lines.map((line) => JSON.parse(line) as { title: string; countries: string[] });
    expect(stories.map(({ title, countries }) => [title, countries])).toEqual([
      ['البلدية تفتح السوق', ['EG']],
      ['عودة القطار', ['JO']],
    ]);
    expect(problems.filter((line) => line.includes(' error '))).toHaveLength(1);
    expect(problems.find((line) => line.includes(' error '))).toContain('سجل.jsonl:2:2 error broken-json');
    expect(code).toBe(1);
  });

  test('shows stories readably: on the terminal without colour codes, and as a page of its own', () => {
    const page = join(folder(), 'عرض.html');
    const { code, lines } = run('inspect', ['--pretty', '--lang', 'ar', '--html', page, 'src/pipeline/fixtures/stampedHeader.txt']);
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain('زوائد');
    expect(lines.join('\n')).not.toContain('\u001B');
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(run('inspect', ['--html', join(page, 'below.html'), 'src/pipeline/fixtures/ownStory.md']).code).toBe(1);
  });

  test('speaks Arabic, or JSON for machines', () => {
    const dir = folder();
    writeFileSync(join(dir, 'empty.txt'), '');
    expect(run('inspect', ['--lang', 'ar', join(dir, 'empty.txt')]).problems[0]).toMatch(/:1:1 error empty-document [\u0600-\u06FF]/);
    expect(JSON.parse(run('inspect', ['--json', join(dir, 'empty.txt')]).problems[0]!)).toMatchObject({
      severity: 'error',
      kind: 'empty-document',
      line: 1,
      column: 1,
    });
    expect(run('inspect', ['--lang', 'fr', join(dir, 'empty.txt')]).code).toBe(2);
  });

  test('reads dates line by line', () => {
    const file = join(folder(), 'سطور.txt');
    writeFileSync(file, 'انعقد اللقاء أمس\nلا شيء هنا\nفي 12-17 سبتمبر\n');
    const { code, lines } = run('inspect', ['--dates', '--published', '2024-11-30', file]);
    expect(code).toBe(0);
    expect(lines.map((line) => (JSON.parse(line) as { from: string; to: string }[]).map(({ from, to }) => `${from}/${to}`))).toEqual([
      ['2024-11-29/2024-11-29'],
      [],
      ['2024-09-12/2024-09-17'],
    ]);
  });

  test('prints the origins of the files taken together, with the fields of the contract', () => {
    const dir = folder();
    const text = [
      'نقلت بلدية السهل مكتبتها إلى مبنى محطة القطار القديمة بعد أن ظل مهجورًا عشرين عامًا، وفتحت أبوابها للقراء صباح الأحد.',
      'وتضم القاعة الكبرى أربعة آلاف كتاب تبرع بثلثها سكان الحي، وستبقى مفتوحة حتى منتصف الليل طوال أيام الامتحانات.',
    ].join('\n\n');
    const names = ['نسخة.json', 'أصل.json', 'آخر.json'];
    const record = (title: string, source: string, date: string, words: string) => JSON.stringify({ title, source, date, text: words });
    writeFileSync(join(dir, names[0]!), record('محطة صارت مكتبة', 'موقع الرصيف', '2024-05-09', `${text}\n\nالمصدر: وكالات`));
    writeFileSync(join(dir, names[1]!), record('مكتبة السهل في بيت جديد', 'صحيفة السهل', '2024-05-08', text));
    writeFileSync(join(dir, names[2]!), record('وفد في روسيا', 'صحيفة السهل', '2024-05-10', 'وصل الوفد إلى روسيا في زيارة تستمر ثلاثة أيام.'));
    const { code, lines } = run('inspect', ['--origins', ...names.map((name) => join(dir, name))]);
    expect(code).toBe(0);
    type Printed = { id: string; kind: string; members: { file: string; story: string; share: number }[]; credit: string | null };
    const origins = lines.map((line) => JSON.parse(line) as Printed);
    for (const origin of origins) {
      expect(Object.keys(origin)).toEqual(['id', 'kind', 'members', 'credit']);
      for (const member of origin.members) expect(Object.keys(member)).toEqual(['story', 'file', 'share']);
    }
    expect(origins.map(({ kind, members, credit }) => [kind, members.map(({ file, share }) => `${file.split('/').at(-1)} ${share}`), credit])).toEqual([
      ['whole', ['أصل.json 1', 'نسخة.json 1'], 'وكالات'],
      ['single', ['آخر.json 1'], null],
    ]);
    expect(run('inspect', ['--origins', '--events', join(dir, names[0]!)]).code).toBe(2);
  });

  test('our own stories are single: each is told in its own words', () => {
    const stories = join(ROOT, 'data/stories');
    const { lines } = run('inspect', ['--origins', ...readdirSync(stories).map((name) => join(stories, name))]);
    expect(lines).toHaveLength(9);
    expect(lines.filter((line) => !line.includes('"kind":"single"'))).toEqual([]);
  });

  test('a folder in place of a file is said, not thrown', () => {
    const { code, problems } = run('inspect', ['--dates', '--published', '2024-11-30', folder()]);
    expect(code).toBe(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(PROBLEM);
  });

  test.each([
    [[]],
    [['--nonsense']],
    [['--dates', 'x.txt']],
    [['--dates', '--published', '2024-02-31', 'x.txt']],
    [['--dates', '--published', '2024-13-01', 'x.txt']],
  ])('wrong usage %j ends with 2', (args) => expect(run('inspect', args).code).toBe(2));
});

describe('bundle', () => {
  test('gives the same bytes for the same stories, whatever the order on disk, the time zone and the locale', () => {
    const names = ['ب.md', 'a.md', 'ج ثالث.md'];
    const [first, second] = [names, names.toReversed()].map((order) => {
      const dir = folder();
      for (const name of order) writeFileSync(join(dir, name), story(`خبر ${name}`, `وصل وفد ${name} إلى روسيا في 8 أيار 2024.`));
      return dir;
    });
    const [one, two] = [join(folder(), 'out'), join(folder(), 'out')];
    expect(run('bundle', ['--from', first!, '--out', one], { env: { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' } }).code).toBe(0);
    expect(run('bundle', ['--from', second!, '--out', two], { env: { TZ: 'America/New_York', LANG: 'C' } }).code).toBe(0);
    expect(contents(one)).toEqual(contents(two));
    expect(Object.keys(contents(one))).toContain('manifest.json');
  });

  test('a broken gazetteer stops the build and the bundle in place stays', () => {
    const root = folder();
    for (const name of ['src', 'data', 'package.json']) cpSync(join(ROOT, name), join(root, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    const out = join(root, 'out');
    expect(run('bundle', ['--out', out], { root }).code).toBe(0);
    const before = contents(out);
    const places = join(root, 'data/gazetteer/places.json');
    writeFileSync(places, readFileSync(places, 'utf8').replace('"id":"Q46"', '"id":"Q15"'));
    const broken = run('bundle', ['--out', out], { root });
    expect(broken.code).toBe(1);
    expect(broken.problems.join('\n')).toMatch(/places\.json:\d+:\d+ error duplicate-id .*Q15/);
    expect(contents(out)).toEqual(before);
  });

  test('a folder that gives no story leaves the bundle in place, and says why', () => {
    const [dir, out] = [folder(), join(folder(), 'out')];
    writeFileSync(join(dir, 'good.md'), story('وفد', 'وصل الوفد إلى روسيا.'));
    expect(run('bundle', ['--from', dir, '--out', out]).code).toBe(0);
    const before = contents(out);
    const unread = folder();
    for (const name of ['تقرير.pdf', 'جدول.csv']) writeFileSync(join(unread, name), 'x');
    for (const [from, kinds] of [
      [unread, ['table-format', 'document-format']],
      [folder(), ['empty-folder']],
      [join(dir, 'nowhere'), ['missing-folder']],
      [join(dir, 'good.md'), ['not-a-folder']],
    ] as const) {
      const { code, lines, problems } = run('bundle', ['--from', from, '--out', out]);
      expect([code, lines]).toEqual([1, []]);
      for (const line of problems) expect(line).toMatch(PROBLEM);
      expect(problems.map((line) => / error (\S+)/.exec(line)?.[1]).toSorted()).toEqual([...kinds, 'no-story'].toSorted());
      expect(contents(out)).toEqual(before);
    }
    expect(run('bundle', ['--from', dir, '--out', '']).code).toBe(2);
  });

  test('a folder of one’s own has its own title, and one with a dossier.md the title that it gives', () => {
    const dir = folder();
    for (const name of ['أ', 'ب']) writeFileSync(join(dir, `${name}.md`), story(`وفد ${name}`, 'وصل الوفد إلى روسيا.'));
    const dossierOf = () => {
      const out = join(folder(), 'out');
      expect(run('bundle', ['--from', dir, '--out', out]).code).toBe(0);
      const [, text] = Object.entries(contents(out)).find(([name]) => name.startsWith('head-'))!;
      const { title, summary, why } = JSON.parse(text) as Record<string, unknown>;
      return { title, summary, why };
    };
    expect(dossierOf()).toEqual({ title: { ar: 'روسيا، 2024', en: 'Russia, 2024' }, summary: { ar: '' }, why: { ar: '' } });
    writeFileSync(join(dir, 'dossier.md'), '---\ntitle: "ملف الوفد"\nsummary: "ما جرى للوفد."\n---\n\nلأنه مهم.\n');
    expect(dossierOf()).toEqual({ title: { ar: 'ملف الوفد' }, summary: { ar: 'ما جرى للوفد.' }, why: { ar: 'لأنه مهم.' } });
  });

  test('a folder that is not there is an error, a document that is broken is left out', () => {
    const dir = folder();
    mkdirSync(join(dir, 'أدنى'));
    writeFileSync(join(dir, 'أدنى', 'good.md'), story('وفد', 'وصل الوفد إلى روسيا.'));
    writeFileSync(join(dir, 'bad.md'), '---\npublished: 2024-13\n---\n\nنص.\n');
    const out = join(dir, 'out');
    const { code, problems } = run('bundle', ['--from', dir, '--from', join(dir, 'nowhere'), '--out', out]);
    expect(code).toBe(1);
    expect(problems.some((line) => line.includes('error missing-folder'))).toBe(true);
    const [, cards] = Object.entries(contents(out)).find(([name]) => name.startsWith('cards-'))!;
    expect((JSON.parse(cards) as { cards: { id: string }[] }).cards.map(({ id }) => id)).toEqual(['good']);
  });
});
