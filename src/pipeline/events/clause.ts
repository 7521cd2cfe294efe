/** The words around a date: those of its own clause, and those beside it in the sentence. */
import type { Span, Token } from '#text/tokens.ts';
import { tokenize } from '#text/tokens.ts';
import { conceptsOf } from '#pipeline/events/concepts.ts';
import { AUXILIARY, BREAKS, EMPTY, REACTIONS, RELATIVE, SAYING, THAT } from '#pipeline/events/wordLists.ts';

/** A word of a sentence. `at` counts from the sentence's start. `own`: it stands in the clause of the date. */
export type ClauseWord = Token & {
  readonly own: boolean;
  /** It stands in the very clause of the date, not in one taken along. */ readonly core: boolean;
  /** What a relative clause tells of. */ readonly head: boolean;
};

const MARKS = /[،؛:()–—«»]|\.\.\./u;
/** A clause of fewer words that say something takes in its neighbours: «يوم الخميس 2 يناير» between two commas. */
const LEAST = 3;
/** What a relative clause tells of stands in so many words before it, at most. */
const ANTECEDENT = 4;

type Clause = { words: Token[]; hasDate: boolean; hasOther: boolean; readonly opener: string };

const within = (word: Span, spans: readonly Span[]): boolean => spans.some((span) => word.start < span.end && word.end > span.start);
const unjoined = (folded: string): string => folded.replace(/^[وف](?=.{2})/u, '');
const says = ({ folded }: Token): boolean => folded.length > 1 && !EMPTY.has(folded) && !EMPTY.has(unjoined(folded));
const speaks = ({ folded, text }: Token): boolean => SAYING.has(unjoined(folded)) || conceptsOf([text])[0]!.some((name) => REACTIONS.has(name));
const clauseOf = (opener = ''): Clause => ({ words: [], hasDate: false, hasOther: false, opener });

/** Say whether a word opens a clause: «بعد», «الذي», and «إن» behind a verb of saying. */
function opens({ folded, end }: Token, clause: Clause, date: Span): boolean {
  const word = unjoined(folded);
  // «الحرب الدائرة منذ نيسان»: a preposition of the date itself.
  if (BREAKS.has(word)) return date.start < end || date.start > end + 1;
  if (RELATIVE.has(word)) return true;
  // «… وصار نافذا في 4 يونيو»: a verb of its own.
  if (word !== folded && clause.hasDate && (AUXILIARY.has(word) || SAYING.has(word))) return true;
  return THAT.has(folded) && clause.words.some(speaks);
}

/** A name in quotation marks is a part of its clause: «شركة «رايان إير» …». */
const plainNames = (sentence: string): string => sentence.replaceAll(/«([^«»]{1,30})»/gu, ' $1 ');

/** Cut a sentence into clauses. Words of dates are no words here. */
function clausesOf(written: string, date: Span, others: readonly Span[]): Clause[] {
  const sentence = plainNames(written);
  const clauses: Clause[] = [clauseOf()];
  let end = 0;
  for (const word of tokenize(sentence)) {
    const between = sentence.slice(end, word.start);
    end = word.end;
    const isOwnDate = within(word, [date]);
    const isOther = !isOwnDate && within(word, others);
    const before = clauses.at(-1)!;
    if (!isOwnDate && !isOther && before.words.length > 0 && (MARKS.test(between) || opens(word, before, date)))
      clauses.push(clauseOf(unjoined(word.folded)));
    const clause = clauses.at(-1)!;
    if (isOther && clause.hasDate) {
      // A clause that has the one date already ends before the next, and what «و» joins to the next is that one's.
      const joined = clause.words.findIndex(({ start, folded }) => start >= date.end && /^و./u.test(folded));
      const next = clauseOf();
      if (joined >= 0) next.words = clause.words.splice(joined);
      clauses.push({ ...next, hasOther: true });
      continue;
    }
    if (isOwnDate && clause.hasOther && !clause.hasDate) {
      // The other way round: its words begin behind the other date.
      const last = Math.max(...others.filter((other) => other.end <= date.start).map((other) => other.end));
      const at = clause.words.findIndex(({ start }) => start >= last);
      const next = clauseOf();
      if (at >= 0) next.words = clause.words.splice(at);
      clauses.push({ ...next, hasDate: true });
      continue;
    }
    clause.hasDate ||= isOwnDate;
    clause.hasOther ||= isOther;
    if (!isOwnDate && !isOther) clause.words.push(word);
  }
  return clauses;
}

/** The words that a relative clause tells of: «الباخرة التركية التي بلغت الميناء». */
function antecedent(clauses: readonly Clause[], at: number): Token[] {
  if (!RELATIVE.has(clauses[at]!.opener)) return [];
  const before = clauses.slice(0, at).findLast(({ words }) => words.some(says));
  return before ? before.words.filter(says).slice(-ANTECEDENT) : [];
}

/**
 * Read a sentence. `date` and `others` are ranges in it: the date that is asked about, and further ones, whose clauses tell of
 * something else and are left out.
 */
export function clauseWords(sentence: string, date: Span, others: readonly Span[]): ClauseWord[] {
  const clauses = clausesOf(sentence, date, others);
  const at = clauses.findIndex(({ hasDate }) => hasDate);
  const own = new Set([clauses[at]!]);
  const head = new Set(antecedent(clauses, at));
  // «قال الوزير يوم الخميس إن …»: what is said on that day.
  const next = clauses[at + 1];
  if (next && !next.hasOther && THAT.has(next.opener) && clauses[at]!.words.some(speaks)) own.add(next);
  let [before, after] = [at - 1, at + 1];
  const widen = (): void => {
    const [left, right] = [clauses[before], clauses[after]];
    if (left && !left.hasOther) own.add(left);
    if (right && !right.hasOther) own.add(right);
    before--;
    after++;
  };
  // «دعا المجلس، المجتمع في القاهرة يوم الخميس، إلى …»: between two commas stands no clause of its own.
  if (clauses[at]!.opener.startsWith('ال') && !RELATIVE.has(clauses[at]!.opener)) widen();
  const core = new Set(own);
  const sayings = () => head.size + [...own].reduce((sum, clause) => sum + clause.words.filter(says).length, 0);
  while (sayings() < LEAST && (before >= 0 || after < clauses.length)) widen();
  return clauses.flatMap((clause) =>
    clause.hasOther && !clause.hasDate
      ? clause.words.filter((word) => head.has(word)).map((word) => ({ ...word, own: true, core: false, head: true }))
      : clause.words.map((word) => ({ ...word, own: own.has(clause) || head.has(word), core: core.has(clause), head: head.has(word) })),
  );
}
