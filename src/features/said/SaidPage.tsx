import { useMemo } from 'react';
import { ActiveFilters } from '#cards/filters/ActiveFilters.tsx';
import { FilterPanel } from '#cards/filters/FilterPanel.tsx';
import { QueryNotes } from '#cards/QueryNotes.tsx';
import { ShownList } from '#cards/ShownList.tsx';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import type { SaidAnswer } from '#queries/said.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { useLatest } from '#ui/useLatest.ts';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { NothingSaid } from '#features/said/NothingSaid.tsx';
import { PinnedPair } from '#features/said/PinnedPair.tsx';
import { SpeakerChips, useOwnGroups } from '#features/said/SaidFilters.tsx';
import { SaidList } from '#features/said/SaidList.tsx';
import { useSaid, type SaidState } from '#features/said/useSaid.ts';
import { useSaidTerms } from '#features/said/useSaidTerms.ts';
import { useSaidWords } from '#features/said/useSaidWords.ts';

/** How the sayings are arranged, and which of their forms are shown. */
function Arranged({ said: { view, question, change, setOrder } }: { said: SaidState }) {
  const { t } = useText();
  return (
    <div className="flex flex-wrap items-center gap-2 tab:ms-auto print:hidden">
      <Segmented
        legend={t('said.form')}
        quiet
        value={view.form ?? 'all'}
        onChange={(form) => change({ form: form === 'all' ? null : form })}
        options={(['all', 'direct', 'reported'] as const).map((value) => ({ value, label: t(`said.forms.${value}`) }))}
      />
      {view.group === 'time' && (
        <Segmented
          legend={t('timeline.first')}
          quiet
          value={question.order}
          onChange={setOrder}
          options={[
            { value: 'old', label: t('timeline.oldFirst') },
            { value: 'new', label: t('timeline.newFirst') },
          ]}
        />
      )}
      <Segmented
        legend={t('said.group')}
        quiet
        value={view.group}
        onChange={(group) => change({ group }, true)}
        options={[
          { value: 'speaker', label: t('said.bySpeaker') },
          { value: 'time', label: t('said.byTime') },
        ]}
      />
    </div>
  );
}

const NO_ANSWER: SaidAnswer = {
  numbers: new Uint32Array(),
  groups: [],
  all: 0,
  speakers: 0,
  direct: 0,
  offered: { rows: [], total: 0 },
  verbs: [],
  unknown: [],
  notes: [],
};

/** Who said what: by speaker or in order of time, what is quoted apart from what is told, two of them beside each other. */
export function SaidPage() {
  const { t } = useText();
  const wide = useMedia(DESK);
  const said = useSaid();
  const { state, view, answer, failure, retry } = said;
  const { heading, done } = useSaidWords({ state, answer: answer ?? NO_ANSWER });
  const { own } = useSaidTerms(said);
  const groups = useOwnGroups(said);
  const pin = useLatest(said.pin);
  const onPin = useMemo(() => (id: string) => pin.current(id), [pin]);
  const pinned = said.pinned.flatMap(({ row }) => row ?? []);
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <header className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <div>
          <h1 tabIndex={-1} className="text-page">
            {t('nav.said')}
          </h1>
          <p aria-live="polite" className="text-deck">
            {answer ? heading : t('state.loading')}
          </p>
        </div>
        <Arranged said={said} />
      </header>
      {answer && answer.all > 0 && <PinnedPair pinned={pinned} onPin={onPin} />}
      {!wide && (
        <div className="mt-5">
          <FilterPanel state={state} doneLabel={done} own={groups} />
          <SpeakerChips said={said} />
        </div>
      )}
      <ActiveFilters state={state} own={own} />
      <div className="mt-6 grid gap-x-14 gap-y-8 desk:grid-cols-[15.5rem_minmax(0,1fr)]">
        {wide && <FilterPanel state={state} doneLabel={done} own={groups} />}
        <ShownList state={{ failure: failure ?? state.failure, retry }}>
          {answer && answer.notes.length > 0 && (
            <div role="status" className="pb-3">
              <QueryNotes notes={answer.notes} />
            </div>
          )}
          {!answer && <Waiting />}
          {answer?.numbers.length === 0 && <NothingSaid said={said} all={answer.all} />}
          {answer && answer.numbers.length > 0 && <SaidList answer={answer} group={view.group} pins={view.pins} onPin={onPin} />}
          {answer && answer.numbers.length > 0 && <p className="mt-4 border-t border-rule pt-4 text-note text-soft">{t('said.note')}</p>}
        </ShownList>
      </div>
    </div>
  );
}
