import { useMemo, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Bilingual, Teller } from '#bundle/schema.ts';
import { Arabic, Name } from '#cards/Localized.tsx';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { Published } from '#cards/Published.tsx';
import { Source } from '#cards/Source.tsx';
import { questionOf } from '#cards/filters/questionOf.ts';
import { useText } from '#i18n/useText.ts';
import { aboutQuery, type AboutAnswer } from '#queries/entity.ts';
import { saidQuery, sayingsQuery, type SaidQuestion, type SaidRow } from '#queries/said.ts';
import { askAgain, type Missing } from '#queries/shown.ts';
import { asWritten, renamedWithin } from '#text/renameMonths.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { Phrase } from '#ui/Phrase.tsx';
import { useIdle } from '#ui/useIdle.ts';
import { noFilters } from '#url/filters.ts';
import { paths } from '#url/paths.ts';
import { wordsHash } from '#url/sharedWords.ts';
import { Part } from '#features/entities/Part.tsx';

type Place = SaidRow['place'];
/** Link to a place of a story: it opens with its words outlined. */
export const toPlaceIn = (story: string, place: Place): string => paths.story.to(story) + wordsHash({ ...place, last: place.paragraph });

/** Whose story says it, and when it was published. */
export function Whence({ story, children }: { story: Teller; children?: ReactNode }) {
  return (
    <p className="mt-1 flex flex-wrap gap-x-4 font-display text-label text-soft">
      <Published days={story.published} />
      <Source story={story} />
      {children}
    </p>
  );
}

/** A sentence of a story with the words in ink that it is shown for. */
export function SentenceOf({ sentence: { text, start, end, before, after } }: { sentence: SaidRow['sentence'] }) {
  const { format } = useText();
  const renamed = format.renamed(text);
  const piece = (from: number, to: number) => <Bidi text={text.slice(from, to)} renamed={renamedWithin(renamed, from, to)} />;
  return (
    <>
      {before && '… '}
      {piece(0, start)}
      <span className="text-ink">{piece(start, end)}</span>
      {piece(end, text.length)}
      {after && ' …'}
    </>
  );
}

const row = 'border-b border-rule py-3';
const link = 'block hover:text-accent [&:hover_*]:text-accent';
const NOTHING: AboutAnswer = { about: [], figures: [], searched: 0, of: 0, missing: [] };
/** What is said where an answer could not be had. */
export const lost = (error: Error): Missing => ({ file: '', kind: 'manifest', reason: error.message, from: null, to: null });

const ANY = { in: [], out: [] };
const FEW = 4;

const sayingsOf = (id: string, order: 'old' | 'new'): SaidQuestion => ({
  selection: questionOf(noFilters('published'), 'said', []).selection,
  speaker: { in: [id], out: [] },
  verb: ANY,
  form: null,
  group: 'speaker',
  order,
});

/** What an entity says in the stories: its first sayings, what is quoted first, and how many there are; null while it is not known. */
function useSayings(id: string, order: 'old' | 'new') {
  const question = useMemo(() => sayingsOf(id, order), [id, order]);
  const { data } = useQuery({ ...saidQuery(question), enabled: useIdle() });
  // One that nobody quotes is unknown as a speaker, and filters nothing.
  const total = data ? (data.unknown.length === 0 ? data.numbers.length : 0) : null;
  const numbers = useMemo(() => (data && total ? [...data.numbers.subarray(0, FEW)] : []), [data, total]);
  const { data: some } = useQuery({ ...sayingsQuery(numbers), enabled: numbers.length > 0 });
  return { total, rows: some?.items.flatMap((one) => one ?? []) ?? [], isWaiting: total === null || (numbers.length > 0 && !some) };
}

function Saying({ saying: { words, form, verb, sentence, story, place } }: { saying: SaidRow }) {
  return (
    <li className={row}>
      <Link to={toPlaceIn(story.id, place)} className={link}>
        {form === 'direct' && (
          <span lang="ar" dir="rtl" className="block font-display text-h3 font-semibold">
            «<Bidi text={words} />»
          </span>
        )}
        <span lang="ar" dir="rtl" className="block text-soft">
          <SentenceOf sentence={sentence} />
        </span>
      </Link>
      <Whence story={story}>{verb !== null && <Arabic text={verb} renamed={asWritten} />}</Whence>
    </li>
  );
}

function About({ about: { sentence, speaker, verb, rank, story, place } }: { about: AboutAnswer['about'][number] }) {
  return (
    <li className={row}>
      <Link to={toPlaceIn(story.id, place)} lang="ar" dir="rtl" className={`${link} ${rank === 2 ? '' : 'text-soft'}`}>
        <SentenceOf sentence={sentence} />
      </Link>
      <Whence story={story}>{rank < 2 && speaker !== null && <Arabic text={verb === null ? speaker : `${verb}: ${speaker}`} renamed={asWritten} />}</Whence>
    </li>
  );
}

/** Rows under the heading with an id; in two columns where they have the whole width. */
const Rows = ({ label, isAlone, children }: { label: string; isAlone: boolean; children: ReactNode }) => (
  <ol aria-labelledby={label} className={isAlone ? 'grid gap-x-14 desk:grid-cols-2' : ''}>
    {children}
  </ol>
);

/** Its own words beside what others and the stories say of it; one alone takes the whole width. */
export function SaidAndAbout({ id, name, order }: { id: string; name: Bilingual; order: 'old' | 'new' }) {
  const { t, format } = useText();
  const { data: asked = NOTHING, error } = useQuery(aboutQuery(id, order));
  const { total, rows, isWaiting } = useSayings(id, order);
  const { about, searched, of } = asked;
  const missing = error ? [lost(error)] : asked.missing;
  if (total === 0 && about.length === 0) return <PartsMissing missing={missing} onRetry={askAgain} />;
  const titleOf = (key: 'saidBy' | 'saidOf') => (
    <Phrase words={(slot) => t(`entities.${key}`, { name: slot })}>
      <Name text={name} />
    </Phrase>
  );
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 ${total === 0 || about.length === 0 ? '' : 'desk:grid-cols-2'}`}>
      {total !== 0 && (
        <Part id="said" title={titleOf('saidBy')}>
          {isWaiting && <div aria-hidden="true" className="skeleton mt-4 h-40" />}
          <Rows label="said" isAlone={about.length === 0}>
            {rows.map((saying) => (
              <Saying key={saying.id} saying={saying} />
            ))}
          </Rows>
          {total !== null && (
            <Link to={`${paths.said.to()}?${new URLSearchParams({ speaker: id })}`} className="way mt-2 print:hidden">
              {t('entities.sayings', { n: format.number(total) })}
            </Link>
          )}
        </Part>
      )}
      {about.length > 0 && (
        <Part id="about" title={titleOf('saidOf')} note={searched < of && t(`entities.lookedAt.${order}`, { n: format.number(searched) })}>
          <PartsMissing missing={missing} onRetry={askAgain} />
          <Rows label="about" isAlone={total === 0}>
            {about.map((one, i) => (
              <About key={i} about={one} />
            ))}
          </Rows>
        </Part>
      )}
    </div>
  );
}
