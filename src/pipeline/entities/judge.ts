/** Whether a finding is a mention: the traps and conditions of `traps.ts`, applied. */
import { TYPE_RANKS } from '#pipeline/entities/gazetteer.ts';
import type { Trap } from '#pipeline/entities/trap.ts';
import { COMPANY, CONDITIONS, type Condition, REPORTING, TRAPS } from '#pipeline/entities/traps.ts';
import type { Target } from '#pipeline/entities/trie.ts';
import type { Words, WordReading } from '#pipeline/entities/words.ts';

/** Words that may name something: `words[from]` to `words[to - 1]`. */
export type Finding = { readonly from: number; readonly to: number; readonly reading: WordReading; readonly key: string };

/** `if-named`: it counts when the text names the same thing by other words too. */
export type Verdict = 'yes' | 'no' | 'if-named';

type Lists = { rowOf?: ReadonlySet<string>; before?: PhraseSet; beforeRow?: PhraseSet; after?: PhraseSet; of?: ReadonlySet<string>; prefix?: ReadonlySet<string> };
type PhraseSet = { readonly single: ReadonlySet<string>; readonly pairs: ReadonlySet<string> };
type Ready<T> = { readonly rule: T; readonly lists: Lists };

const phraseSet = (phrases: readonly string[] | undefined): PhraseSet | undefined =>
  phrases && { single: new Set(phrases.filter((p) => !p.includes(' '))), pairs: new Set(phrases.filter((p) => p.includes(' '))) };
const ready = <T extends Trap | Condition>(rule: T): Ready<T> => {
  const trap: Trap = rule;
  return {
    rule,
    lists: {
      rowOf: trap.rowOf && new Set(trap.rowOf),
      before: phraseSet(trap.before),
      beforeRow: phraseSet(trap.beforeRow),
      after: phraseSet(trap.after),
      of: trap.of && new Set(trap.of),
      prefix: trap.prefix && new Set(trap.prefix),
    },
  };
};

/** Rules by the forms they speak of, each list in the order written, so that a finding meets only its own. */
function byForm<T extends Trap | Condition>(rules: readonly T[]): (key: string) => readonly Ready<T>[] {
  const all = rules.map(ready);
  const general = all.filter(({ lists }) => lists.of === undefined);
  const forms = new Set(all.flatMap(({ lists }) => [...(lists.of ?? [])]));
  const own = new Map([...forms].map((form) => [form, all.filter(({ lists }) => lists.of === undefined || lists.of.has(form))]));
  return (key) => own.get(key) ?? general;
}
const trapsOf = byForm(TRAPS);
const conditionsOf = byForm(CONDITIONS);
const companyOf = byForm(COMPANY);
const reporting = phraseSet(REPORTING)!;

const meets = (words: Words, at: number, list: ReadonlySet<string>): boolean => {
  for (const form of words.forms(at)) if (list.has(form)) return true;
  return false;
};

/** Whether one of the phrases stands directly before the word at `at`. */
function standsBefore(words: Words, at: number, list: PhraseSet): boolean {
  if (!words.touches(at - 1)) return false;
  if (meets(words, at - 1, list.single)) return true;
  if (list.pairs.size === 0 || !words.touches(at - 2)) return false;
  for (const first of words.forms(at - 2)) for (const second of words.forms(at - 1)) if (list.pairs.has(`${first} ${second}`)) return true;
  return false;
}

/** The same after the words that end before `to`. */
function standsAfter(words: Words, to: number, list: PhraseSet): boolean {
  if (!words.touches(to - 1)) return false;
  if (meets(words, to, list.single)) return true;
  if (list.pairs.size === 0 || !words.touches(to)) return false;
  for (const first of words.forms(to)) for (const second of words.forms(to + 1)) if (list.pairs.has(`${first} ${second}`)) return true;
  return false;
}

const LONGEST_ROW = 6;

const COMMA = /^ *، *$/;

/** Whether the adjective at `at` goes on with the one before it: joined by و, or after a comma. */
function goesOn(words: Words, at: number): boolean {
  const [before, here] = [words.tokens[at - 1]!, words.tokens[at]!];
  if (!/ي[ةه]?$/.test(before.folded)) return false;
  return here.folded.startsWith('و') && words.touches(at - 1) ? true : COMMA.test(words.source.slice(before.end, Math.min(here.start, before.end + 4)));
}

/** Give the first of a row of adjectives that ends at `at`. */
function rowStart(words: Words, at: number): number {
  let start = at;
  while (start > Math.max(0, at - LONGEST_ROW) && goesOn(words, start)) start--;
  return start;
}

function speaksOf({ rule }: Ready<Trap | Condition>, target: Target, code: string | undefined): boolean {
  if (rule.code !== undefined && rule.code !== code) return false;
  if (rule.notCountries === true && code !== undefined) return false;
  if (rule.persons === true && target.rank < TYPE_RANKS.person) return false;
  return rule.how === undefined || rule.how.includes(target.how);
}

const OPENING = /["“”«'‘(]\s*$/;
const CLOSING = /^\s*["“”»'’)]/;

function isQuoted(words: Words, finding: Finding): boolean {
  const { start } = words.tokens[finding.from]!;
  const { end } = words.tokens[finding.to - 1]!;
  return OPENING.test(words.source.slice(Math.max(0, start - 2), start)) && CLOSING.test(words.source.slice(end, end + 2));
}

const BRACKET = /\(\s*$/;
const MARK_BEFORE = /(?:^|[\n|_–—ـ(/-])\s*$/;
const MARK_AFTER = /^\s*(?:$|[\n|_–—ـ:)/-])/;

/** Whether the finding and the word after it stand alone between two marks: «– المرفأ اليوم –». */
function isMasthead(words: Words, { from, to }: Finding): boolean {
  if (!words.touches(to - 1)) return false;
  const [{ start }, { end }] = [words.tokens[from]!, words.tokens[to]!];
  return MARK_BEFORE.test(words.source.slice(Math.max(0, start - 3), start)) && MARK_AFTER.test(words.source.slice(end, end + 3));
}

const LONGEST_LIST = 9;

/** Whether the word at `at` is joined by و to words that lead back to one of a list: «بلدات فلانة وفلانة». */
function isInRowOf(words: Words, at: number, heads: ReadonlySet<string>): boolean {
  if (!words.tokens[at]!.folded.startsWith('و')) return false;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LIST) && words.touches(i); i--) if (meets(words, i, heads)) return true;
  return false;
}

function springs(trap: Ready<Trap>, words: Words, finding: Finding, row: () => number): boolean {
  const { rule, lists } = trap;
  if (lists.prefix !== undefined && !lists.prefix.has(finding.reading.prefix)) return false;
  if (rule.shape !== undefined && !rule.shape.test(finding.key)) return false;
  if (rule.written !== undefined && !rule.written.test(words.tokens[finding.from]!.text)) return false;
  if (lists.before !== undefined && !standsBefore(words, finding.from, lists.before)) return false;
  if (lists.beforeRow !== undefined && !standsBefore(words, row(), lists.beforeRow)) return false;
  if (lists.after !== undefined && !standsAfter(words, finding.to, lists.after)) return false;
  if (rule.quoted === true && !(isQuoted(words, finding) && !BRACKET.test(words.source.slice(Math.max(0, words.tokens[finding.from]!.start - 2), words.tokens[finding.from]!.start)))) return false;
  if (rule.masthead === true && !isMasthead(words, finding)) return false;
  if (lists.rowOf !== undefined && !isInRowOf(words, finding.from, lists.rowOf)) return false;
  return rule.unlessBefore === undefined || !(words.touches(finding.from - 1) && rule.unlessBefore.test(words.tokens[finding.from - 1]!.folded));
}

const LINE_START = /(?:^|\n)\s*$/;
const COLON = /^\s*:/;

function opensLine(words: Words, finding: Finding): boolean {
  const { start } = words.tokens[finding.from]!;
  const { end } = words.tokens[finding.to - 1]!;
  return LINE_START.test(words.source.slice(Math.max(0, start - 3), start)) && COLON.test(words.source.slice(end, end + 3));
}

/** Say whether a finding counts as its target. `besideCountry`: another country is joined to it by و. */
export function judge(words: Words, finding: Finding, target: Target, code: string | undefined, besideCountry: () => boolean): Verdict {
  let start: number | undefined;
  const row = () => (start ??= rowStart(words, finding.from));
  for (const trap of trapsOf(finding.key)) if (speaksOf(trap, target, code) && springs(trap, words, finding, row)) return trap.rule.unlessNamed === true ? 'if-named' : 'no';
  for (const condition of conditionsOf(finding.key)) {
    if (!speaksOf(condition, target, code)) continue;
    const { rule, lists } = condition;
    const met = (lists.prefix?.has(finding.reading.prefix) ?? false) || (lists.before !== undefined && standsBefore(words, finding.from, lists.before)) || (rule.besideCountry === true && besideCountry()) || (rule.opensLine === true && opensLine(words, finding));
    if (!met) return 'no';
    return rule.ifNamed === true ? 'if-named' : 'yes';
  }
  if (!target.doubtful) return 'yes';
  if ((code === undefined && isQuoted(words, finding)) || (finding.to - finding.from > 1 && standsBefore(words, finding.from, reporting))) return 'yes';
  for (const company of companyOf(finding.key)) if (speaksOf(company, target, code) && standsBefore(words, finding.from, company.lists.before!)) return 'yes';
  return 'if-named';
}
