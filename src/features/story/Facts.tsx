import { Link } from 'react-router';
import { ENTITY_TYPES, type StoryBrief } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { EntityChip } from '#cards/EntityChip.tsx';
import { InferredDay } from '#cards/InferredDay.tsx';
import { Name } from '#cards/Localized.tsx';
import { outletOf } from '#queries/outletOf.ts';
import { lateParts } from '#features/story/lateParts.ts';
import { useText } from '#i18n/useText.ts';
import { toParagraph } from '#url/paths.ts';

const term = 'mt-4 font-display text-label text-soft';

/** The days that the text speaks of, each leading to its paragraph; a day named twice stands once. */
function Days({ card, story }: { card: StoryBrief; story: Story }) {
  const { t, format } = useText();
  const seen = new Map<string, Story['paragraphs'][number]['dates'][number] & { paragraph: number; words: string }>();
  story.paragraphs.forEach(({ dates, text }, paragraph) => {
    for (const date of dates) {
      const known = seen.get(`${date.from}/${date.to}`);
      // Where the text states the day once, it is stated.
      if (!known || (known.basis === 'inferred' && date.basis === 'stated'))
        seen.set(`${date.from}/${date.to}`, { ...date, paragraph, words: text.slice(date.start, date.end) });
    }
  });
  if (seen.size === 0) return null;
  return (
    <div>
      <dt className={term}>{t('story.happened')}</dt>
      <dd>
        <ul className="text-note">
          {[...seen.values()]
            .toSorted((a, b) => (a.from < b.from ? -1 : 1))
            .map(({ from, to, basis, why, ground, words, paragraph }) => (
              <li key={`${from}/${to}`}>
                <Link to={toParagraph(card.id, paragraph)} className="inline-block py-0.5 underline decoration-rule hover:text-accent hover:decoration-accent">
                  {format.span(from, to)}
                </Link>
                {basis === 'inferred' && (
                  <>
                    {' '}
                    <InferredDay day={format.span(from, to)} why={why} ground={ground} words={words} />
                  </>
                )}
                {format.hijri(from, to) && <span className="block text-soft">{format.hijri(from, to)}</span>}
              </li>
            ))}
        </ul>
      </dd>
    </div>
  );
}

/** What is known of a story: whose it is, its days and how they are known, who and what it names. */
export function Facts({ card, story }: { card: StoryBrief; story: Story }) {
  const { t, format } = useText();
  const { entities } = story;
  const { published } = card;
  const said = published && format.span(published.from, published.to);
  const outlet = outletOf(card);
  const parts = lateParts();
  return (
    <dl className="grid [&>div:first-child>dt]:mt-0">
      <div>
        <dt className={term}>{t('story.outlet')}</dt>
        <dd>{outlet === null ? t('story.unnamed') : <Name text={outlet} />}</dd>
      </div>
      <div>
        <dt className={term}>{t('story.published')}</dt>
        <dd>
          {said ?? t('story.noDay')} {said && published?.basis === 'inferred' && <InferredDay day={said} why={published.why} />}
          {published?.basis === 'stated' && <span className="text-soft">({t('story.stated')})</span>}
          {published && format.hijri(published.from, published.to) && <p className="text-note text-soft">{format.hijri(published.from, published.to)}</p>}
        </dd>
      </div>
      {story.origin && parts.OriginFact && <parts.OriginFact origin={story.origin} />}
      <Days card={card} story={story} />
      {ENTITY_TYPES.map((type) => {
        const ofType = entities.filter((entity) => entity.type === type);
        return ofType.length === 0 ? null : (
          <div key={type}>
            <dt className={term}>{t(`types.${type}`)}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-4">
                {ofType.map((entity) => (
                  <li key={entity.id}>
                    <EntityChip entity={entity} quiet />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
