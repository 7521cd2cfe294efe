/** The gazetteer: the editor's files, checked and made ready for finding names in a text. */
import * as v from 'valibot';
import type { Bilingual, EntityType } from '#bundle/schema.ts';
import { fold } from '#text/fold.ts';
import { byUnits } from '#text/order.ts';
import { parseIsoDay } from '#pipeline/dates/calendar.ts';
import type { MarkedEvent } from '#pipeline/dates/knownEvent.ts';
import type { Problem } from '#pipeline/draft.ts';
import { type AnyEntry, type CountryEntry, type Entry, type EventEntry, entrySchema } from '#pipeline/entities/gazetteerSchema.ts';
import { definiteDual, inflectAdjective, inflectPeople, wordsOf } from '#pipeline/entities/inflect.ts';
import { type JsonEntry, jsonEntries, placeOf } from '#pipeline/entities/jsonEntries.ts';
import { DOUBTED, DOUBTED_ADJECTIVES, SHIELDS, TRUSTED } from '#pipeline/entities/traps.ts';
import { addTarget, emptyNode, type How, nodeAt, type TrieNode } from '#pipeline/entities/trie.ts';

/** Something the gazetteer knows. */
export type KnownEntity = {
  readonly id: string;
  readonly type: EntityType;
  /** English where an editor gave it. */
  readonly name: Bilingual;
  /** No editor knows it: the texts gave it away. */
  readonly discovered?: true;
  /** ISO 3166-1 alpha-2: of a country its own, else of the country it belongs to. */
  readonly code?: string;
  readonly role?: Bilingual;
  /** The ways to write each of its names, in both scripts; of a country its capitals' as well. None that may mean something else. */
  readonly spelled?: readonly (readonly string[])[];
};

export type Gazetteer = {
  /** By id. */
  readonly entities: ReadonlyMap<string, KnownEntity>;
  /** Id of each country by its ISO code. */
  readonly countryIds: ReadonlyMap<string, string>;
  readonly root: TrieNode;
  readonly events: readonly MarkedEvent[];
  /** Family names that stand first (كيم), with the persons who bear them. */
  readonly familyNames: ReadonlyMap<string, readonly string[]>;
  /** The words that follow such a family name. */
  readonly nameParts: ReadonlySet<string>;
};

export type GazetteerFile = { readonly file: string; readonly text: string };
type Located = { readonly entry: AnyEntry; readonly source: JsonEntry; readonly file: string };

/** The likelier meaning of a form that several entities share has the lower number. */
const RANKS = { name: 0, institution: 1, capital: 2, metonym: 3, people: 4, adjective: 5 } satisfies Record<How, number>;
/** A lower one for what a shared form more often means. */
export const TYPE_RANKS = { country: 0, organisation: 10, place: 20, person: 30 } satisfies Record<EntityType, number>;

const problem = (kind: Problem['kind'], file: string, at: { line: number; column: number }, detail: string): Problem => ({
  severity: 'error',
  kind,
  file,
  line: at.line,
  column: at.column,
  detail,
});

/** Point at the first place in an entry where a field or value is written. */
function placeWithin(source: JsonEntry, ...needles: readonly string[]): { line: number; column: number } {
  const found = needles.map((needle) => source.text.indexOf(`"${needle}"`)).find((at) => at >= 0) ?? 0;
  const within = placeOf(source.text, found);
  return { line: source.line + within.line - 1, column: within.line === 1 ? source.column + within.column - 1 : within.column };
}

function readFile({ file, text }: GazetteerFile): { located: Located[]; problems: Problem[] } {
  const { entries, brokenAt } = jsonEntries(text);
  const located: Located[] = [];
  const problems: Problem[] = [];
  for (const source of entries) {
    const parsed = source.broken ? null : v.safeParse(entrySchema, source.json, { abortEarly: true });
    if (parsed === null) problems.push(problem('broken-gazetteer', file, source, 'not JSON'));
    else if (parsed.success) located.push({ entry: parsed.output, source, file });
    else {
      const issue = parsed.issues[0];
      const path = v.getDotPath(issue) ?? '';
      problems.push(problem('broken-gazetteer', file, placeWithin(source, path.split('.')[0] ?? ''), `${path}: ${issue.message}`));
    }
  }
  // After an entry that is not JSON the rest cannot be told apart.
  if (brokenAt !== null && !entries.some((entry) => entry.broken)) problems.push(problem('broken-gazetteer', file, brokenAt, 'not a JSON array of entries'));
  return { located, problems };
}

/** Latin letters are an id or a code, which must be known; a day must exist and the last not lie before the first. */
function checkEvent({ marks, from, to = from }: EventEntry, ids: ReadonlySet<string>, codes: ReadonlySet<string>): string[] {
  const unknown = marks.flatMap((mark) => mark.split('|')).filter((one) => /^[A-Za-z]/.test(one) && !ids.has(one) && !codes.has(one));
  const days = [parseIsoDay(from), parseIsoDay(to)];
  const wrong = days.includes(null) || days[0]! > days[1]!;
  return [...unknown.map((one) => `marks: nothing has the id or code ${one}`), ...(wrong ? ['from: no day, or after the last'] : [])];
}

/** Make an event ready: its days as numbers, its marks apart. */
const markedEvent = ({ id, ar, en, from, to = from, marks, named }: EventEntry): MarkedEvent => ({
  id,
  name: { ar, en },
  from: parseIsoDay(from)!,
  to: parseIsoDay(to)!,
  marks: marks.map((mark) => mark.split('|')),
  named,
});

/** Find ids and codes given twice, and codes that no country has. */
function checkTogether(located: readonly Located[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const codes = new Set<string>();
  for (const { entry, source, file } of located) {
    if (ids.has(entry.id)) problems.push(problem('duplicate-id', file, placeWithin(source, 'id'), entry.id));
    ids.add(entry.id);
    if (entry.type !== 'country') continue;
    if (codes.has(entry.code)) problems.push(problem('duplicate-id', file, placeWithin(source, 'code'), entry.code));
    codes.add(entry.code);
  }
  for (const { entry, source, file } of located) {
    if (entry.type === 'event')
      problems.push(...checkEvent(entry, ids, codes).map((detail) => problem('broken-gazetteer', file, placeWithin(source, detail.split(':')[0]!), detail)));
    if (entry.type === 'event' || entry.type === 'country' || entry.country === undefined || codes.has(entry.country)) continue;
    problems.push(problem('broken-gazetteer', file, placeWithin(source, 'country'), `country: no country has the code ${entry.country}`));
  }
  return problems;
}

function spelled(entry: Entry): string[][] {
  const doubtful = new Set(entry.ambiguous_forms);
  const sets = [entry, ...(entry.type === 'country' ? entry.capitals : [])];
  return sets.map(({ ar, en, spellings }) => [ar, en, ...spellings.filter((form) => !doubtful.has(form))]);
}

const known = (entry: Entry): KnownEntity => ({
  id: entry.id,
  type: entry.type,
  name: { ar: entry.ar, en: entry.en },
  spelled: spelled(entry),
  ...(entry.type === 'country' ? { code: entry.code } : entry.country === undefined ? {} : { code: entry.country }),
  ...(entry.type === 'person' && entry.role !== undefined ? { role: entry.role } : {}),
});

/** Every way to write an entry: its words, how they name it, the form they come from, folded; `flagged` for a capital that may be something else. */
function* formsOf(entry: Entry): Generator<{ words: string[]; how: How; form: string; flagged?: boolean }> {
  for (const written of [entry.ar, ...entry.spellings]) {
    const words = wordsOf(written);
    const form = fold(written);
    yield { words, how: 'name', form };
    if (entry.type === 'organisation' && words.length === 1 && !form.startsWith('ال')) yield { words: [`ال${words[0]}`], how: 'name', form };
  }
  if (entry.type !== 'country') return;
  for (const capital of entry.capitals)
    for (const written of [capital.ar, ...capital.spellings])
      yield { words: wordsOf(written), how: 'capital', form: fold(written), flagged: capital.ambiguous };
  for (const written of entry.metonyms) yield { words: wordsOf(written), how: 'metonym', form: fold(written) };
  for (const written of entry.people) {
    const form = fold(written);
    for (const words of inflectPeople(written)) yield { words, how: 'people', form };
  }
  for (const written of entry.adjectives) {
    const form = fold(written);
    for (const words of inflectAdjective(written)) yield { words, how: 'adjective', form };
  }
}

function addEntry(root: TrieNode, entry: Entry, countryIds: ReadonlyMap<string, string>): void {
  const flaggedForms = new Set(entry.ambiguous_forms.map(fold));
  const owner = entry.type === 'country' || entry.country === undefined ? undefined : countryIds.get(entry.country);
  const namesCountry = (entry.type === 'organisation' || entry.type === 'place') && entry.names_country && owner !== undefined;
  for (const { words, how, form, flagged } of formsOf(entry)) {
    const phrase = words.join(' ');
    const suspect = flaggedForms.has(form) && (entry.type !== 'country' || flagged === true);
    addTarget(root, words, {
      entity: entry.id,
      how: namesCountry ? 'institution' : how,
      ...(namesCountry ? { also: [owner] } : {}),
      vouchers: owner === undefined || entry.type === 'person' ? [entry.id] : [entry.id, owner],
      doubtful: DOUBTED.has(phrase) || (how === 'adjective' && DOUBTED_ADJECTIVES.has(form)) || (suspect && !TRUSTED.has(phrase)),
      rank: RANKS[how] + TYPE_RANKS[entry.type],
    });
  }
}

/** Give the countries whose two-word adjectives begin with the same word, by that word. */
function sharedFirstWords(countries: readonly CountryEntry[]): Map<string, string[]> {
  const byFirst = new Map<string, Set<string>>();
  for (const country of countries)
    for (const [first, second] of country.adjectives.map(wordsOf)) {
      if (second === undefined) continue;
      byFirst.set(first!, (byFirst.get(first!) ?? new Set()).add(country.id));
    }
  return new Map([...byFirst].flatMap(([first, ids]) => (ids.size > 1 ? [[first, [...ids].sort()] as const] : [])));
}

/** «الكوريتان» names every country whose two-word adjective begins so; «الكوري» alone the one of them that the text names. */
function addShared(root: TrieNode, countries: readonly CountryEntry[]): void {
  const whole = new Set(countries.flatMap((country) => country.adjectives.map(fold)));
  for (const [first, ids] of sharedFirstWords(countries)) {
    const [entity, ...also] = ids;
    const duals = definiteDual(first);
    for (const word of duals) addTarget(root, [word], { entity: entity!, how: 'adjective', also, vouchers: [entity!], doubtful: false, rank: RANKS.adjective });
    if (whole.has(first)) continue;
    for (const words of inflectAdjective(first))
      if (!duals.includes(words[0]!))
        for (const id of ids) addTarget(root, words, { entity: id, how: 'adjective', vouchers: [id], doubtful: true, rank: RANKS.adjective });
  }
}

/** Countries whose people write the family name first. */
const FAMILY_FIRST: ReadonlySet<string | undefined> = new Set(['KP', 'KR', 'CN', 'VN']);
/** A shorter family name (لي, شي) or given name (إن, هي) is a common word as well. */
const SHORTEST_NAME_PART = 3;

function familyNamesOf(entries: readonly Entry[]): Pick<Gazetteer, 'familyNames' | 'nameParts'> {
  const familyNames = new Map<string, string[]>();
  const nameParts = new Set<string>();
  for (const entry of entries) {
    if (entry.type !== 'person' || !FAMILY_FIRST.has(entry.country)) continue;
    const [family, ...given] = wordsOf(entry.ar);
    for (const part of [...given, ...entry.spellings.flatMap((form) => wordsOf(form).slice(1))]) if (part.length >= SHORTEST_NAME_PART) nameParts.add(part);
    if (family === undefined || given.length < 2 || family.length < SHORTEST_NAME_PART) continue;
    familyNames.set(family, [...(familyNames.get(family) ?? []), entry.id].sort());
  }
  return { familyNames, nameParts };
}

/** Give the gazetteer that the files hold, or all that is wrong with them. */
export function compileGazetteer(files: readonly GazetteerFile[]): { gazetteer: Gazetteer } | { problems: Problem[] } {
  const read = [...files].sort((a, b) => byUnits(a.file, b.file)).map(readFile);
  const located = read.flatMap((one) => one.located);
  const problems = [...read.flatMap((one) => one.problems), ...checkTogether(located)];
  if (problems.length > 0) return { problems };
  const all = located.map((one) => one.entry);
  const entries = all.filter((entry): entry is Entry => entry.type !== 'event');
  const events = all.filter((entry) => entry.type === 'event').map(markedEvent);
  const countries = entries.filter((entry) => entry.type === 'country');
  const countryIds = new Map(countries.map((country) => [country.code, country.id]));
  const root = emptyNode();
  for (const entry of entries) addEntry(root, entry, countryIds);
  addShared(root, countries);
  for (const phrase of SHIELDS) nodeAt(root, wordsOf(phrase)).shield = true;
  return { gazetteer: { entities: new Map(entries.map((entry) => [entry.id, known(entry)])), countryIds, events, root, ...familyNamesOf(entries) } };
}
