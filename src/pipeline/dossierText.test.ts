import { expect, test } from 'vitest';
import { readDossierText } from '#pipeline/dossierText.ts';

const read = (...lines: string[]) => readDossierText(lines.join('\n'), 'data/dossier.md');

test('both languages, the body as the reason', () =>
  expect(
    read(
      '---',
      'title: "مرفأ: سنة"',
      'title_en: A port',
      'summary: قصة مرفأ.',
      'summary_en: A port’s story.',
      'why_en: "One.\\n\\nTwo."',
      '---',
      '',
      'السبب الأول',
      'يتمّه سطر.',
      '',
      'والثاني.',
    ),
  ).toEqual({
    text: {
      title: { ar: 'مرفأ: سنة', en: 'A port' },
      summary: { ar: 'قصة مرفأ.', en: 'A port’s story.' },
      why: { ar: 'السبب الأول يتمّه سطر.\nوالثاني.', en: 'One.\nTwo.' },
    },
  }));

test.each([
  ['an empty title', ['---', 'title: " "', '---', 'نص.'], 'missing-field', 1],
  ['a title that is a list', ['---', 'title: [أ, ب]', '---', 'نص.'], 'missing-field', 1],
  ['a list for a map', ['---', '- عنوان', '---', 'نص.'], 'missing-field', 1],
  ['front matter never closed', ['---', 'title: مرفأ', '', 'نص.'], 'broken-front-matter', 1],
  ['a title that begins with a star', ['---', 'summary: س', 'title: *مهم* خبر', '---', 'نص.'], 'broken-front-matter', 3],
])('%s is an error at its line', (_, lines, kind, line) =>
  expect(read(...lines)).toMatchObject({ problems: [{ severity: 'error', kind, file: 'data/dossier.md', line }] }),
);

test('turning points by their titles, and where it stands with its links', () =>
  expect(
    read(
      '---',
      'title: مرفأ',
      'turning_points:',
      '  - افتتاح المرفأ',
      '  - 7',
      'stands_on: 2024-05-03',
      'stands: "عاد [المرفأ](port-opens) إلى العمل."',
      'stands_en: "[It](port-opens) works."',
      '---',
    ),
  ).toMatchObject({
    text: {
      turning: ['افتتاح المرفأ'],
      stands: {
        day: '2024-05-03',
        ar: [{ text: 'عاد ' }, { text: 'المرفأ', story: 'port-opens' }, { text: ' إلى العمل.' }],
        en: [{ text: 'It', story: 'port-opens' }, { text: ' works.' }],
      },
    },
  }));

test.each([[[]], [['stands_on: 2024-02-31']]])('where it stands needs a day of the calendar', (day) =>
  expect(read('---', 'title: مرفأ', 'stands: عاد.', ...day, '---')).toMatchObject({ problems: [{ kind: 'missing-field', detail: 'stands_on' }] }),
);
