/** Scores told in words: «بهدفين مقابل هدف», «بثلاثة أهداف نظيفة». They count no goals but tell who won. */
import { type DateToken, type Tokens, isExactly } from '#pipeline/dates/dateTokens.ts';

const GOALS = /^ب?(?:هدف|هدفين|هدفان|اهداف|نقطة|نقاط)$/;
const AGAINST = /^(?:مقابل|نظيفة|نظيف|نظيفين|لواحد|لهدف|لهدفين|لثلاثة|لصفر|لكل|لمثله|لمثلهما|للاشيء)$/;
const WITHOUT = /^(?:دون|بدون)$/;
const ANSWER = /^(?:رد|مقابل)$/;

const word = (token: DateToken | undefined): string => (token?.kind === 'word' ? token.text : '');

/** Whether the goals named last before `next` belong to a score that `next` goes on with. */
export function isScore(tokens: Tokens, unit: number, next: number): boolean {
  if (!GOALS.test(word(tokens[unit]))) return false;
  const at = isExactly(tokens[next], 'من') ? next + 1 : next;
  return AGAINST.test(word(tokens[at])) || (WITHOUT.test(word(tokens[at])) && ANSWER.test(word(tokens[at + 1])));
}
