import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Differences as Found, DayDifference, FigureDifference, SpellingDifference } from '#bundle/differences.ts';
import { InferredDay } from '#cards/InferredDay.tsx';
import { Arabic, Localized, Name } from '#cards/Localized.tsx';
import { Published } from '#cards/Published.tsx';
import { Source } from '#cards/Source.tsx';
import { textIn } from '#cards/nameIn.ts';
import { toWords } from '#cards/toWords.ts';
import { Unequal } from '#cards/Unequal.tsx';
import { useText } from '#i18n/useText.ts';
import { asWritten } from '#text/renameMonths.ts';
import { Button } from '#ui/Button.tsx';
import { TypeMark } from '#ui/Chip.tsx';
import { paths } from '#url/paths.ts';
import { FigurePlot } from '#features/compare/FigurePlot.tsx';
import { Section } from '#ui/Section.tsx';

const link = 'hover:text-accent underline decoration-rule underline-offset-[0.35em] hover:decoration-accent';

/** Give those that say the same under one heading, in their order. */
function grouped<T>(answers: readonly T[], said: (answer: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const answer of answers) groups.set(said(answer), [...(groups.get(said(answer)) ?? []), answer]);
  return [...groups.values()];
}

/** An event on whose day stories differ: each day, with who gives it. */
function Day({ difference: { id, title, answers } }: { difference: DayDifference }) {
  const { t, format } = useText();
  const days = grouped(answers, ({ from, to }) => `${from} ${to}`).toSorted(([a], [b]) => (a!.from < b!.from ? -1 : 1));
  return (
    <li className="border-t border-rule py-4 first:border-t-0">
      <h3 className="flex items-baseline text-card-small">
        <Unequal />
        <Link to={paths.comparedEvent.to(id)} className="tap inline-flex items-center hover:text-accent desk:min-h-0">
          <Localized text={title} />
        </Link>
      </h3>
      <dl className="mt-1.5 grid gap-x-5 gap-y-1.5 tab:grid-cols-[max-content_minmax(0,1fr)]">
        {days.map((own) => {
          const [first] = own;
          const day = format.span(first!.from, first!.to);
          return (
            <div key={day} className="contents">
              <dt className="font-display text-label font-semibold">
                {day} {first!.basis === 'inferred' && <InferredDay day={day} why={first!.why} ground={first!.ground} words={first!.text} />}
              </dt>
              <dd className="mb-2 grid gap-1 tab:mb-0">
                {own.map((answer, i) => (
                  <Link key={i} to={toWords({ ...answer, story: answer.story.id, words: answer.text })} className="block max-w-[38rem] hover:text-accent">
                    <span className="font-display text-label text-soft">
                      <Source story={answer.story} />
                      {t('list.comma')}
                      {answer.story.published ? format.span(answer.story.published.from, answer.story.published.to) : t('story.noDay')}
                    </span>
                    <span className="line-clamp-2 text-note">
                      <Arabic text={answer.sentence} block />
                    </span>
                  </Link>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}

const cell = 'border-t border-rule py-2 pe-3 align-top';
const head = 'pb-1 pe-3 text-start font-display text-label font-normal text-soft';

/** The numbers that stories give of one thing: drawn, and as a table. */
function Figure({ difference }: { difference: FigureDifference }) {
  const { t, format } = useText();
  const { question, unit, answers } = difference;
  const title = question ? textIn(question, format.locale) : t('compare.counted', { unit: format.numerals(unit) });
  return (
    <li className="border-t border-rule py-4 first:border-t-0">
      <h3 className="flex items-baseline text-card-small">
        <Unequal />
        {title}
      </h3>
      <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-4 wide:grid-cols-[minmax(0,45rem)_minmax(0,1fr)]">
        <FigurePlot difference={difference} title={title} />
        <div className="min-w-0 self-start overflow-x-auto">
          <table className="w-full border-collapse">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                {(['figure', 'speaker', 'story'] as const).map((column) => (
                  <th key={column} scope="col" className={head}>
                    {t(`compare.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {answers.map((answer, i) => (
                <tr key={i}>
                  <th scope="row" className={`${cell} text-start font-normal`}>
                    <Link
                      to={toWords({ ...answer, story: answer.story.id, words: answer.text })}
                      className={`inline-block font-display text-label font-semibold pointer-coarse:min-h-11 ${link}`}
                    >
                      <Arabic text={answer.text} />
                    </Link>
                    {answer.where && (
                      <span className="block text-note text-soft">
                        <Arabic text={answer.where} renamed={asWritten} />
                      </span>
                    )}
                  </th>
                  <td className={cell}>
                    {answer.speaker ? (
                      <Arabic text={answer.speaker.name} renamed={asWritten} />
                    ) : (
                      <>
                        <span aria-hidden="true" className="text-soft">
                          —
                        </span>
                        <span className="sr-only">{t('compare.noSpeaker')}</span>
                      </>
                    )}
                  </td>
                  <td className={`${cell} font-display text-label text-soft`}>
                    <Source story={answer.story} />
                    <span className="block">
                      <Published days={answer.story.published} />
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </li>
  );
}

/** A name that outlets write in several ways, each with the outlets that do. */
function Spelled({ difference: { entity, answers } }: { difference: SpellingDifference }) {
  const { t } = useText();
  return (
    <li className="border-t border-rule py-4 first:border-t-0">
      <h3 className="flex items-baseline gap-2 text-card-small">
        <TypeMark mark={entity.type} />
        <span className="sr-only">{t(`type.${entity.type}`)}: </span>
        <Link to={paths.entity.to(entity.id)} className="tap inline-flex items-center hover:text-accent desk:min-h-0">
          <Name text={entity.name} />
        </Link>
      </h3>
      <dl className="mt-1.5 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-5 gap-y-1.5">
        {grouped(answers, ({ text }) => text).map((own) => (
          <div key={own[0]!.text} className="contents">
            <dt className="font-display text-label font-semibold">
              <Arabic text={own[0]!.text} renamed={asWritten} />
            </dt>
            <dd className="flex flex-wrap gap-x-4 font-display text-label text-soft">
              {own.map((answer, i) => (
                <Link
                  key={i}
                  to={toWords({ ...answer, story: answer.story.id, words: answer.text })}
                  className={`tap inline-flex items-center desk:min-h-0 ${link}`}
                >
                  <Source story={answer.story} />
                </Link>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** So many of a kind stand there at first. */
const FIRST = 6;

type KindProps<T> = {
  id: string;
  title: string;
  note?: string;
  found: { readonly total: number; readonly rows: readonly T[] };
  draw: (row: T, place: number) => ReactNode;
  columns?: boolean;
};

/** The differences of a kind: the first, and the others when asked; none: nothing. */
function Kind<T>({ id, title, note, found: { total, rows }, draw, columns = false }: KindProps<T>) {
  const { t, format } = useText();
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0) return null;
  const few = rows.length < total ? t('compare.shownOf', { shown: format.number(rows.length), all: format.number(total) }) : undefined;
  return (
    <Section id={id} title={title} note={[note, few].filter((one) => one !== undefined).join(' ')}>
      <ul className={columns ? 'grid gap-x-14 desk:grid-cols-2' : ''}>{(isWhole ? rows : rows.slice(0, FIRST)).map(draw)}</ul>
      {!isWhole && rows.length > FIRST && (
        <div className="mt-2 print:hidden">
          <Button onClick={() => setWhole(true)}>{t('filters.more')}</Button>
        </div>
      )}
    </Section>
  );
}

/** What stories give differently, a part for each kind; a kind without any is left out. */
export function Differences({ differences: { days, figures, spellings } }: { differences: Found }) {
  const { t } = useText();
  return (
    <>
      <Kind id="days" title={t('compare.days')} found={days} draw={(row) => <Day key={row.id} difference={row} />} />
      <Kind
        id="figures"
        title={t('compare.figures')}
        note={`${t('compare.figureNote')} ${t('compare.plotKey')}`}
        found={figures}
        draw={(row, place) => <Figure key={place} difference={row} />}
      />
      <Kind
        id="spellings"
        title={t('compare.spellings')}
        found={spellings}
        draw={(row, place) => <Spelled key={place} difference={row} />}
        columns
      />
    </>
  );
}
