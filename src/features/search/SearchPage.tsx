import { useEffect, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { StoryCard as Card } from '#bundle/schema.ts';
import { ActiveFilters } from '#cards/ActiveFilters.tsx';
import { FilterPanel } from '#cards/FilterPanel.tsx';
import { Arabic } from '#cards/Localized.tsx';
import { StoryCard } from '#cards/StoryCard.tsx';
import { useFilters } from '#cards/useFilters.ts';
import { useText } from '#i18n/useText.ts';
import { searcherQuery, storyQuery, type Hit, type Searcher } from '#queries/bundle.ts';
import { selectStories } from '#queries/select.ts';
import { Bidi, Said } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';

/** UTF-16 units of a snippet: four lines of a phone, three of a wider screen, which stand ready before it comes. */
const SNIPPET = 200;
const EXAMPLES = 4;

type Props = { card: Card; hit: Hit; searcher: Searcher };

/** The part of the story that matched, its found words marked; where the story cannot be had, what it is about. */
function Snippet({ card, hit, searcher }: Props) {
  const { data: story, isPending } = useQuery(storyQuery(card.id));
  if (!story) return isPending ? null : <Arabic text={card.summary.ar} />;
  const text = story.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const { start, end, highlights } = searcher.snippet(text, hit, SNIPPET);
  const pieces: { at: number; words: string; marked: boolean }[] = [];
  let at = start;
  for (const mark of highlights) {
    pieces.push({ at, words: text.slice(at, mark.start), marked: false }, { at: mark.start, words: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  pieces.push({ at, words: text.slice(at, end), marked: false });
  return (
    <>
      {start > 0 && '… '}
      {pieces.map((piece) => (piece.marked ? <mark key={piece.at}><Bidi text={piece.words} /></mark> : <Bidi key={piece.at} text={piece.words} />))}
      {end < text.length && ' …'}
    </>
  );
}

/** What was found in a story, and in which other spellings. */
function Found(found: Props) {
  const { t } = useText();
  const surfaces = [...new Set(found.hit.matches.flatMap((match) => (match.how === 'exact' ? [] : match.surfaces)))].slice(0, 6);
  return (
    <>
      <p lang="ar" dir="rtl" className="min-h-[4lh] tab:min-h-[3lh]">
        <Snippet {...found} />
      </p>
      {surfaces.length > 0 && <p className="mt-1 text-note text-soft">
          <Said text={t('search.why', { what: surfaces.join(t('list.comma')) })} />
        </p>}
    </>
  );
}

/** Words to begin with: who the stories speak of most. */
function Examples({ names, onPick }: { names: readonly string[]; onPick: (name: string) => void }) {
  const { t } = useText();
  return (
    <div className="mt-6">
      <p className="max-w-xl text-soft">{t('search.hint')}</p>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <span className="font-display text-label text-soft">{t('search.try')}</span>
        {names.map((name) => (
          <Button key={name} onClick={() => onPick(name)}>
            <span lang="ar">
              <Bidi text={name} />
            </span>
          </Button>
        ))}
      </div>
    </div>
  );
}

export function SearchPage() {
  const { t, format } = useText();
  const wide = useMedia(DESK);
  const state = useFilters('published');
  const { filters, selection, hits, searcher, dossier, daysOf, change } = state;
  const input = useRef<HTMLInputElement>(null);
  // What is typed shows at once; the address follows a moment later, so that typing never waits for results.
  const [typed, setTyped] = useState(filters.q);
  const [last, setLast] = useState(filters.q);
  if (filters.q !== last) {
    setLast(filters.q);
    setTyped(filters.q);
  }
  useQuery(searcherQuery());
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const ask = (q: string) => {
    setTyped(q);
    setLast(q);
    change({ ...filters, q }, true);
  };
  const words = filters.q.trim();
  const matching = new Map(selectStories(dossier.stories, selection, daysOf).map((story) => [story.id, story]));
  const results = (hits ?? []).flatMap((hit) => {
    const card = matching.get(hit.id);
    return card ? [{ hit, card }] : [];
  });
  const examples = dossier.entities.filter((entity) => entity.type !== 'country').slice(0, EXAMPLES);
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <h1 tabIndex={-1} className="text-page">
        {t('nav.search')}
      </h1>
      <form role="search" onSubmit={(event) => event.preventDefault()} className="relative mt-3 max-w-[44rem]">
        <input
          ref={input}
          type="search"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={typed}
          onChange={(event) => ask(event.target.value)}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          className="min-h-[3.25rem] w-full rounded-pill border border-field bg-raised ps-6 pe-6 text-deck placeholder:text-soft"
        />
      </form>
      <div className="mt-6 grid gap-x-12 gap-y-6 desk:grid-cols-[minmax(0,1fr)_15rem]">
        <div className="min-w-0">
          {!wide && <FilterPanel state={state} />}
          <ActiveFilters state={state} keepWords />
          {words === '' && <Examples names={examples.map((entity) => entity.name.ar)} onPick={ask} />}
          {words !== '' && !searcher && (
            <p role="status" className="mt-6 text-soft">
              {t('search.loading')}
            </p>
          )}
          {words !== '' && searcher && (
            <>
              <p role="status" className="py-1 font-display text-label text-soft">
                {t('search.results', { count: results.length, n: format.number(results.length) })}
              </p>
              {results.length === 0 ? (
                <div className="py-6">
                  <Notice title={t('search.none', { q: words })} note={t('search.noneNote')} />
                </div>
              ) : (
                results.map(({ hit, card }) => (
                  <StoryCard key={card.id} story={card} heading="h2">
                    <Found card={card} hit={hit} searcher={searcher} />
                  </StoryCard>
                ))
              )}
            </>
          )}
        </div>
        {wide && (
          <aside>
            <FilterPanel state={state} />
          </aside>
        )}
      </div>
    </div>
  );
}
