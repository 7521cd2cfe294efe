import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Story } from '#bundle/storySchema.ts';
import { Localized } from '#cards/Localized.tsx';
import { Published } from '#cards/Published.tsx';
import { Source } from '#cards/Source.tsx';
import { useText } from '#i18n/useText.ts';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { paths } from '#url/paths.ts';
import { Answers } from '#features/compare/AnswerView.tsx';
import { GROUPS, type Row } from '#features/compare/compareStories.ts';

type Props = { stories: readonly Story[]; rows: readonly Row[] };

const COUNTED = { day: 'apartDays', names: 'apartSpellings', figures: 'apartFigures', quotes: 'apartFigures', told: 'apartFigures' } as const;

/** What a row asks, and whether its answers stand against each other. */
function Head({ row }: { row: Row }) {
  const { t, count, format } = useText();
  const said = new Set(row.cells.flat().map(({ at }) => at.words)).size;
  return (
    <>
      {row.question === 'figure' && row.unit !== null ? t('compare.counted', { unit: format.numerals(row.unit) }) : t(`compare.questions.${row.question}`)}
      {row.apart > 0 && (
        <span className="block text-chip font-normal text-warn">
          <span aria-hidden="true">≠ </span>
          {count(COUNTED[row.group], row.apart)}
        </span>
      )}
      {row.question === 'day' && row.apart === 0 && said > 1 && <span className="block text-chip font-normal text-soft">{t('compare.noConflict')}</span>}
    </>
  );
}

const inGroups = (rows: readonly Row[]) =>
  GROUPS.map((group) => ({ group, own: rows.filter((row) => row.group === group) })).filter(({ own }) => own.length > 0);
const keyOf = ({ question, unit }: Row): string => `${question} ${unit}`;

function WideTable({ stories, rows }: Props) {
  const { t } = useText();
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{t('compare.table')}</caption>
      <colgroup>
        <col className="w-38" />
        {stories.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t('compare.question')}</span>
          </th>
          {stories.map((story) => (
            <th key={story.id} scope="col" className="border-t-2 border-ink pt-3 ps-5 pb-3.5 text-start align-top font-normal">
              <span className="block font-display text-card-small font-bold">
                <Source story={story} />
              </span>
              <span className="block font-display text-chip text-soft">
                <Published days={story.published} />
              </span>
              <Link to={paths.story.to(story.id)} className="mt-1 block text-note text-soft hover:text-accent">
                <Localized text={story.title} block />
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      {inGroups(rows).map(({ group, own }) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={stories.length + 1} className="border-b-[1.5px] border-ink pt-5 pb-1 text-start">
              <h2 className="text-h3">{t(`compare.group.${group}`)}</h2>
            </th>
          </tr>
          {own.map((row) => (
            <tr key={keyOf(row)} className="border-b border-rule">
              <th scope="row" className="py-3 pe-2 text-start align-top font-display text-label font-medium">
                <Head row={row} />
              </th>
              {row.cells.map((answers, i) => (
                <td key={stories[i]!.id} className="py-3 ps-5 align-top">
                  <Answers answers={answers} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** On a phone each question stands above its answers, source by source: nothing has to be scrolled sideways. */
function NarrowRows({ stories, rows }: Props) {
  const { t, format } = useText();
  return (
    <>
      {inGroups(rows).map(({ group, own }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} className="mt-6 border-t-2 border-ink pt-2 text-h3">
            {t(`compare.group.${group}`)}
          </h2>
          {own.map((row) => (
            <Fragment key={keyOf(row)}>
              <h3 className="pt-3 pb-1 font-display text-label font-semibold">
                <Head row={row} />
              </h3>
              <dl>
                {row.cells.map((answers, i) => {
                  const story = stories[i]!;
                  return (
                    <div key={story.id} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-4 border-t border-rule py-2">
                      <dt className="font-display text-chip text-soft">
                        <Source story={story} />
                        <span className="block">{story.published ? format.span(story.published.from, story.published.to) : t('story.noDay')}</span>
                      </dt>
                      <dd className="min-w-0">
                        <Answers answers={answers} />
                      </dd>
                    </div>
                  );
                })}
              </dl>
            </Fragment>
          ))}
        </section>
      ))}
    </>
  );
}

/** What stories say of an event: on a wide screen a table with a column for each, on a phone row by row. */
export function Comparison(props: Props) {
  const wide = useMedia(DESK);
  return wide ? <WideTable {...props} /> : <NarrowRows {...props} />;
}
