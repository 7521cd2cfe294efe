/** Events from which mentions were parted: what is left of each, and what the mentions tell. */
import { eventNumber } from '#bundle/eventNumbers.ts';
import type { Bundle } from '#bundle/reader.ts';
import type { DossierEvent, EntityRef, EventMention } from '#bundle/schema.ts';
import { dayOf, partedEvent, partMentions } from '#search/corrected/correctEvents.ts';
import { marksOf } from '#search/corrected/correctStory.ts';
import type { Rules } from '#search/corrected/rules.ts';

/** Give whom the sentences of mentions name, those that most of them name first. */
async function namedBy(bundle: Bundle, mentions: readonly EventMention[], rules: Rules): Promise<EntityRef[]> {
  const refs = new Map<string, { ref: EntityRef; count: number }>();
  for (const { story: teller, paragraph, sentence } of mentions) {
    const story = await bundle.story(teller.id).catch(() => null);
    const text = story?.paragraphs[paragraph]?.text ?? '';
    const from = text.indexOf(sentence);
    const marks = story && from >= 0 ? marksOf(story, rules)[paragraph]! : [];
    for (const { start, end, entity, also = [] } of marks) {
      if (start < from || end > from + sentence.length) continue;
      for (const id of [entity, ...also]) {
        const known = story!.entities.find((one) => one.id === id);
        const counted = refs.get(id);
        if (counted) counted.count++;
        else if (known) refs.set(id, { ref: { id, type: known.type, name: known.name, ...(known.code !== undefined && { code: known.code }) }, count: 1 });
      }
    }
  }
  return [...refs.values()].toSorted((a, b) => b.count - a.count).map(({ ref }) => ref);
}

/**
 * Give, by number of the event, what it has become, itself first; the numbers of the stories that tell these; and the corrections that changed
 * something. What would leave nothing of an event changes nothing.
 */
export async function partEvents(bundle: Bundle, rules: Rules) {
  const events = new Map<number, DossierEvent[]>();
  const done = new Set<string>();
  const numbers = new Map<string, number>();
  for (const [id, parts] of rules.parts) {
    const number = await eventNumber(bundle, id);
    if (number === null) continue;
    const whole = await bundle.event(number);
    let rest: readonly EventMention[] = whole.mentions;
    const made: DossierEvent[] = [];
    for (const part of parts) {
      const { taken, left } = partMentions(rest, part.mentions);
      if (taken.length === 0 || left.length === 0) continue;
      rest = left;
      made.push(partedEvent(whole, part.id, part.title, taken, await namedBy(bundle, taken, rules)));
      done.add(part.id.replace(/^own:/, ''));
    }
    if (made.length === 0) continue;
    for (const { story } of whole.mentions) {
      const at = await bundle.where(story.id);
      if (at) numbers.set(story.id, at.number);
    }
    const { earlier: _, ...kept } = whole;
    const unshown = whole.unshown?.length ?? 0;
    const stories = new Set(rest.map(({ story }) => story.id)).size;
    const left = { ...kept, ...dayOf(rest), mentions: [...rest], told: { ...whole.told, stories, mentions: rest.length + unshown } };
    events.set(number, [left, ...made]);
  }
  return { parted: events, done, numberOfStory: (id: string): number | undefined => numbers.get(id) };
}
