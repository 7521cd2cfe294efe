import { useSuspenseQuery } from '@tanstack/react-query';
import type { Glimpse } from '#bundle/front.ts';
import { useFilters } from '#cards/filters/useFilters.ts';
import { useShownWords } from '#cards/filters/useShownWords.ts';
import { focusShown } from '#cards/ShownList.tsx';
import { frontQuery } from '#queries/front.ts';
import { Icon } from '#ui/Icon.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { isFiltered } from '#url/filters.ts';
import { Continue } from '#features/dossier/Continue.tsx';
import { Differ } from '#features/dossier/Differ.tsx';
import { FigureHistory } from '#features/dossier/FigureHistory.tsx';
import { Hero } from '#features/dossier/Hero.tsx';
import { Lead, Stories } from '#features/dossier/Stories.tsx';
import { TurningPoints } from '#features/dossier/TurningPoints.tsx';
import { useFresh } from '#features/dossier/useFresh.ts';
import { WhereItStands } from '#features/dossier/WhereItStands.tsx';
import { Who } from '#features/dossier/Who.tsx';
import { Why } from '#features/dossier/Why.tsx';

/** The front page: what the story is, where it stands, how it came there, who is in it; then the stories. */
export function DossierPage() {
  const state = useFilters('dossier');
  const { head, shown, filters } = state;
  const { data: front } = useSuspenseQuery(frontQuery());
  const fresh = useFresh(head);
  const [figure] = front.differ.figures;
  const isWide = useMedia(DESK);
  const filtered = isFiltered(filters);
  const { heading } = useShownWords(state);
  const isLeft = (event: Glimpse): boolean => !filtered || shown.events.includes(event.number);
  // On a small screen the first headline stands before what tells of all, but where filters chose it.
  const isLedAbove = !isWide && !filtered && shown.stories.length > 0;
  return (
    <div className="page grid gap-y-7 pt-6 pb-10 desk:gap-y-8 desk:pt-12">
      <div className="grid items-end gap-x-16 gap-y-6 desk:grid-cols-[minmax(0,1fr)_22rem]">
        <Hero head={head} isSmall={!isWide}>
          {filtered && (
            <button type="button" onClick={() => focusShown(true)} className="way mt-2 gap-1.5 print:hidden [&>svg]:size-4">
              {heading}
              <Icon name="down" />
            </button>
          )}
        </Hero>
        <WhereItStands front={front} fresh={fresh.size} />
      </div>
      {isLedAbove && (
        <div className="border-t-2 border-ink pt-3">
          <Lead stories={shown.stories} fresh={fresh} />
        </div>
      )}
      {!isWide && <Why head={head} />}
      <Continue />
      <TurningPoints turning={front.turning} isLeft={isLeft} />
      <div className="grid gap-x-14 gap-y-10 tab:grid-cols-2 tab:max-desk:[&>:nth-child(3)]:col-span-2 desk:grid-cols-3">
        <Who who={front.who} />
        <Differ differ={front.differ} />
        {figure && <FigureHistory difference={figure} />}
      </div>
      <Stories state={state} fresh={fresh} isLedAbove={isLedAbove} />
    </div>
  );
}
