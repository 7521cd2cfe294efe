import { useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CountedRef } from '#bundle/schema.ts';
import { EntityChip } from '#cards/EntityChip.tsx';
import { Localized, Name } from '#cards/Localized.tsx';
import { Marked } from '#cards/Marked.tsx';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { Published } from '#cards/Published.tsx';
import { Source } from '#cards/Source.tsx';
import { toWords } from '#cards/toWords.ts';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import { sharedQuery, type SharedStory } from '#queries/company.ts';
import { askAgain, type Question } from '#queries/shown.ts';
import { paths } from '#url/paths.ts';

/** Stories that come at once, as the engine gives them. */
const AT_ONCE = 8;

type Props = { selection: Question['selection']; one: CountedRef; other: CountedRef };

/** A story that names both: its sentences that do, each leading to itself, or where it names each of them. */
function Told({ shared: { story, sentences, more, each }, one, other }: Omit<Props, 'selection'> & { shared: SharedStory }) {
  const { t, count } = useText();
  return (
    <li className="py-2">
      {sentences.map(({ text, names, before, after, place }) => (
        <p key={`${place.paragraph} ${place.start}`} lang="ar" dir="rtl" className="max-w-[38rem]">
          <Link to={toWords({ story: story.id, ...place })} className="hover:text-accent [&_mark]:bg-transparent [&_mark]:font-bold [&_mark]:text-accent">
            {before && '…'}
            <Marked text={text} lang="ar" marks={names} />
            {after && '…'}
          </Link>
        </p>
      ))}
      {sentences.length === 0 && (
        <>
          <p className="max-w-[38rem]">
            <Link to={paths.story.to(story.id)} className="hover:text-accent">
              <Localized text={story.title} />
            </Link>
          </p>
          <p className="flex flex-wrap gap-x-3 font-display text-label text-soft">
            <span>{t('entities.apart')}</span>
            {[one, other].map((entity, i) => {
              const place = each[i];
              return (
                <span key={entity.id}>
                  <Link
                    to={place ? toWords({ story: story.id, ...place }) : paths.story.to(story.id)}
                    className="text-accent underline decoration-accent/40 hover:decoration-accent"
                  >
                    <Name text={entity.name} />
                  </Link>
                  {!place && ` (${t('entities.inHeadline')})`}
                </span>
              );
            })}
          </p>
        </>
      )}
      <p className="flex flex-wrap gap-x-3 font-display text-label text-soft">
        <Source story={story} />
        <Published days={story.published} />
        {more > 0 && <span>{count('moreSentences', more)}</span>}
      </p>
    </li>
  );
}

/** The sentences in which two names stand together, story by story, oldest first. */
export function Between({ selection, one, other }: Props) {
  const { t } = useText();
  const [pages, setPages] = useState(1);
  const results = useQueries({ queries: Array.from({ length: pages }, (_, page) => sharedQuery(selection, one.id, other.id, page * AT_ONCE)) });
  const total = results[0]?.data?.total ?? 0;
  const missing = results.flatMap(({ data }) => data?.missing ?? []);
  const failed = results.find(({ error }) => error)?.error;
  return (
    <div className="mb-3 border-t-2 border-accent pt-2">
      <p className="flex flex-wrap gap-1.5 print:hidden">
        <EntityChip entity={one} />
        <EntityChip entity={other} />
      </p>
      <ol className="divide-y divide-rule">
        {results.flatMap(({ data }) => (data?.stories ?? []).map((shared) => <Told key={shared.story.id} shared={shared} one={one} other={other} />))}
      </ol>
      {results.some(({ isPending }) => isPending) && <Waiting compact />}
      <PartsMissing missing={failed ? [{ file: '', kind: 'text', reason: failed.message, from: null, to: null }] : missing} onRetry={askAgain} />
      {total > pages * AT_ONCE && (
        <button type="button" onClick={() => setPages(pages + 1)} className="way print:hidden">
          {t('entities.moreStories')}
        </button>
      )}
    </div>
  );
}
