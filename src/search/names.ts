/** The names that the index knows: which entity has which name, in which spellings and scripts, and whose name somebody may mean. */
import type { CountedRef } from '#bundle/schema.ts';
import { distance, skeleton, sounds } from '#search/distance.ts';
import { arabicSounds, isLatin } from '#search/latin.ts';
import { terms, type Term } from '#search/term.ts';

/** An entity with its names: each set holds the ways to write one of them (فلاديمير بوتين، بوتين, Vladimir Putin), the usual one first. */
export type SearchName = { readonly id: string; readonly sets: readonly (readonly string[])[] };

/** Give of an entity what lists show, without the ways to write its names. */
export const refOf = ({ id, type, name, discovered, code, stories }: CountedRef): CountedRef => ({
  id,
  type,
  name,
  stories,
  ...(discovered && { discovered }),
  ...(code !== undefined && { code }),
});

/**
 * One way to write a name. `run`: its words as names are compared, `spelt` with the letters that stand for one foreign sound as one; `sound`:
 * how it is spoken, without spaces, and each word of it.
 */
export type NameForm = {
  readonly id: string;
  readonly set: number;
  readonly terms: readonly Term[];
  readonly run: string;
  readonly spelt: string;
  readonly sound: string;
  readonly wordSounds: readonly string[];
  readonly latin: boolean;
};

export type Names = {
  readonly forms: readonly NameForm[];
  /** Forms by their set. */
  readonly sets: readonly (readonly NameForm[])[];
  /** Sets by all the words of a form. */
  readonly byRun: ReadonlyMap<string, ReadonlySet<number>>;
  /** Sets by one word of a form. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<number>>;
  /** Most words of a form. */
  readonly longest: number;
};

/** Give a key without its article, ة as ه, as names are known by their words: كرملين and الكرملين are one name. */
export const bare = (key: string): string => key.replace(/^ال(?=.{3})/u, '').replace(/ة$/u, 'ه');
const runOf = (keys: readonly string[]): string => keys.map(bare).join(' ');
export const soundOf = (keys: readonly string[]): string => (keys.every(isLatin) ? keys.join('') : sounds(keys.map(bare).join('')));

/** What sounds the same and is at least so long is the same name. */
const SURE_SOUND = 5;

/**
 * Give the forms of a set that the index must hold, the rest being found by its sound: those that the documents may write
 * (`isWritten`, by a form's keys), and of others that sound the same the first.
 */
export function formsToKeep(set: readonly string[], isWritten: (keys: readonly string[]) => boolean): string[] {
  const kept: string[] = [];
  const known = new Set<string>();
  for (const form of set) {
    const keys = terms(form).map((word) => word.key);
    const [run, sound] = [runOf(keys), soundOf(keys)];
    if (keys.length === 0 || known.has(run) || (known.has(sound) && sound.length >= SURE_SOUND && !isWritten(keys))) continue;
    known.add(run).add(sound);
    kept.push(form);
  }
  return kept;
}

/** Make names ready to be looked up. */
export function prepareNames(names: readonly SearchName[]): Names {
  const forms: NameForm[] = [];
  const sets: NameForm[][] = [];
  const byRun = new Map<string, Set<number>>();
  const byWord = new Map<string, Set<number>>();
  const add = (map: Map<string, Set<number>>, key: string, set: number) => map.set(key, (map.get(key) ?? new Set()).add(set));
  for (const { id, sets: written } of names) {
    for (const one of written) {
      const set = sets.push([]) - 1;
      for (const text of one) {
        const words = terms(text);
        if (words.length === 0) continue;
        const keys = words.map((word) => word.key);
        const run = runOf(keys);
        const form = {
          id,
          set,
          terms: words,
          run,
          spelt: sounds(run),
          sound: soundOf(keys),
          wordSounds: keys.map((key) => soundOf([key])),
          latin: keys.every(isLatin),
        };
        forms.push(form);
        sets[set]!.push(form);
        add(byRun, run, set);
        if (form.sound.length >= SURE_SOUND) add(byRun, form.sound, set);
        for (const key of keys) add(byWord, bare(key), set);
      }
    }
  }
  return { forms, sets, byRun, byWord, longest: forms.reduce((most, form) => Math.max(most, form.terms.length), 0) };
}

/** Give the sets with a form of just these words. */
export const setsNamed = (names: Names, keys: readonly string[]): readonly number[] => [
  ...(names.byRun.get(runOf(keys)) ?? names.byRun.get(soundOf(keys)) ?? []),
];

/** Give the sets with a form that has this word, or, while it is typed, one that begins so. */
export function setsWith(names: Names, key: string, open: boolean): readonly number[] {
  const word = bare(key);
  const whole = names.byWord.get(word);
  if (whole || !open || word.length < 3) return [...(whole ?? [])];
  return [...new Set([...names.byWord].flatMap(([other, sets]) => (other.startsWith(word) ? [...sets] : [])))];
}

/** Whether two names sound alike: the same, a letter apart where they are long enough, or only long vowels apart. */
function isAlike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 4) return false;
  const most = length >= 9 ? 2 : length >= 6 ? 1 : 0;
  if (distance(a, b, most) <= most) return true;
  const vowels = length < 6 ? 1 : 2;
  // The distance is the cheaper question, and nearly always the answer.
  if (vowels === most || distance(a, b, vowels) > vowels) return false;
  const bones = skeleton(a);
  return bones.length >= 3 && bones === skeleton(b);
}

/** Give the sets with a form that sounds like these words, however they are spelt or parted. */
export function setsAlike(names: Names, keys: readonly string[]): readonly number[] {
  const sound = soundOf(keys);
  const spoken = keys.every(isLatin) ? arabicSounds(keys.join('')) : undefined;
  return [
    ...new Set(
      names.forms.flatMap((form) => (isAlike(sound, form.sound) || (spoken !== undefined && !form.latin && isAlike(spoken, form.sound)) ? [form.set] : [])),
    ),
  ];
}

/** Give the word of a form that is the same word as one of another form, in any spelling or script: كيم for Kim; undefined where there is none. */
export function sameWord(form: NameForm, key: string): Term | undefined {
  const spoken = isLatin(key) ? arabicSounds(key) : sounds(bare(key));
  const bones = skeleton(spoken);
  return form.terms.find((term) => {
    const other = isLatin(term.key) ? arabicSounds(term.key) : sounds(bare(term.key));
    return bones !== '' && skeleton(other) === bones && distance(spoken, other, 2) <= 2;
  });
}

/** An entity whose name answers what was typed: 4 it is named so, 3 a name begins so, 2 a name has all the words, 1 a name sounds so. */
export type NameFound = { readonly id: string; readonly rank: 1 | 2 | 3 | 4 };

/**
 * Give the entities with a name that answers the words typed, the last of which may go on; best first: as written; where there is none, with
 * the letters that stand for one foreign sound as one; where there is none, what only sounds so.
 */
export function findNames(names: Names, typed: string): NameFound[] {
  const keys = terms(typed).map((word) => word.key);
  if (keys.length === 0) return [];
  const best = new Map<string, NameFound['rank']>();
  const offer = (id: string, rank: NameFound['rank']) => best.set(id, Math.max(rank, best.get(id) ?? 0) as NameFound['rank']);
  for (const way of ['run', 'spelt'] as const) {
    if (best.size > 0) break;
    const words = keys.map((key) => (way === 'run' ? bare(key) : sounds(bare(key))));
    const asked = words.join(' ');
    for (const form of names.forms) {
      const name = form[way];
      if (name === asked) offer(form.id, 4);
      else if (name.startsWith(asked)) offer(form.id, 3);
      else if (words.every((word) => name.includes(word))) offer(form.id, 2);
    }
  }
  if (best.size > 0) return ranked(best);
  const spoken = spokenOf(keys);
  for (const form of names.forms) if (soundsSo(form, spoken)) offer(form.id, 1);
  return ranked(best);
}

const ranked = (best: ReadonlyMap<string, NameFound['rank']>): NameFound[] => [...best].map(([id, rank]) => ({ id, rank })).toSorted((a, b) => b.rank - a.rank);

/** How the words typed sound: together, as they would in Arabic, and each by itself. */
type Spoken = { readonly sound: string; readonly inArabic: string; readonly words: readonly { readonly sound: string; readonly inArabic: string }[] };
const spokenOf = (keys: readonly string[]): Spoken => {
  const sound = soundOf(keys);
  const words = keys.map((key) => ({ sound: soundOf([key]), inArabic: isLatin(key) ? arabicSounds(key) : soundOf([key]) }));
  return { sound, inArabic: keys.every(isLatin) ? arabicSounds(keys.join('')) : sound, words };
};

/** Whether a form sounds like the words typed, or has words that do. */
function soundsSo(form: NameForm, { sound, inArabic, words }: Spoken): boolean {
  if (isAlike(sound, form.sound) || (!form.latin && isAlike(inArabic, form.sound))) return true;
  if (sound.length >= 3 && !form.latin && form.sound.startsWith(inArabic)) return true;
  return words.every((one) => {
    const said = form.latin ? one.sound : one.inArabic;
    return form.wordSounds.some((word) => isAlike(said, word));
  });
}
