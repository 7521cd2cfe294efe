/** False alarms that the words before a date give away, and what they say of its year. */
import { type Tokens, isExactly, isWord } from '#pipeline/dates/dateTokens.ts';
import type { YearSaid } from '#pipeline/dates/mention.ts';
import { BUILT_BEFORE, HAPPENED_BEFORE, NAMED_BEFORE } from '#pipeline/dates/relativeWords.ts';

const BY = new Set(['بحلول', 'حلول']);

/** A date without a year after such a noun is a name: مدينة العاشر من رمضان, جسر 6 أكتوبر, حرب أكتوبر. What is built keeps its year: ملعب 5 يوليو 1962. */
export const isName = (tokens: Tokens, at: number, said: YearSaid): boolean =>
  (said.kind === 'none' && isWord(tokens[at - 1], NAMED_BEFORE)) || (said.kind === 'number' && isWord(tokens[at - 1], BUILT_BEFORE));

const SCHEDULED = new Set(['المقرر', 'المقررة', 'المزمع', 'المزمعة', 'المرتقب', 'المرتقبة', 'المنتظر', 'المنتظرة']);
const WAS = ['كان', 'كانت', 'وكان', 'وكانت'];

/** «الانتخابات المقررة في ديسمبر», «المزمع عقده في مارس». */
function isScheduled(tokens: Tokens, at: number): boolean {
  if (!isExactly(tokens[at - 1], 'في', 'ل', 'خلال', 'يوم')) return false;
  const one = isWord(tokens[at - 2], SCHEDULED) ? at - 2 : /ها?$/.test(tokens[at - 2]?.text ?? '') && isWord(tokens[at - 3], SCHEDULED) ? at - 3 : null;
  return one !== null && ![1, 2, 3].some((back) => isExactly(tokens[one - back], ...WAS));
}

/** منذ and هجوم look back, بحلول and المقرر look ahead: they choose the year where none is said. */
export function leaned(tokens: Tokens, at: number, said: YearSaid): YearSaid {
  if (said.kind !== 'none') return said;
  if (isScheduled(tokens, at)) return { kind: 'lean', lean: 'future' };
  if (isWord(tokens[at - 1], HAPPENED_BEFORE)) return { kind: 'lean', lean: 'past' };
  return isWord(tokens[at - 1], BY) ? { kind: 'lean', lean: 'future' } : said;
}

const YEARS = ['عام', 'سنة', 'سنه'];

/** "من كل عام", "كل سنة" and سنويا make a day every year's, which is none. */
export function isEveryYear(tokens: Tokens, at: number): boolean {
  const every = isExactly(tokens[at], 'من') ? at + 1 : at;
  return isExactly(tokens[at], 'سنويا') || (isExactly(tokens[every], 'كل') && isExactly(tokens[every + 1], ...YEARS));
}
