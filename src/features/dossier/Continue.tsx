import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Localized } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { minutesOf } from '#i18n/readingTime.ts';
import { cardQuery } from '#queries/bundle.ts';
import { useBegun } from '#queries/places.ts';
import { toPlace } from '#url/paths.ts';

const SHOWN = 3;

/** The stories that the reader began and did not finish, last read first: one tap back to the sentence. */
export function Continue() {
  const { t, count, format } = useText();
  // A story may have left the dossier: a few more are asked for than are shown.
  const places = useBegun().slice(0, 2 * SHOWN);
  const cards = useQueries({ queries: places.map(({ id }) => cardQuery(id)) });
  const begun = places
    .flatMap((place, i) => {
      const story = cards[i]?.data;
      return story ? [{ place, story }] : [];
    })
    .slice(0, SHOWN);
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="continue" className="print:hidden">
      <h2 id="continue" className="border-t-2 border-ink pt-2 text-h3">
        {t('place.continue')}
      </h2>
      <ul>
        {begun.map(({ place, story }) => (
          <li key={story.id}>
            <Link to={toPlace(story.id)} className="group grid gap-1.5 py-3">
              <span className="font-display text-card-small font-semibold text-balance group-hover:text-accent">
                <Localized text={story.title} block />
              </span>
              <span className="font-display text-label text-soft">
                {t('place.begun', { share: format.percent(place.share) })}{t('list.comma')}
                {count('minutesLeft', minutesOf(story.words, place.share))}
              </span>
              <span aria-hidden="true" className="block h-[3px] rounded-pill bg-rule">
                <span className="block h-full rounded-pill bg-accent" style={{ inlineSize: `${place.share * 100}%` }} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
