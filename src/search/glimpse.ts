/** An event where only its title and its day are shown. Pure. */
import type { Glimpse } from '#bundle/front.ts';
import type { DossierEvent } from '#bundle/schema.ts';

/** Give what is shown of an event, by its number: why its day is concluded, and the days that are told where they differ. */
export function glimpseOf({ id, title, from, to, precision, basis, kind, differs, told, mentions }: DossierEvent, number: number): Glimpse {
  const sayDay = mentions.filter((mention) => mention.from === from && mention.to === to);
  // Its own news tells more than what looks back.
  const said = sayDay.find(({ view }) => view === 'own') ?? sayDay[0] ?? mentions[0]!;
  const days = differs ? [...new Set(mentions.flatMap((mention) => (mention.from === mention.to ? [mention.from] : [])))].toSorted() : [];
  return {
    number,
    id,
    title,
    from,
    to,
    precision,
    basis,
    kind,
    differs,
    told,
    ...(basis === 'inferred' && { ...(said.why && { why: said.why }), ...(said.ground && { ground: said.ground }), text: said.text }),
    ...(days.length > 1 && { days }),
    story: said.story.id,
    paragraph: said.paragraph,
  };
}
