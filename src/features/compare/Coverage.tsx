import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Localized, Name } from '#cards/Localized.tsx';
import { textIn } from '#cards/nameIn.ts';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { toWords } from '#cards/toWords.ts';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import { coverageQuery, type Coverage as Covered, type CoverageBy } from '#queries/compared.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { TypeMark } from '#ui/Chip.tsx';
import { useIdle } from '#ui/useIdle.ts';
import { paths } from '#url/paths.ts';
import { Section } from '#ui/Section.tsx';

/** From so many stories of an outlet on its share says more than its number. */
const SHARE_FROM = 100;

type Row = Covered['rows'][number];
type Outlet = Covered['outlets'][number];

const toRow = ({ event, entity }: Row): string => (event ? paths.comparedEvent.to(event.id) : paths.entity.to(entity?.id ?? ''));

/** Where a cell leads: to the sentence of the outlet's first mention that is known, or to its stories that name the entity; null where no filter says it. */
function toCell({ event, entity }: Row, { name }: Outlet): string | null {
  const mention = event?.mentions.find(({ story }) => story.outlet === (name?.ar ?? null));
  if (mention) return toWords({ ...mention, story: mention.story.id, words: mention.text });
  if (event) return paths.comparedEvent.to(event.id);
  return name ? `${paths.dossier.to()}?${new URLSearchParams({ entity: entity?.id ?? '', outlet: name.ar })}` : null;
}

function Cell({ row, outlet, place }: { row: Row; outlet: Outlet; place: number }) {
  const { t, count, format } = useText();
  const { stories, first } = row.cells[place]!;
  if (stories === 0)
    return (
      <td className="min-w-40 border-t border-rule px-3 py-2 align-top text-soft">
        <span aria-hidden="true">—</span>
        <span className="sr-only">{t('compare.noCoverage')}</span>
      </td>
    );
  const to = toCell(row, outlet);
  const isShare = outlet.stories >= SHARE_FROM;
  const words = (
    <>
      <span className="block font-display text-label font-semibold">
        {isShare ? format.percent(stories / outlet.stories) : <span aria-hidden="true">{format.number(stories)}</span>}
        <span className={isShare ? 'block font-normal text-soft' : 'sr-only'}>{count('stories', stories)}</span>
      </span>
      {first && <span className="block font-display text-small text-soft">{format.span(first.from, first.to)}</span>}
      {row.earliest === place && <span className="block font-display text-small text-accent">{t('compare.earliest')}</span>}
    </>
  );
  return (
    <td className="min-w-40 border-t border-rule p-0 align-top">
      {to ? (
        <Link to={to} className="block px-3 py-2 hover:bg-wash">
          {words}
        </Link>
      ) : (
        <span className="block px-3 py-2">{words}</span>
      )}
    </td>
  );
}

function Matrix({ coverage: { outlets, rows }, caption, rowName }: { coverage: Covered; caption: string; rowName: string }) {
  const { t, count, format } = useText();
  const named = ({ name }: Outlet): string => (name ? textIn(name, format.locale) : t('story.unnamed'));
  return (
    // It scrolls inside itself; the links in its cells bring what has the focus into sight.
    <div className="relative overflow-x-auto">
      <table className="border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{rowName}</span>
            </th>
            {outlets.map((outlet) => (
              <th key={outlet.name?.ar ?? ''} scope="col" className="px-3 pb-2 text-start align-top font-display text-label font-semibold">
                {outlet.name ? <Name text={outlet.name} /> : named(outlet)}
                <span className="block font-normal text-soft">{count('stories', outlet.stories)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.event?.id ?? row.entity?.id}>
              <th
                scope="row"
                className="sticky start-0 w-40 min-w-40 border-t border-rule bg-paper py-2 pe-3 text-start align-top font-display text-label font-medium tab:w-72 tab:min-w-72"
              >
                <Link to={toRow(row)} className="tap block hover:text-accent desk:min-h-0">
                  {row.event && <Localized text={row.event.title} />}
                  {row.entity && (
                    <span className="flex items-baseline gap-1.5">
                      <TypeMark mark={row.entity.type} />
                      <span className="sr-only">{t(`type.${row.entity.type}`)}: </span>
                      <Name text={row.entity.name} />
                    </span>
                  )}
                  {row.event && <span className="block text-small font-normal text-soft">{format.span(row.event.from, row.event.to)}</span>}
                </Link>
              </th>
              {outlets.map((outlet, place) => (
                <Cell key={outlet.name?.ar ?? ''} row={row} outlet={outlet} place={place} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who covered what: outlets beside events, or beside the names that most stories have. */
export function Coverage() {
  const { t, count } = useText();
  const [by, setBy] = useState<CoverageBy>('events');
  const { data, error, refetch } = useQuery({ ...coverageQuery(by), enabled: useIdle() });
  const hasShares = data?.outlets.some(({ stories }) => stories >= SHARE_FROM);
  return (
    <Section
      id="coverage"
      title={t('compare.coverage')}
      note={data?.rows.length === 0 ? undefined : t(`compare.coverageNote.${hasShares ? 'share' : 'number'}`)}
    >
      <div className="pb-4 print:hidden">
        <Segmented
          legend={t('compare.coverage')}
          quiet
          value={by}
          onChange={setBy}
          options={(['events', 'entities'] as const).map((value) => ({ value, label: t(`compare.coverageBy.${value}`) }))}
        />
      </div>
      {error && <PartsMissing missing={[{ file: '', kind: 'columns', reason: error.message, from: null, to: null }]} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && data.rows.length === 0 && <p className="text-soft">{t('compare.noRows')}</p>}
      {data && data.rows.length > 0 && (
        <>
          <Matrix coverage={data} caption={`${t('compare.coverage')}: ${t(`compare.coverageBy.${by}`)}`} rowName={t(`compare.coverageBy.${by}`)} />
          {data.otherOutlets > 0 && <p className="pt-2 font-display text-label text-soft">{count('moreOutlets', data.otherOutlets)}</p>}
        </>
      )}
    </Section>
  );
}
