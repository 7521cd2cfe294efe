/** Names of entities as corrections leave them, wherever they are listed. Pure. */
import type { Bilingual, CountedRef, Entity, EntityRef } from '#bundle/schema.ts';
import type { Rules } from '#search/corrected/rules.ts';

/** Whom ids stand for, with what is shown of each. */
export type Refs = {
  /** Give what is shown in the place of an entity; null where it is hidden. */
  readonly of: <T extends EntityRef>(ref: T) => T | null;
  /** Give what is shown in the place of some, each once, in their order. */
  readonly all: <T extends EntityRef>(refs: readonly T[]) => T[];
  /** Give a name as it is shown where only a name is known; null where it is hidden. */
  readonly name: (name: Bilingual) => Bilingual | null;
  /** Give what is shown of an entity that a correction speaks of, or makes. */
  readonly known: (id: string) => EntityRef | null;
};

/** What the reader calls it is its name in either language. */
const named = (name: Bilingual, given: string | undefined): Bilingual => (given === undefined ? name : { ar: given, en: given });

/** `there`: the entities that corrections speak of, as the bundle has them. `storiesOf`: how many stories name one now. */
export function refsOf(rules: Rules, there: ReadonlyMap<string, Entity>, storiesOf: (id: string) => number): Refs {
  const known = (id: string): EntityRef | null => {
    const own = rules.own.get(id);
    if (own) return { id, type: rules.types.get(id) ?? own.type, name: named({ ar: own.name, en: own.name }, rules.names.get(id)) };
    const entity = there.get(id);
    if (!entity) return null;
    const { name, type, code, discovered } = entity;
    return {
      id,
      type: rules.types.get(id) ?? type,
      name: named(name, rules.names.get(id)),
      ...(code !== undefined && { code }),
      ...(discovered && { discovered }),
    };
  };
  const of = <T extends EntityRef>(ref: T): T | null => {
    const target = rules.targetOf(ref.id);
    if (target === null) return null;
    const counted = 'stories' in ref ? { stories: storiesOf(target) } : {};
    if (!rules.touched.has(target)) return { ...ref, ...counted };
    const shown = known(target);
    // What else is said of it, its role, is said of whom it stood for.
    if (!shown) return ref;
    const { code: _code, discovered: _discovered, ...rest } = ref;
    return { ...rest, ...shown, ...counted } as T;
  };
  const all = <T extends EntityRef>(refs: readonly T[]): T[] => {
    const out = new Map<string, T>();
    for (const ref of refs) {
      const shown = of(ref);
      if (shown && !out.has(shown.id)) out.set(shown.id, shown);
    }
    return [...out.values()];
  };
  const byName = new Map<string, Bilingual | null>();
  for (const [id, { name }] of there) {
    const target = rules.targetOf(id);
    byName.set(name.ar, target === null ? null : (known(target)?.name ?? name));
  }
  return { of, all, known, name: (name) => (byName.has(name.ar) ? byName.get(name.ar)! : name) };
}

/** Give entities that are counted, those that still have stories, most first. */
export const byStories = <T extends CountedRef>(refs: readonly T[]): T[] => refs.filter(({ stories }) => stories > 0).toSorted((a, b) => b.stories - a.stories);
