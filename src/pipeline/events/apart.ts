/** What keeps two mentions apart however alike they are. Pure. */
import { gapOf, isPrecise, type DatedMention } from '#pipeline/events/alike.ts';
import type { MentionFeatures } from '#pipeline/events/mentionFeatures.ts';
import { hasKey, type Words } from '#pipeline/events/weighedWords.ts';

export const disjoint = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));

/** Say whether both give the same noun different numbers, and share none: the twelfth package is not the thirteenth. */
function countsApart(one: MentionFeatures, other: MentionFeatures): boolean {
  if (
    !disjoint(
      one.counted.map(([, value]) => value),
      other.counted.map(([, value]) => value),
    )
  )
    return false;
  return one.counted.some(([noun]) => {
    const [a, b] = [one, other].map(({ counted }) => counted.flatMap(([of, value]) => (of === noun ? [value] : [])));
    return disjoint(a!, b!);
  });
}

/** Say whether each is the act of somebody whom the other does not name: of two countries, or of two persons or bodies. */
function actsApart(one: Guarded, other: Guarded): boolean {
  const strange = (ids: readonly string[], own: Guarded, b: Guarded) =>
    ids.length > 0 && !ids.some((id) => b.named.has(id)) && !own.surnames.some((key) => hasKey(b.words, key));
  const [a, b] = [one, other].map(({ actors, countries }) => ({
    states: actors.filter((id) => countries.includes(id)),
    bodies: actors.filter((id) => !countries.includes(id)),
  }));
  const apart = (kind: 'states' | 'bodies') => strange(a![kind], one, other) && strange(b![kind], other, one);
  return apart('states') || (apart('bodies') && !a!.states.some((id) => b!.states.includes(id)));
}

/** Say whether the two do things that exclude each other: one signs, the other takes effect. */
function phasesApart(one: MentionFeatures, other: MentionFeatures): boolean {
  const rowOf = (phase: string): string => phase.slice(0, phase.indexOf(':'));
  return one.phases.some((phase) => {
    const [a, b] = [one, other].map(({ phases }) => phases.filter((of) => rowOf(of) === rowOf(phase)));
    return disjoint(a!, b!);
  });
}

/** Say whether the two are at other places; where a clause names none, the rest of its sentence may. */
function placesApart(one: MentionFeatures, other: MentionFeatures): boolean {
  const all = (mention: MentionFeatures) => [...mention.facilities, ...mention.places, ...mention.placesBeside];
  if (one.facilities.length > 0 && other.facilities.length > 0 && disjoint(all(one), all(other))) return true;
  if (one.places.length > 0 && other.places.length > 0) return disjoint(one.places, other.places);
  return one.places.length > 0 ? disjoint(one.places, other.placesBeside) : disjoint(one.placesBeside, other.places);
}

/** Say whether each clause names a country that the other's sentence does not; one party to a matter may be named here, the other there. */
function countriesApart(one: Guarded, other: Guarded): boolean {
  const strange = (a: Guarded, b: Guarded) => a.countries.length > 0 && !a.countries.some((id) => b.named.has(id));
  return strange(one, other) && strange(other, one) && !one.actors.some((id) => other.actors.includes(id));
}

/** Say whether one word has something else behind it in each, of which the other says nothing: the price of bread is not that of petrol. */
function slotsApart(one: Guarded, other: Guarded): boolean {
  const strange = (values: readonly number[], b: Guarded) => !values.some((key) => hasKey(b.words, key));
  return one.slots.some(([head, values]) => strange(values, other) && other.slots.some(([same, others]) => same === head && strange(others, one)));
}

/** Say whether one alone is an answer, or another one: who condemns an attack does not attack. */
const reactsApart = (one: MentionFeatures, other: MentionFeatures): boolean =>
  one.reactions.length + other.reactions.length > 0 && !one.reactions.some((name) => other.reactions.includes(name));

/** Say whether two mentions cannot be one event, however alike their words. */
export function isApart(one: Guarded, other: Guarded): boolean {
  if (countsApart(one, other) || actsApart(one, other)) return true;
  if (slotsApart(one, other) || phasesApart(one, other) || reactsApart(one, other)) return true;
  if (placesApart(one, other) || disjoint(one.voices, other.voices) || disjoint(one.offices, other.offices) || countriesApart(one, other))
    return true;
  // A story knows of one day when something was, and a sentence dates each thing once.
  if (one.story === other.story && (one.sentence === other.sentence || (isPrecise(one) && isPrecise(other) && gapOf(one, other) > 0))) return true;
  return disjoint(one.known, other.known) && gapOf(one, other) > 0;
}

/** A mention with all entities that its sentence names, and all its words. */
export type Guarded = DatedMention & { readonly named: ReadonlySet<string>; readonly words: Words };
