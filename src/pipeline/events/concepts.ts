/**
 * Classes of deeds (`deeds.json`) and of things (`things.json`), and the fields that they belong to (`fields.json`): words that may tell of
 * the same in other words.
 */
import { fold } from '#text/fold.ts';
import deeds from '#pipeline/events/deeds.json' with { type: 'json' };
import endings from '#pipeline/events/endings.json' with { type: 'json' };
import fields from '#pipeline/events/fields.json' with { type: 'json' };
import things from '#pipeline/events/things.json' with { type: 'json' };

/** A class of words: `deed:resign`, `thing:ship`. */
export type Concept = string;

type Phrase = { readonly parts: readonly string[]; readonly concept: Concept };

/** A phrase's words stand in one clause, in this order or with the doer between them, at most so many words apart. */
const REACH = 6;

const single = new Map<string, Concept[]>();
const phrases = new Map<string, Phrase[]>();
const lemmas = new Set<string>();

function add(prefix: string, classes: Readonly<Record<string, string>>): void {
  for (const [name, list] of Object.entries(classes)) {
    const concept = `${prefix}:${name}`;
    for (const entry of list.split(' ')) {
      const parts = entry.split('_').map((part) => fold(part));
      for (const part of parts) lemmas.add(part);
      const [first] = parts;
      if (parts.length === 1) single.set(first!, [...new Set([...(single.get(first!) ?? []), concept])]);
      else phrases.set(first!, [...(phrases.get(first!) ?? []), { parts, concept }]);
    }
  }
}
add('deed', deeds);
add('thing', things);

const fieldsOf = new Map<Concept, string[]>();
for (const [field, list] of Object.entries(fields))
  for (const concept of list.split(' ')) fieldsOf.set(concept, [...(fieldsOf.get(concept) ?? []), field]);

/** Give the fields of some classes: an election and a vote are of one. */
export const fieldsIn = (concepts: readonly Concept[]): string[] => [...new Set(concepts.flatMap((concept) => fieldsOf.get(concept) ?? []))];

/** What a folded word may end in, and what stands in its place in the dictionary's form. */
const ENDINGS = endings as unknown as readonly (readonly [ending: string, instead: readonly string[]])[];
const LEAST = 3;

/** The forms in which a dictionary may have a verb's present: «تزور» and «سيزور» stand under «يزور». */
const presents = (word: string): string[] => (/^س?[يتن]..+/u.test(word) ? [`ي${word.replace(/^س?[يتن]/u, '')}`] : []);

function known(word: string): string[] {
  const out: string[] = [];
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, word.length - ending.length);
    if (rest.length < 2) continue;
    for (const tail of instead)
      if (ending === '' || rest.length + tail.length >= LEAST)
        for (const form of [rest + tail, ...presents(rest + tail), rest.length > 3 ? `${rest}${tail}ي` : rest + tail])
          if (lemmas.has(form)) out.push(form);
  }
  return out;
}

const cache = new Map<string, readonly string[]>();
const MOST_CACHED = 50_000;

/** Give the dictionary's forms of a word as written, among those that some class holds: the reading that takes the least away. */
export function lemmasOf(written: string): readonly string[] {
  const word = fold(written);
  const held = cache.get(word);
  if (held) return held;
  const found = readingsIn(word);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(word, found);
  return found;
}

function readingsIn(word: string): readonly string[] {
  const bare = [word, ...(/^[وف].{3}/u.test(word) ? [word.slice(1)] : [])].flatMap((one) => [
    one,
    ...(/^[بلك]?ال.{2}/u.test(one) ? [one.replace(/^[بلك]?ال/u, '')] : one.startsWith('لل') ? [one.slice(2)] : []),
    ...(/^[بلك].{3}/u.test(one) ? [one.slice(1)] : []),
  ]);
  for (const one of bare) {
    const forms = known(one);
    if (forms.length > 0) return [...new Set(forms)];
  }
  return [];
}

/** Give the classes of each of the words of a text; a phrase counts where it begins. */
export function conceptsOf(words: readonly string[]): Concept[][] {
  const forms = words.map(lemmasOf);
  return forms.map((own, i) => {
    const out = own.flatMap((form) => single.get(form) ?? []);
    for (const form of own)
      for (const { parts, concept } of phrases.get(form) ?? []) if (follows(parts.slice(1), forms.slice(i + 1, i + 1 + REACH))) out.push(concept);
    return [...new Set(out)];
  });
}

function follows(parts: readonly string[], forms: readonly (readonly string[])[]): boolean {
  let at = 0;
  for (const part of parts) {
    const found = forms.findIndex((own, i) => i >= at && own.includes(part));
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
