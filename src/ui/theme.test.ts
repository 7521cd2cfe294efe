/** The contrast that each theme promises (WCAG 2.2, 1.4.3 and 1.4.11), reckoned from the style sheet itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');
const colours = (block: string) => Object.fromEntries([...block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1]!, match[2]!]));
const blockOf = (start: string) => css.slice(css.indexOf(start), css.indexOf('\n}', css.indexOf(start)));
const light = colours(blockOf('@theme'));
const THEMES: Record<string, Record<string, string>> = {
  light,
  dark: { ...light, ...colours(blockOf("[data-theme='dark']")) },
  sepia: { ...light, ...colours(blockOf("[data-theme='sepia']")) },
  contrast: { ...light, ...colours(blockOf("[data-theme='contrast']")) },
};

/** Relative luminance of an sRGB colour, by WCAG's own formula. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

test('the reckoning is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const MARKS = ['mark', 'mark-green', 'mark-blue', 'mark-rose'];
/** [over, under, at least]: words for reading, words beside, what can be used. */
const OWED: [over: string, under: string, least: number][] = [
  ['ink', 'paper', 13],
  ['ink', 'raised', 13],
  ['ink', 'wash', 10],
  ...MARKS.map((mark): [string, string, number] => ['ink', mark, 7]),
  ...MARKS.map((mark): [string, string, number] => ['accent', mark, 4.5]),
  ['soft', 'paper', 4.9],
  ['rested', 'paper', 5.9],
  ...['wash', ...MARKS].map((under): [string, string, number] => ['rested', under, 4.5]),
  // What is new stands out from what was told.
  ['ink', 'rested', 1.6],
  ['soft', 'raised', 4.9],
  ['soft', 'wash', 4.5],
  ['accent', 'paper', 6],
  ['accent', 'raised', 6],
  ['accent', 'wash', 4.5],
  ['paper', 'accent', 6],
  ['warn', 'paper', 5],
  ['warn', 'raised', 5],
  ['field', 'paper', 3],
  ['field', 'raised', 3],
];

describe.each(Object.keys(THEMES))('%s', (name) => {
  const theme = THEMES[name]!;
  test('names every colour of the light theme', () => expect(Object.keys(theme)).toEqual(Object.keys(light)));
  test.each(OWED)('%s on %s has %s to 1', (over, under, least) => expect(contrast(theme[over]!, theme[under]!)).toBeGreaterThanOrEqual(least));
  test('the four marks are told apart from the paper and from each other', () => {
    const seen = ['paper', ...MARKS].map((colour) => theme[colour]!);
    expect(new Set(seen).size).toBe(5);
  });
});

test('high contrast owes 7 to 1 for all words', () => {
  const theme = THEMES['contrast']!;
  for (const over of ['ink', 'soft', 'rested', 'accent', 'warn'])
    for (const under of ['paper', 'raised', 'wash']) expect(contrast(theme[over]!, theme[under]!)).toBeGreaterThanOrEqual(7);
});
