/** A story as `inspect` prints it: the public form, apart from the bundle's own; the contract's fields first. */
import type { Speaker } from '#pipeline/draft.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';

/** Whose words: a name as it is written, and the id of the entity that it names; null where nobody is named. */
const speakerOf = (speaker: Speaker | null) => speaker && { name: speaker.name, ...(speaker.entity !== undefined && { entity: speaker.entity }) };

/** Give the object of one story, its fields in the contract's order. */
export function inspected(story: ReadStory, gazetteer: Gazetteer) {
  const { published } = story;
  return {
    id: story.id,
    file: story.file,
    story: story.number,
    role: story.role,
    title: story.title,
    titleBasis: story.titleBasis,
    outlet: story.outlet,
    published: published && { from: published.from, to: published.to, basis: published.basis },
    countries: story.countries,
    entities: story.entities.flatMap(({ id, mentions }) => {
      const entity = gazetteer.entities.get(id);
      return entity ? [{ id, type: entity.type, name: entity.name.ar, mentions, ...(entity.discovered && { discovered: true }) }] : [];
    }),
    keywords: story.keywords,
    paragraphs: story.paragraphs.map((paragraph) => paragraph.text),
    events: story.events.map(({ from, to, precision, basis, text, sentence, entities, view }) => ({
      from,
      to,
      precision,
      basis,
      text,
      sentence,
      entities,
      view,
    })),
    headlines: story.headlines,
    removed: story.removed,
    quotes: story.quotes.map(({ text, form, speaker, verb, paragraph, start, end }) => ({
      text,
      form,
      speaker: speakerOf(speaker),
      verb,
      paragraph,
      start,
      end,
    })),
    figures: story.figures.map(({ text, value, to, bound, unit, speaker, sentence, paragraph, start, end }) => ({
      text,
      value,
      ...(to !== undefined && { to }),
      bound,
      unit,
      speaker: speakerOf(speaker),
      sentence,
      paragraph,
      start,
      end,
    })),
  };
}
