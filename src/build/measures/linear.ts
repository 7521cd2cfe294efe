/** Whether hostile lines cost more than their length, through the whole pipeline. */
import { cpuTime } from '#build/measures/cpuTime.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { readStories } from '#pipeline/readStories.ts';

/** What patterns stumble over: their own beginnings, again and again, and never their end. */
const UNITS = [
  '"', '«', '“', '{', 'x{b}', '.x{b:c}', '— ', '1', '1,', '10-', '31/', 'كلم.كلمة', 'اقرأ أيضا ', 'المصدر: ', '[', '* ', 'ك', '(@a) ', 'و5 ', 'ألف ', 'نحو ', 'قال ', 'قال إن ', ' : ', 'أن ',
  'يناير ', 'الأحد ', 'كانون ', 'وزير ', 'رئيس ', 'الرئيس الروسي ', 'محمد ', 'بن ', 'كوريا ', 'الشمالية ', '&amp;', '<p>', 'http://', '#', '\u0640', '\u064E', '\u202E', 'a\n', '، ',
];
const SHORT = 25_000;
const TIMES = 8;
const encoder = new TextEncoder();

export type Growth = { readonly unit: string; readonly ratio: number };

/** Give, steepest first, how many times longer each unit takes when it is repeated eight times as often; eight is linear. */
export function growthOfLines(gazetteer: Gazetteer): Growth[] {
  const time = (unit: string, length: number): number => {
    const bytes = encoder.encode(`${unit.repeat(Math.ceil(length / unit.length))}\n`);
    return cpuTime(() => readStories([{ file: 'line.txt', bytes }], gazetteer));
  };
  const best = (unit: string, length: number) => Math.min(time(unit, length), time(unit, length));
  return UNITS.map((unit) => ({ unit, ratio: best(unit, SHORT * TIMES) / Math.max(2, best(unit, SHORT)) })).toSorted((a, b) => b.ratio - a.ratio);
}
