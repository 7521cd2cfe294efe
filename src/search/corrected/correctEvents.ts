/** Events as corrections leave them: whom they name, and which mentions tell another. Pure. */
import type { CorrectedPlace } from '#bundle/corrections.ts';
import type { DossierEvent, EntityRef, EventMention } from '#bundle/schema.ts';
import { dayNumber } from '#search/columns.ts';

const isAt = ({ story, paragraph, text, start, sentence }: EventMention, place: CorrectedPlace): boolean =>
  story.id === place.story && text === place.text && ((paragraph === place.paragraph && start === place.start) || sentence.includes(place.text));

/** Part mentions by some places: those that stand there, and the others. A place that is exact counts before one that only reads alike. */
export function partMentions(
  mentions: readonly EventMention[],
  places: readonly CorrectedPlace[],
): { readonly taken: EventMention[]; readonly left: EventMention[] } {
  const taken = new Set<EventMention>();
  for (const place of places) {
    const free = mentions.filter((mention) => !taken.has(mention) && isAt(mention, place));
    const found = free.find(({ paragraph, start }) => paragraph === place.paragraph && start === place.start) ?? free[0];
    if (found) taken.add(found);
  }
  return { taken: mentions.filter((mention) => taken.has(mention)), left: mentions.filter((mention) => !taken.has(mention)) };
}

const overlap = (a: EventMention, b: EventMention): boolean => a.from <= b.to && b.from <= a.to;
const spanOf = ({ from, to }: EventMention): number => dayNumber(to) - dayNumber(from);

/** Give the day of an event by its mentions: that of most of them, of alike the narrowest, a stated one before an inferred; and whether they differ. */
export function dayOf(mentions: readonly EventMention[]): Pick<DossierEvent, 'from' | 'to' | 'precision' | 'basis' | 'differs'> {
  const agreeing = (mention: EventMention): number => mentions.filter((other) => overlap(mention, other)).length;
  const [{ from, to, precision, basis } = mentions[0]!] = mentions.toSorted(
    (a, b) =>
      agreeing(b) - agreeing(a) ||
      spanOf(a) - spanOf(b) ||
      Number(a.basis === 'inferred') - Number(b.basis === 'inferred') ||
      (a.from < b.from ? -1 : Number(a.from > b.from)),
  );
  return { from, to, precision, basis, differs: mentions.some((one) => mentions.some((other) => !overlap(one, other))) };
}

/** Give the event of parted mentions. `named`: whom their sentences name, those that most name first. Its origins are yet to be counted. */
export function partedEvent(whole: DossierEvent, id: string, title: string, mentions: readonly EventMention[], named: readonly EntityRef[]): DossierEvent {
  const stories = new Set(mentions.map(({ story }) => story.id)).size;
  return {
    id,
    title: { ar: title },
    titleBasis: 'stated',
    ...dayOf(mentions),
    kind: whole.kind,
    entities: named.map((ref) => ref.id),
    chips: named.slice(0, whole.chips.length),
    told: { stories, mentions: mentions.length, origins: stories },
    mentions: [...mentions],
  };
}
