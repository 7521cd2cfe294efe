import { useEffect, useRef, useState } from 'react';
import { ActiveFilters } from '#cards/filters/ActiveFilters.tsx';
import { FilterPanel } from '#cards/filters/FilterPanel.tsx';
import { Arabic } from '#cards/Localized.tsx';
import { NothingLeft } from '#cards/filters/NothingLeft.tsx';
import { QueryNotes } from '#cards/QueryNotes.tsx';
import { ShownList } from '#cards/ShownList.tsx';
import { StoryList } from '#cards/StoryList.tsx';
import { useFilters } from '#cards/filters/useFilters.ts';
import { useTold } from '#cards/useTold.ts';
import { useText } from '#i18n/useText.ts';
import { undatedIn } from '#queries/shown.ts';
import { Said } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';
import { typedDirection } from '#text/direction.ts';
import { asWritten } from '#text/renameMonths.ts';
import { Notice } from '#ui/Notice.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { Results } from '#features/search/Results.tsx';

/** Words to try. */
const EXAMPLES = 4;

/** Words to begin with: who the stories speak of most. */
function Examples({ names, onPick }: { names: readonly string[]; onPick: (name: string) => void }) {
  const { t } = useText();
  return (
    <div className="mt-6 print:hidden">
      <p className="max-w-xl text-soft">{t('search.hint')}</p>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <span className="font-display text-label text-soft">{t('search.try')}</span>
        {names.map((name) => (
          <Button key={name} onClick={() => onPick(name)}>
            <Arabic text={name} renamed={asWritten} />
          </Button>
        ))}
      </div>
    </div>
  );
}

export function SearchPage() {
  const { t, count, format } = useText();
  const told = useTold();
  const wide = useMedia(DESK);
  const state = useFilters('search');
  const { filters, shown, isLate, head, change } = state;
  const input = useRef<HTMLInputElement>(null);
  // What is typed shows at once; the address follows a moment later, so that typing never waits for results.
  const [typed, setTyped] = useState(filters.q);
  const [last, setLast] = useState(filters.q);
  if (filters.q !== last) {
    setLast(filters.q);
    setTyped(filters.q);
  }
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const ask = (q: string) => {
    setTyped(q);
    setLast(q);
    change({ ...filters, q }, true);
  };
  const words = filters.q.trim();
  // While the words change, what the ones before found stays.
  const found = shown.ranked;
  const isFiltered = shown.total < shown.all;
  const left = found ? found.length : isFiltered ? shown.total : 0;
  const done = words === '' && !isFiltered ? t('filters.close') : count('showStories', left);
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <h1 tabIndex={-1} className="text-page">
        {t('nav.search')}
      </h1>
      {filters.q.trim() && (
        <p className="hidden text-deck print:block">
          <Said text={filters.q.trim()} />
        </p>
      )}
      <form role="search" onSubmit={(event) => event.preventDefault()} className="relative mt-3 max-w-[44rem] print:hidden">
        <input
          ref={input}
          type="search"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={typed}
          onChange={(event) => ask(event.target.value)}
          autoComplete="off"
          spellCheck={false}
          dir={typedDirection(typed, format.locale === 'ar' ? 'rtl' : 'ltr')}
          className="min-h-[3.25rem] w-full rounded-pill border border-field bg-raised ps-6 pe-6 text-deck placeholder:text-soft"
        />
      </form>
      <div className="mt-6 grid gap-x-12 gap-y-6 desk:grid-cols-[13.5rem_minmax(0,1fr)]">
        {wide && <FilterPanel state={state} doneLabel={done} />}
        <ShownList state={state}>
          {!wide && <FilterPanel state={state} doneLabel={done} />}
          <ActiveFilters state={state} keepWords />
          {!found && isFiltered && (
            <>
              <p role="status" className="py-1 font-display text-label text-soft">
                {told.stories({ stories: shown.total, origins: shown.origins })}
              </p>
              {shown.total === 0 ? (
                <NothingLeft state={state} />
              ) : (
                <StoryList stories={shown.stories} undated={undatedIn(shown)} months={shown.storyMonths} heading="h2" />
              )}
            </>
          )}
          {words === '' && !isFiltered && <Examples names={head.prominent.slice(0, EXAMPLES).map((entity) => entity.name.ar)} onPick={ask} />}
          {words !== '' && !found && isLate && (
            <p role="status" className="mt-6 text-soft">
              {t('search.loading')}
            </p>
          )}
          {words !== '' && found && (
            <>
              <div role="status" className="py-1">
                <p className="font-display text-label text-soft">{t('search.results', { count: found.length, n: format.number(found.length) })}</p>
                <QueryNotes notes={shown.notes} />
              </div>
              {found.length === 0 ? (
                <div className="py-6">
                  <Notice title={t('search.none', { q: shown.words })} note={t('search.noneNote')} />
                </div>
              ) : (
                <Results words={shown.words} stories={found} />
              )}
            </>
          )}
        </ShownList>
      </div>
    </div>
  );
}
