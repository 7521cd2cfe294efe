/** Bring the spellings of one discovered name together. */
import type { DiscoveredName } from '#pipeline/entities/discover/discoverNames.ts';
import { PARTICLES } from '#pipeline/entities/discover/nameWords.ts';
import { areSpellings, nameWordsOf, type Spelling, spellingOf } from '#pipeline/entities/discover/spellings.ts';
import { byUnits } from '#text/order.ts';

/** One entity for all spellings of a name over all stories given. */
export type DiscoveredEntity = {
  readonly id: string;
  readonly type: DiscoveredName['type'];
  /** The most frequent spelling, then the longest, then the first in UTF-16 order. */
  readonly name: string;
  /** The most frequent title, chosen likewise. */
  readonly role?: string;
  readonly spellings: readonly string[];
};

/** What is grouped of a name. */
export type GroupedName = Pick<DiscoveredName, 'type' | 'surface' | 'role'>;
type KeyOf = (name: GroupedName) => string;
type Keyed = { readonly key: string; readonly words: readonly string[] };

/** Give a function that keys names as they are compared; one written so before is not worked out again. */
function keys(): KeyOf {
  const known = new Map<string, string>();
  return ({ type, surface }) => {
    const written = `${type}:${surface}`;
    const key = known.get(written) ?? `${type}:${nameWordsOf(surface).join(' ').replace(/(?<=^| )عبد (?=ال)/g, 'عبد')}`;
    known.set(written, key);
    return key;
  };
}

/** A key holds the words of the name. */
const keyedOf = (key: string): Keyed => ({ key, words: key.slice(key.indexOf(':') + 1).split(' ') });

function best(counts: ReadonlyMap<string, number>): string | undefined {
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byUnits(a, b));
  return rows[0]?.[0];
}

/** Give the short keys of each story that stand beside one longer form with a name in the middle. */
function* middles(story: readonly GroupedName[], keyOf: KeyOf): Generator<readonly [short: string, long: string]> {
  const ends = new Map<string, Set<string>>();
  const persons = story.filter(({ type }) => type === 'person').map((name) => keyedOf(keyOf(name)));
  for (const { key, words } of persons) {
    if (words.length !== 3 || words.some((word) => PARTICLES.has(word))) continue;
    const short = `person:${words[0]} ${words[2]}`;
    ends.set(short, (ends.get(short) ?? new Set()).add(key));
  }
  for (const short of new Set(persons.map(({ key }) => key))) for (const long of ends.get(short) ?? []) yield [short, long];
}

/** No name is spelt in more ways; what seems so is junk. */
const MOST_SPELLINGS = 40;

/** Give the keys that are spellings of one name. One that could be either of two different names is left alone. */
function* pairsOf(spellings: ReadonlyMap<string, Spelling>): Generator<readonly [string, string]> {
  const rows = [...spellings];
  if (rows.length > MOST_SPELLINGS) return;
  const like = new Map(rows.map(([key, spelling]) => [key, rows.filter(([, other]) => areSpellings(spelling, other))]));
  const clear = new Set(
    rows.flatMap(([key]) => (like.get(key)!.every(([, one]) => like.get(key)!.every(([, other]) => areSpellings(one, other))) ? [key] : [])),
  );
  for (const key of clear) for (const [other] of like.get(key)!) if (clear.has(other)) yield [key, other];
}

/** Group the names of all stories; the outcome does not depend on the order of stories. `idOf` knows the names given. */
export function groupNames(stories: readonly (readonly GroupedName[])[]): {
  entities: readonly DiscoveredEntity[];
  idOf: (name: GroupedName) => string | undefined;
} {
  const keyOf = keys();
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    while ((parent.get(at) ?? at) !== at) at = parent.get(at)!;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [find(a), find(b)].sort();
    if (first !== second) parent.set(second!, first!);
  };
  const bySkeleton = new Map<string, Map<string, Spelling>>();
  const longs = new Map<string, Set<string>>();
  const spelt = new Set<string>();
  for (const story of stories) {
    for (const name of story) {
      const key = keyOf(name);
      // Names of one key are spelt the same, as far as spellings are compared.
      if (name.type !== 'person' || spelt.has(key)) continue;
      spelt.add(key);
      const spelling = spellingOf(name.surface);
      if (spelling !== undefined) bySkeleton.set(spelling.skeleton, (bySkeleton.get(spelling.skeleton) ?? new Map<string, Spelling>()).set(key, spelling));
    }
    for (const [short, long] of middles(story, keyOf)) longs.set(short, (longs.get(short) ?? new Set()).add(long));
  }
  for (const spellings of bySkeleton.values()) for (const [a, b] of pairsOf(spellings)) join(a, b);
  // A short form beside two longer ones may be either.
  for (const [short, [long, other]] of [...longs].map(([short, set]) => [short, [...set]] as const))
    if (long !== undefined && other === undefined) join(short, long);

  const groups = new Map<string, { type: DiscoveredName['type']; surfaces: Map<string, number>; roles: Map<string, number> }>();
  for (const story of stories)
    for (const name of story) {
      const root = find(keyOf(name));
      const group = groups.get(root) ?? { type: name.type, surfaces: new Map(), roles: new Map() };
      groups.set(root, group);
      group.surfaces.set(name.surface, (group.surfaces.get(name.surface) ?? 0) + 1);
      if (name.role !== undefined) group.roles.set(name.role, (group.roles.get(name.role) ?? 0) + 1);
    }
  const ids = new Map<string, string>();
  const used = new Set<string>();
  const entities: DiscoveredEntity[] = [];
  for (const [root, { type, surfaces, roles }] of [...groups].sort(([a], [b]) => byUnits(a, b))) {
    const name = best(surfaces)!;
    const role = best(roles);
    const slug = `discovered-${nameWordsOf(name).join('-')}`;
    // The same words may name a person and a place.
    const id = used.has(slug) ? `${slug}-${type}` : slug;
    used.add(id);
    ids.set(root, id);
    entities.push({ id, type, name, ...(role === undefined ? {} : { role }), spellings: [...surfaces.keys()].sort() });
  }
  return { entities, idOf: (name) => ids.get(find(keyOf(name))) };
}
