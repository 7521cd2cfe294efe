import { describe, expect, test } from 'vitest';
import { readFrontMatter, splitFrontMatter } from '#pipeline/frontMatter.ts';
import { readOwnStory } from '#pipeline/readOwnStory.ts';

const read = (text: string, file = 'stories/a.md') => {
  const split = splitFrontMatter(text, file);
  if (split.kind === 'none') throw new Error('no front matter');
  return readOwnStory({ file, text }, split);
};
const withKeys = (...keys: string[]) => `---\n${keys.join('\n')}\n---\n\nنص القصة.\n`;

describe('front matter', () => {
  test('a whole one gives the story and what only ours carry', () => {
    const { stories, problems } = read(
      withKeys(
        'title: "قمة في الميناء: ثلاث دول ووثيقة"',
        'title_en: A summit in the port',
        'outlet: بريد الشمال',
        'published: 2024-06',
        'published_basis: inferred',
        'published_why: النص يقول «الشهر الجاري»',
        'published_why_en: the text says this month',
        'summary: >',
        '  سطر',
        '  يتمّه سطر',
        'summary_en: Short',
        'inferred:',
        '  - words: العام الماضي',
        '    why: القصة من 2024',
        '    why_en: it is of 2024',
      ),
    );
    expect(problems).toEqual([]);
    expect(stories).toEqual([
      {
        role: 'main',
        title: 'قمة في الميناء: ثلاث دول ووثيقة',
        titleBasis: 'stated',
        outlet: 'بريد الشمال',
        published: {
          from: '2024-06-01',
          to: '2024-06-30',
          basis: 'inferred',
          why: { ar: 'النص يقول «الشهر الجاري»', en: 'the text says this month' },
        },
        paragraphs: [{ kind: 'text', text: 'نص القصة.', line: 19 }],
        keywords: [],
        headlines: [],
        removed: [],
        editorial: {
          titleEn: 'A summit in the port',
          summary: 'سطر يتمّه سطر',
          summaryEn: 'Short',
          inferred: [{ words: 'العام الماضي', why: { ar: 'القصة من 2024', en: 'it is of 2024' } }],
        },
      },
    ]);
  });

  test.each([
    ['2024-11-30', '2024-11-30', '2024-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['"2023-09-17"', '2023-09-17', '2023-09-17'],
    ['2023-09-17/2023-12', '2023-09-17', '2023-12-31'],
  ])('published: %s is %s to %s', (written, from, to) =>
    expect(read(withKeys('title: عنوان', `published: ${written}`)).stories[0]?.published).toEqual({ from, to, basis: 'stated' }),
  );

  test('little is needed', () => {
    const [story] = read(withKeys('title: عنوان')).stories;
    expect(story).toMatchObject({ outlet: null, published: null, editorial: { inferred: [] } });
  });

  test.each([
    ['a missing title', withKeys('outlet: بريد الشمال'), 'missing-field', 1, 1, 'title'],
    ['an empty title', withKeys('outlet: بريد الشمال', 'title:'), 'missing-field', 1, 1, 'title'],
    ['nothing between the fences', '---\n---\nنص.', 'missing-field', 1, 1, 'title'],
    ['a title that is a list', withKeys('title: [أ, ب]'), 'broken-front-matter', 2, 8, 'title'],
    ['a day that the calendar lacks', withKeys('title: عنوان', 'published: 2024-02-30'), 'broken-front-matter', 3, 12, '2024-02-30'],
    ['a thirteenth month', withKeys('title: عنوان', 'published: 2024-13'), 'broken-front-matter', 3, 12, '2024-13'],
    ['a bare year', withKeys('title: عنوان', 'published: 2024'), 'broken-front-matter', 3, 12, '2024'],
    [
      'an interval that ends before it begins',
      withKeys('title: عنوان', 'published: 2024-05-02/2024-05-01'),
      'broken-front-matter',
      3,
      12,
      '2024-05-02/2024-05-01',
    ],
    [
      'an interval of three days',
      withKeys('title: عنوان', 'published: 2024-05-02/2024-05-03/2024-05-04'),
      'broken-front-matter',
      3,
      12,
      '2024-05-02/2024-05-03/2024-05-04',
    ],
    ['an unknown basis', withKeys('title: عنوان', 'published: 2024-02', 'published_basis: guessed'), 'broken-front-matter', 4, 18, 'guessed'],
    ['a conclusion without a reason', withKeys('title: عنوان', 'inferred:', '  - words: أمس'), 'missing-field', 4, 5, 'inferred.why'],
    ['a quote left open', withKeys('title: "عنوان'), 'broken-front-matter', undefined, undefined, undefined],
    ['a key given twice', withKeys('title: أ', 'title: ب'), 'broken-front-matter', 3, 1, 'DUPLICATE_KEY'],
    ['front matter never closed', '---\ntitle: عنوان\n\nنص.', 'broken-front-matter', 1, 1, '---'],
    ['a story without a text', '---\ntitle: عنوان\n---\n\n', 'empty-document', 4, 1, undefined],
  ])('%s leaves the document out', (_, text, kind, line, column, detail) => {
    const { stories, problems } = read(text);
    expect(stories).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', kind, file: 'stories/a.md' });
    if (line !== undefined) expect(problems[0]).toMatchObject({ line, column });
    if (detail !== undefined) expect(problems[0]?.detail).toBe(detail);
  });

  test.each([
    ['a raw page', 'سطر أول\n---\nسطر ثانٍ', 'a.txt'],
    ['a raw page that begins with a rule', '---\nسطر أول\n---\nسطر ثانٍ', 'a.txt'],
    ['Markdown without front matter', '# عنوان\n\nنص.', 'a.md'],
  ])('%s has none', (_, text, file) => expect(splitFrontMatter(text, file)).toEqual({ kind: 'none' }));

  test('a bomb of aliases is no story, and no harm', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]', 'title: *c'];
    expect(readFrontMatter(bomb.join('\n'), 'a.md')).toHaveProperty('problem');
  });
});
