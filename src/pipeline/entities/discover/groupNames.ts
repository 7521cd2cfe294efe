/** Bring the spellings of one discovered name together. */
import { looseFold } from '#text/fold.ts';
import type { DiscoveredName } from '#pipeline/entities/discover/discoverNames.ts';
import { DOUBTFUL_GIVEN, GIVEN_NAMES } from '#pipeline/entities/discover/givenNames.ts';
import { PARTICLES } from '#pipeline/entities/discover/nameWords.ts';

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

/** Consonants that transliterations confuse, each as one of them; long vowels are dropped within a word. */
const SAME_SOUND: Record<string, string> = { غ: 'g', ج: 'g', ك: 'g', ق: 'g', گ: 'g', ط: 't', ت: 't', ث: 's', س: 's', ڤ: 'f', ف: 'f', پ: 'ب', چ: 'ش' };
const SHORTEST_SKELETON = 6;

const wordsOf = (surface: string): string[] => looseFold(surface).split(/[\s-]+/).filter((word) => word !== '');

/** Give the key under which the spellings of a foreign person's name meet; undefined for an Arabic or a short name. */
function skeletonOf({ type, surface }: DiscoveredName): string | undefined {
  const words = wordsOf(surface);
  if (type !== 'person' || words.length < 2) return undefined;
  if (words.some((word) => word.startsWith('ال') || GIVEN_NAMES.has(word) || DOUBTFUL_GIVEN.has(word) || PARTICLES.has(word) || /[حصضظعذ]/.test(word))) return undefined;
  const skeleton = words.map((word) => word[0]!.replace(/[غجكقطتثسفڤ]/, (c) => SAME_SOUND[c] ?? c) + Array.from(word.slice(1), (c) => ('اوي'.includes(c) ? '' : (SAME_SOUND[c] ?? c))).join('')).join(' ');
  return skeleton.replaceAll(' ', '').length >= SHORTEST_SKELETON ? skeleton : undefined;
}

const keyOf = ({ type, surface }: DiscoveredName): string => `${type}:${wordsOf(surface).join(' ')}`;

function best(counts: ReadonlyMap<string, number>): string | undefined {
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return rows[0]?.[0];
}

/** Give the short keys of each story that stand beside one longer form with a name in the middle. */
function* middles(story: readonly DiscoveredName[]): Generator<readonly [short: string, long: string]> {
  const ends = new Map<string, Set<string>>();
  const persons = story.filter(({ type }) => type === 'person').map((name) => ({ key: keyOf(name), words: wordsOf(name.surface) }));
  for (const { key, words } of persons) {
    if (words.length !== 3 || words.some((word) => PARTICLES.has(word))) continue;
    const short = `person:${words[0]} ${words[2]}`;
    ends.set(short, (ends.get(short) ?? new Set()).add(key));
  }
  for (const short of new Set(persons.map(({ key }) => key))) for (const long of ends.get(short) ?? []) yield [short, long];
}

/** Group the names of all stories; the outcome does not depend on the order of stories. `idOf` knows the names given. */
export function groupNames(stories: readonly (readonly DiscoveredName[])[]): { entities: readonly DiscoveredEntity[]; idOf(name: DiscoveredName): string | undefined } {
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
  const bySkeleton = new Map<string, string>();
  const longs = new Map<string, Set<string>>();
  for (const story of stories) {
    for (const name of story) {
      const skeleton = skeletonOf(name);
      if (skeleton === undefined) continue;
      join(keyOf(name), bySkeleton.get(skeleton) ?? keyOf(name));
      bySkeleton.set(skeleton, keyOf(name));
    }
    for (const [short, long] of middles(story)) longs.set(short, (longs.get(short) ?? new Set()).add(long));
  }
  // A short form beside two longer ones may be either.
  for (const [short, [long, other]] of [...longs].map(([short, set]) => [short, [...set]] as const)) if (long !== undefined && other === undefined) join(short, long);

  const groups = new Map<string, { type: DiscoveredName['type']; surfaces: Map<string, number>; roles: Map<string, number> }>();
  for (const name of stories.flat()) {
    const root = find(keyOf(name));
    const group = groups.get(root) ?? { type: name.type, surfaces: new Map(), roles: new Map() };
    groups.set(root, group);
    group.surfaces.set(name.surface, (group.surfaces.get(name.surface) ?? 0) + 1);
    if (name.role !== undefined) group.roles.set(name.role, (group.roles.get(name.role) ?? 0) + 1);
  }
  const ids = new Map<string, string>();
  const used = new Set<string>();
  const entities: DiscoveredEntity[] = [];
  for (const [root, { type, surfaces, roles }] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = best(surfaces)!;
    const role = best(roles);
    const slug = `discovered-${wordsOf(name).join('-')}`;
    // The same words may name a person and a place.
    const id = used.has(slug) ? `${slug}-${type}` : slug;
    used.add(id);
    ids.set(root, id);
    entities.push({ id, type, name, ...(role === undefined ? {} : { role }), spellings: [...surfaces.keys()].sort() });
  }
  return { entities, idOf: (name) => ids.get(find(keyOf(name))) };
}
