/** Words answered by the other names of what they name: an entity in another spelling or script, a month in another tradition. */
import { expand, hasBegun, phraseWords } from '#search/expand.ts';
import { isLatin } from '#search/latin.ts';
import { formsOfMonth, monthBegun } from '#search/months.ts';
import { bare, sameWord, setsAlike, setsNamed, setsWith, type NameForm } from '#search/names.ts';
import type { Asked } from '#search/parseQuery.ts';
import { phraseRuns } from '#search/phrase.ts';
import { knows, type Posting, type Ready } from '#search/prepare.ts';
import { terms, type Term } from '#search/term.ts';
import type { Way } from '#search/ways.ts';

/** How well another name answers: the whole of it, a word of it, the whole where a word was asked, one that only sounds so. */
const WEIGHT = { name: 0.9, word: 0.8, whole: 0.6, alike: 0.7, begun: 0.4 };
/** In a longer query only words that the index does not know are looked at for names that sound so. */
const SHORT_QUERY = 6;

/** What names say of one thing asked: further ways to answer it; `settled`: it is a known name, so that no other word need be near it. */
export type Named = { readonly ways: readonly Way[]; readonly settled: boolean };

/** Give, for each thing asked, what names say of it. */
export function otherNames(index: Ready, wanted: readonly Asked[]): Named[] {
  const runs = namesIn(index, wanted);
  return wanted.map((asked, i) => {
    if (asked.month !== undefined) return { ways: monthWays(index, asked.month, WEIGHT.name), settled: true };
    if (asked.phrase) return { ways: asked.words.length > 0 ? phraseNames(index, asked) : [], settled: true };
    const month = asked.open ? monthBegun(asked.words[0]!.key) : undefined;
    const begun = month === undefined ? [] : monthWays(index, month, WEIGHT.begun).map((way): Way => ({ ...way, how: 'prefix' }));
    const run = runs[i];
    if (run) return { ways: [...begun, ...run.sets.flatMap((set) => waysOfSet(index, set, run.weight))], settled: true };
    const ways = wordWays(index, asked);
    return { ways: [...begun, ...ways], settled: ways.some((way) => way.how === 'loose') };
  });
}

/** The sets that a run of words names, and how surely. */
type Run = { readonly sets: readonly number[]; readonly weight: number };

/** Give, for each thing asked, the longest run around it that is a name; first as written, then by its sound. */
function namesIn(index: Ready, wanted: readonly Asked[]): (Run | undefined)[] {
  const names = index.names();
  const out: (Run | undefined)[] = wanted.map(() => undefined);
  const keys = wanted.map(({ words, phrase, month }) => (phrase || month !== undefined ? undefined : words[0]!.key));
  const isUnknown = (key: string | undefined) => key !== undefined && !knows(index, key);
  const mark = (find: (run: readonly string[]) => readonly number[], weight: number, least: number) => {
    for (let length = Math.min(names.longest + 1, wanted.length); length >= least; length--) {
      for (let start = 0; start + length <= wanted.length; start++) {
        const run = keys.slice(start, start + length);
        if (run.includes(undefined) || out.slice(start, start + length).some((one) => one !== undefined)) continue;
        const sets = find(run as string[]);
        for (let i = start; i < start + length && sets.length > 0; i++) out[i] = { sets, weight };
      }
    }
  };
  mark((run) => setsNamed(names, run), WEIGHT.name, 1);
  const near = (run: readonly string[]): readonly number[] => {
    if (run.length === 1 ? !isUnknown(run[0]) : wanted.length > SHORT_QUERY && !run.some(isUnknown)) return [];
    if (
      run.length > 1 &&
      phraseRuns(
        index,
        run.map((key, i) => phraseWords(index, bareTerm(key), i === 0, false)),
      ).length > 0
    )
      return [];
    return setsAlike(names, run);
  };
  mark(near, WEIGHT.alike, 1);
  return out;
}

const bareTerm = (key: string): Term => ({ start: 0, end: key.length, text: key, key });

/** Give the ways in which documents write the names of a set. */
function waysOfSet(index: Ready, set: number, weight: number): Way[] {
  return index.names().sets[set]!.flatMap((form) => waysOfForm(index, form, weight));
}

function waysOfForm(index: Ready, form: NameForm, weight: number): Way[] {
  const [first, ...more] = form.terms;
  if (more.length === 0) return wordForms(index, first!, weight);
  return phraseRuns(
    index,
    form.terms.map((term, i) => phraseWords(index, term, i === 0, false)),
  ).map((run): Way => ({ ...run, how: 'loose', weight }));
}

/** Give the ways of a word of a name: itself, its spellings, and itself behind a clitic. */
const wordForms = (index: Ready, term: Term, weight: number): Way[] =>
  expand(index, term, false, 'sure').flatMap((found): Way[] =>
    found.how === 'exact' || found.weight >= 0.5
      ? [{ surface: index.forms[found.word]!, how: 'loose', weight: weight * Math.max(found.weight, 0.7), posting: index.posting(found.word) }]
      : [],
  );

/** Give the ways of a word that stands in longer names: the same word in other spellings of them, or else the whole of them. */
function wordWays(index: Ready, { words, open }: Asked): Way[] {
  const { key } = words[0]!;
  if (key.length < 2 || (!isLatin(key) && (knows(index, key) || (open && hasBegun(index, key))))) return [];
  const names = index.names();
  const isWhole = names.byWord.has(bare(key));
  return setsWith(names, key, open).flatMap((set) => {
    const forms = names.sets[set]!;
    const meant = isWhole ? [key] : [...new Set(forms.flatMap((form) => form.terms.map((term) => term.key).filter((other) => other.startsWith(key))))];
    const other = forms.filter((form) => !(form.latin && isLatin(key)));
    const same = new Map(meant.flatMap((word) => other.flatMap((form) => sameWord(form, word) ?? [])).map((term) => [term.key, term]));
    const [word, whole] = isWhole ? [WEIGHT.word, WEIGHT.whole] : [WEIGHT.begun, WEIGHT.begun];
    const ways =
      same.size > 0
        ? [...same.values()].flatMap((term) => wordForms(index, term, word))
        : isLatin(key)
          ? other.flatMap((form) => waysOfForm(index, form, whole))
          : [];
    return isWhole ? ways : ways.map((way): Way => ({ ...way, how: 'prefix' }));
  });
}

/** A phrase that is a name, all of it, is answered by the other names as well only where it is written in the other script. */
function phraseNames(index: Ready, { words }: Asked): Way[] {
  const keys = words.map((word) => word.key);
  if (!keys.every(isLatin)) return [];
  const names = index.names();
  return setsNamed(names, keys).flatMap((set) => names.sets[set]!.filter((form) => !form.latin).flatMap((form) => waysOfForm(index, form, WEIGHT.name)));
}

/** Give the ways in which documents write a month; a name that is a word as well must have a day, a year or the like beside it. */
function monthWays(index: Ready, month: number, weight: number): Way[] {
  return formsOfMonth(month).flatMap(({ words, doubtful }) => {
    const asked = words.flatMap((word) => terms(word));
    const runs = phraseRuns(
      index,
      asked.map((term, i) => phraseWords(index, term, i === 0, false)),
    );
    return runs.flatMap(({ surface, posting }): Way[] => {
      const kept = doubtful ? inCompany(index, posting) : posting;
      return kept.docs.length > 0 ? [{ surface, how: 'loose', weight, posting: kept }] : [];
    });
  });
}

/** Keep the places that have company, before or behind. */
function inCompany(index: Ready, posting: Posting): Posting {
  const company = index.company();
  const docs: number[] = [];
  const starts = [0];
  const positions: number[] = [];
  const places = new Map([...posting.docs].map((doc) => [doc, new Set<number>()]));
  const note = (words: readonly number[], step: 1 | -1) => {
    for (const word of words) {
      const beside = index.posting(word);
      beside.docs.forEach((doc, i) => {
        const kept = places.get(doc);
        if (kept) for (let at = beside.starts[i]!; at < beside.starts[i + 1]!; at++) kept.add(beside.positions[at]! + step);
      });
    }
  };
  note(company.before, 1);
  note(company.after, -1);
  posting.docs.forEach((doc, i) => {
    const kept = [...posting.positions.subarray(posting.starts[i], posting.starts[i + 1])].filter((at) => places.get(doc)!.has(at));
    if (kept.length === 0) return;
    docs.push(doc);
    positions.push(...kept);
    starts.push(positions.length);
  });
  return { docs: Uint32Array.from(docs), starts: Uint32Array.from(starts), positions: Uint32Array.from(positions) };
}
