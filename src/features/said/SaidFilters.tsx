import { useDeferredValue, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { OwnGroup } from '#cards/filters/FilterPanel.tsx';
import { KnownValues, LONG, Values, type ValueRow } from '#cards/filters/Values.tsx';
import { textIn } from '#cards/nameIn.ts';
import { useText } from '#i18n/useText.ts';
import { speakersQuery, type SpeakerRow } from '#queries/said.ts';
import { typedDirection } from '#text/direction.ts';
import { Field } from '#ui/Field.tsx';
import { toggle } from '#url/filters.ts';
import { SmallMark } from '#features/said/SmallMark.tsx';
import type { SaidState } from '#features/said/useSaid.ts';

type Props = { said: SaidState };

/** Give the speakers as values to choose. */
function useSpeakerValues(): (row: SpeakerRow) => ValueRow {
  const { t, format } = useText();
  const nobody = t('said.nobody');
  return (row) => ({
    value: row.id,
    name: row.name ?? (format.locale === 'en' ? { ar: nobody, en: nobody } : { ar: nobody }),
    stories: row.sayings,
    mark: <SmallMark speaker={row} />,
  });
}

/** Who speaks. There may be very many: a few are offered, more when the reader wants them. */
function Speakers({ said }: Props) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const valueOf = useSpeakerValues();
  const many = useQuery({ ...speakersQuery(said.question, words, LONG), enabled: all });
  const few = said.answer?.offered;
  const rows = (all && many.data ? many.data : few)?.rows ?? [];
  return (
    <Values
      choice={said.view.speaker}
      onChoice={(speaker) => said.change({ speaker })}
      legend={t('said.speaker')}
      rows={rows.map(valueOf)}
      total={few?.total ?? 0}
      all={all}
      onAll={setAll}
      typed={typed}
      onTyped={setTyped}
    />
  );
}

/** Give the kinds of verbs that are left or chosen. */
const verbsOf = ({ answer, view: { verb } }: SaidState) =>
  answer?.verbs.filter(({ value, sayings }) => sayings > 0 || verb.in.includes(value) || verb.out.includes(value)) ?? [];

/** What the verb does that gives the words to the speaker. */
function Verbs({ said }: Props) {
  const { t, format } = useText();
  const { verb } = said.view;
  const rows = verbsOf(said).map(({ value, sayings }): ValueRow => {
    const name = t(`said.verbs.${value}`);
    return { value, name: format.locale === 'en' ? { ar: name, en: name } : { ar: name }, stories: sayings };
  });
  return <KnownValues choice={verb} onChoice={(next) => said.change({ verb: next })} legend={t('said.verb')} rows={rows} />;
}

/** Words that must stand in what is said. What is typed shows at once; the address follows. */
function WordsSaid({ said: { state } }: Props) {
  const { t, format } = useText();
  const { filters, change } = state;
  const [typed, setTyped] = useState(filters.q);
  const [last, setLast] = useState(filters.q);
  if (filters.q !== last) {
    setLast(filters.q);
    setTyped(filters.q);
  }
  const ask = (q: string) => {
    setTyped(q);
    setLast(q);
    change({ ...filters, q }, true);
  };
  const label = t('said.words');
  const dir = typedDirection(typed, format.locale === 'ar' ? 'rtl' : 'ltr');
  return <Field type="search" quiet label={label} placeholder={label} value={typed} dir={dir} onChange={ask} />;
}

/** Give the groups of choices that this screen alone has. */
export function useOwnGroups(said: SaidState): OwnGroup[] {
  const { t } = useText();
  const { speaker, verb } = said.view;
  // Without sayings there is nothing to choose from.
  if (said.answer?.all === 0) return [];
  const speakers = { name: t('said.speaker'), chosen: speaker.in.length + speaker.out.length, content: <Speakers said={said} /> };
  const verbs = { name: t('said.verb'), chosen: verb.in.length + verb.out.length, content: <Verbs said={said} /> };
  return [
    ...(said.answer?.offered.total === 0 && speakers.chosen === 0 ? [] : [speakers]),
    { name: t('said.words'), chosen: Number(said.state.filters.q.trim() !== ''), content: <WordsSaid said={said} /> },
    ...(said.answer && verbsOf(said).length === 0 ? [] : [verbs]),
  ];
}

/** The speakers in a row that scrolls, on a small screen. */
export function SpeakerChips({ said }: Props) {
  const { t, format } = useText();
  const valueOf = useSpeakerValues();
  const { speaker } = said.view;
  const rows = said.answer?.offered.rows ?? [];
  if (rows.length < 2) return null;
  return (
    <ul aria-label={t('said.speaker')} className="-mx-4 mt-3 flex gap-2 overflow-x-auto px-4 py-1 print:hidden">
      {rows.map(valueOf).map(({ value, name, stories, mark }) => (
        <li key={value} className="shrink-0">
          <button
            type="button"
            aria-pressed={speaker.in.includes(value)}
            onClick={() => said.change({ speaker: toggle(speaker, value, 'in') })}
            className="tap inline-flex items-center gap-2 rounded-pill border border-rule px-3.5 font-display text-chip aria-pressed:border-accent aria-pressed:text-accent"
          >
            {mark}
            <bdi lang={format.locale === 'en' && name.en ? 'en' : 'ar'}>{textIn(name, format.locale)}</bdi>
            <span className="text-soft">{format.number(stories)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
