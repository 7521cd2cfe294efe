/** The events of stories taken together, as `inspect --events` prints them: the public form. */
import { isoDay } from '#pipeline/dates/calendar.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { eventsTogether } from '#pipeline/events/eventsTogether.ts';
import { plainMentions } from '#pipeline/storyRecord.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';

/** Give the events, oldest first, their fields in the contract's order. */
export function inspectedEvents(stories: readonly ReadStory[], { events: known }: Gazetteer) {
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const together = eventsTogether(stories.map((story) => ({ id: story.id, published: story.published, events: plainMentions(story) })));
  return together.map(({ id, from, to, precision, basis, kind, differs, entities, known: knownId, titled, mentions }) => {
    const at = mentions[titled]!;
    const { naming } = stories[at.story]!.events[at.index]!;
    const name = naming.byHand ? undefined : names.get(knownId ?? '');
    return {
      id,
      title: (name ?? naming.title).ar,
      titleBasis: naming.byHand || name ? 'stated' : 'derived',
      from: isoDay(from),
      to: isoDay(to),
      precision,
      basis,
      kind,
      differs,
      entities,
      mentions: mentions.map(({ story, index }) => {
        const { file, events, id: teller } = stories[story]!;
        const event = events[index]!;
        return {
          story: teller,
          file,
          paragraph: event.paragraph,
          text: event.text,
          sentence: event.sentence,
          from: event.from,
          to: event.to,
          basis: event.basis,
        };
      }),
    };
  });
}
