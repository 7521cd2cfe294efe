import { lazy, memo, Suspense, useCallback, useDeferredValue } from 'react';
import { ActiveFilters } from '#cards/filters/ActiveFilters.tsx';
import { FilterPanel } from '#cards/filters/FilterPanel.tsx';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { QueryNotes } from '#cards/QueryNotes.tsx';
import { ShownList } from '#cards/ShownList.tsx';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import type { NamesAnswer } from '#queries/company.ts';
import { askAgain } from '#queries/shown.ts';
import { useLatest } from '#ui/useLatest.ts';
import { NamesHead, OrderChoice, TypeChoice } from '#features/entities/names/NamesHead.tsx';
import { NamesTable } from '#features/entities/names/NamesTable.tsx';
import { NothingNamed } from '#features/entities/names/NothingNamed.tsx';
import { RestOfNames } from '#features/entities/names/RestOfNames.tsx';
import { useNames, type NamesState } from '#features/entities/names/useNames.ts';

const Company = memo(lazy(async () => ({ default: (await import('#features/entities/names/Company.tsx')).Company })));
const Rest = memo(RestOfNames);

/** Give what stands beside the title of the table: how many names, and what a larger square says. */
function useTableNote({ counted, groups, more, undated }: NamesAnswer, typed: string): string {
  const { t, count } = useText();
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const names = typed !== '' ? count('names', rows) : counted === 'mentions' && more.length === 0 ? count('namedTwice', rows) : count('mostNamed', rows);
  const parts = [names, t(`entities.sizeBy.${counted}`)];
  if (counted === 'stories' && undated > 0) parts.push(count('withoutDay', undated));
  return parts.join(t('list.semicolon'));
}

/** All that is shown of the names that are left. */
function Names({ names, answer }: { names: NamesState; answer: NamesAnswer }) {
  const { t } = useText();
  const { question, view, change } = names;
  const typed = view.name.trim();
  const note = useTableNote(answer, typed);
  // The table answers at once; what stands below it follows when the page has time.
  const below = useDeferredValue(answer);
  const [belowQuestion, belowView, belowTyped] = [useDeferredValue(question), useDeferredValue(view), useDeferredValue(typed)];
  const latest = useLatest(change);
  const onStrength = useCallback((shared: number | null) => latest.current({ shared }, true), [latest]);
  return (
    <div className="grid gap-10">
      {answer.groups.length > 0 && <NamesTable answer={answer} note={note} />}
      <Rest question={belowQuestion} part="more" title={t('entities.more')} groups={below.more} />
      <Rest question={belowQuestion} part="once" title={t(`entities.once.${below.counted}`)} groups={below.once} />
      {belowTyped === '' && (
        <Suspense fallback={<Waiting />}>
          <Company selection={belowQuestion.selection} view={belowView} onStrength={onStrength} />
        </Suspense>
      )}
    </div>
  );
}

/** Everyone and everything that the stories name: in which story, with whom, and who is named once. */
export function EntitiesPage() {
  const { count } = useText();
  const names = useNames();
  const { state, answer, failure, retry } = names;
  const isEmpty = answer !== undefined && [...answer.groups, ...answer.once].length === 0;
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <NamesHead {...names} />
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 print:hidden">
        <TypeChoice {...names} />
        <OrderChoice {...names} />
      </div>
      <div className="mt-3">
        <FilterPanel state={state} doneLabel={count('showStories', state.shown.stories.length)} sheets />
      </div>
      <ActiveFilters state={state} />
      <div className="mt-6">
        <ShownList state={{ failure: failure ?? state.failure, retry }}>
          {answer && answer.notes.length > 0 && (
            <div role="status" className="pb-3">
              <QueryNotes notes={answer.notes} />
            </div>
          )}
          {answer && <PartsMissing missing={answer.missing} onRetry={askAgain} />}
          {!answer && <Waiting />}
          {answer && (isEmpty ? <NothingNamed names={names} answer={answer} /> : <Names names={names} answer={answer} />)}
        </ShownList>
      </div>
    </div>
  );
}
