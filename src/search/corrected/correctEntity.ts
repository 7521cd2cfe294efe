/** An entity as corrections leave it. Pure. */
import type { Entity, Spelling } from '#bundle/schema.ts';
import type { Refs } from '#search/corrected/refs.ts';
import type { Rules } from '#search/corrected/rules.ts';

/** Give ways to write of several as one list, each once, most frequent first. */
function together<T extends Spelling & { readonly kind?: string }>(lists: readonly (readonly T[])[]): T[] {
  const told = lists.filter((list) => list.length > 0);
  if (told.length < 2) return [...(told[0] ?? [])];
  const all = new Map<string, T>();
  for (const form of told.flat()) {
    const key = `${form.kind ?? ''} ${form.text}`;
    const known = all.get(key);
    all.set(key, known ? { ...form, count: known.count + form.count, stories: known.stories + form.stories } : form);
  }
  return [...all.values()].toSorted((a, b) => b.count - a.count);
}

/** Give how often each way to write came to an entity by places that were moved, or left it (below 0). */
function movedForms(id: string, { moves, targetOf }: Rules): Map<string, number> {
  const forms = new Map<string, number>();
  const count = (text: string, step: number): void => void forms.set(text, (forms.get(text) ?? 0) + step);
  for (const move of [...moves.values()].flat()) {
    if (targetOf(move.entity) === id) count(move.place.text, -1);
    if (move.to !== null && targetOf(move.to) === id) count(move.place.text, 1);
  }
  return forms;
}

/** Give the entity that some stand for together, or that a correction made. `members`: those that the bundle has, the one that all go by first. */
export function correctEntity(
  id: string,
  members: readonly Entity[],
  rules: Rules,
  refs: Refs,
  now: Pick<Entity, 'stories' | 'newest' | 'together'>,
): Entity | null {
  const shown = refs.known(id) ?? members[0];
  if (!shown) return null;
  const moved = movedForms(id, rules);
  const gone = <T extends Spelling>(forms: readonly T[]): T[] =>
    forms.map((form) => {
      const step = Math.max(-form.count, Math.min(0, moved.get(form.text) ?? 0));
      if (step !== 0) moved.set(form.text, moved.get(form.text)! - step);
      return step === 0 ? form : { ...form, count: form.count + step, stories: Math.min(form.stories, form.count + step) };
    });
  const spellings = gone(together(members.map((member) => member.spellings)));
  const otherForms = gone(together(members.map((member) => member.otherForms)));
  const come = [...moved].flatMap(([text, count]): Spelling[] => (count > 0 ? [{ text, count, stories: 1 }] : []));
  const role = members.find((member) => member.role !== undefined)?.role;
  const { type, name, code, discovered } = shown;
  return {
    id,
    type,
    name,
    ...(code !== undefined && { code }),
    ...(discovered && { discovered }),
    ...(role && { role }),
    ...now,
    spellings: together([spellings, come]).filter(({ count }) => count > 0),
    otherForms: otherForms.filter(({ count }) => count > 0),
  };
}
