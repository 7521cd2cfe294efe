import { afterEach, describe, expect, test, vi } from 'vitest';
import { printProblems, problemLine } from '#build/problems.ts';
import type { Problem } from '#pipeline/draft.ts';

/** Every kind there is: the compiler says when one is missing. */
const KINDS = {
  'empty-document': 1,
  'unreadable-document': 1,
  'undecodable-bytes': 1,
  'broken-front-matter': 1,
  'missing-field': 1,
  'no-day': 1,
  'no-entity': 1,
  'weekday-mismatch': 1,
  'day-conflict': 1,
  'impossible-day': 1,
  'control-characters': 1,
  mojibake: 1,
  'broken-json': 1,
  'too-deep': 1,
  'duplicate-id': 1,
  'broken-gazetteer': 1,
  'missing-folder': 1,
  'not-a-folder': 1,
  'empty-folder': 1,
  'no-story': 1,
  'document-format': 1,
  'table-format': 1,
  'page-format': 1,
  'feed-format': 1,
  'archive-format': 1,
  'unknown-format': 1,
  'missing-file': 1,
  'too-large': 1,
  'too-long': 1,
  'unopenable-file': 1,
  'unwritable-file': 1,
  'inferred-words-not-found': 1,
  'unknown-name': 1,
} satisfies Record<Problem['kind'], 1>;
const problem = (given: Partial<Problem> = {}): Problem => ({ severity: 'warning', kind: 'no-day', file: 'أخبار/خبر أول.md', line: 3, column: 7, ...given });

describe('a problem is one line', () => {
  test('with place, severity, code, words and a hint', () =>
    expect(problemLine(problem({ detail: 'عنوان' }), 'en')).toBe(
      'أخبار/خبر أول.md:3:7 warning no-day no day of publication is stated or can be concluded: عنوان (the story stands at the end of lists)',
    ));

  test.each(Object.keys(KINDS) as Problem['kind'][])('%s, in both languages', (kind) => {
    for (const language of ['en', 'ar'] as const) {
      expect(problemLine(problem({ kind, severity: 'error' }), language)).toMatch(new RegExp(`^.+:3:7 error ${kind} .{5,} \\(.{3,}\\)$`, 'u'));
    }
    expect(problemLine(problem({ kind }), 'ar')).toMatch(/[\u0621-\u064A]{2}.* \(.*[\u0621-\u064A]{2}/);
  });

  test.each([
    ['a line break', '\n'],
    ['a carriage return', '\r'],
    ['a terminal command', '\u001B[2J'],
    ['a C1 control', '\u009B'],
    ['a direction override', '\u202E'],
    ['an isolate', '\u2066'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
  ])('%s in a name or a detail never gets out', (_, hostile) => {
    const line = problemLine(problem({ file: `a${hostile}b.txt`, detail: `x${hostile}y` }), 'en');
    expect(line).not.toContain(hostile);
    expect(line).toContain('a\uFFFD');
    expect(line).toContain('x\uFFFD');
  });
});

describe('problems are printed', () => {
  afterEach(() => vi.restoreAllMocks());
  const printed = (json: boolean) => {
    const lines: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
    printProblems([problem(), problem({ kind: 'no-entity' })], { language: 'en', json });
    return lines;
  };
  test('one a line, in order', () => expect(printed(false).map((line) => line.split(' ')[3])).toEqual(['no-day', 'no-entity']));
  test('or as JSON that gives them back', () =>
    expect(printed(true).map((line) => JSON.parse(line) as unknown)).toEqual([problem(), problem({ kind: 'no-entity' })]));
});
