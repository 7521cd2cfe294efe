import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { FigureDifference, FigureAnswer } from '#bundle/differences.ts';
import { textIn } from '#cards/nameIn.ts';
import { useText } from '#i18n/useText.ts';
import { outletOf } from '#queries/outletOf.ts';
import { useSettings } from '#queries/settings.ts';
import { directionOf } from '#text/direction.ts';
import { TAB, useMedia } from '#ui/useMedia.ts';
import { readStrip } from '#url/strip.ts';
import { ARROW, insideOf, layPlot, MARGIN, type Mark, type Plot, WORDS } from '#features/compare/plot.ts';

const WIDE_SIZE = { width: 720, height: 360 };
const NARROW_SIZE = { width: 358, height: 300 };
/** Words at a mark are cut to so many letters; the table has all of them. */
const MOST_LETTERS = 26;

const shortened = (words: string): string => (words.length <= MOST_LETTERS ? words : `${words.slice(0, words.lastIndexOf(' ', MOST_LETTERS))}…`);

/** A mark drawn as what its number is: exact, about, more or less than, a range; and the days among which its story may have come out. */
function Sign({ mark: { answer, x, y, end, span } }: { mark: Mark }) {
  const way = answer.bound === 'over' ? -1 : 1;
  return (
    <g className="stroke-accent" strokeWidth="2">
      {span && <path d={`M${span[0]} ${y}H${span[1]}`} className="stroke-field" strokeDasharray="2 4" />}
      {end !== null && <path d={`M${x} ${y}V${end}`} strokeWidth="6" strokeLinecap="round" />}
      {(answer.bound === 'over' || answer.bound === 'under') && (
        <path d={`M${x} ${y}v${way * (ARROW - 4)}m-5 ${-way * 7}l5 ${way * 7}l5 ${-way * 7}`} fill="none" strokeLinecap="round" strokeLinejoin="round" />
      )}
      <circle cx={x} cy={y} r="7" className={answer.bound === 'exact' || answer.bound === 'range' ? 'fill-accent' : 'fill-paper'} />
    </g>
  );
}

function Words({ mark: { label, y } }: { mark: Mark }) {
  if (!label) return null;
  const isBelow = label.y > y;
  const leadsTo = isBelow ? label.y : label.y + WORDS.line * label.lines.length;
  return (
    <>
      {label.leads && <path d={`M${label.x} ${y + (isBelow ? 10 : -10)}V${leadsTo}`} className="stroke-field" />}
      {label.lines.map((line, i) => (
        <text
          key={i}
          textAnchor="middle"
          x={label.x}
          y={label.y + WORDS.line * (i + 0.78)}
          fontSize={i === 0 ? WORDS.value : WORDS.note}
          // Cut words keep their ellipsis at their own end, whatever the interface speaks.
          direction={directionOf(line)}
          className={`stroke-paper ${i === 0 ? 'fill-ink font-semibold' : 'fill-soft'}`}
          strokeWidth="5"
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {line}
        </text>
      ))}
    </>
  );
}

function Ground({ plot: { levels, months, floor }, width }: { plot: Plot; width: number }) {
  const { format } = useText();
  return (
    <g fontSize={WORDS.note} className="fill-soft">
      {levels.map(({ value, y }) => (
        <g key={value}>
          <path d={`M${MARGIN.scale} ${y}H${width - 8}`} className="stroke-rule" />
          <text x={MARGIN.scale / 2} y={y + 6} textAnchor="middle">
            {format.number(value)}
          </text>
        </g>
      ))}
      <path d={`M${MARGIN.scale} ${floor}H${width - 8}`} className="stroke-ink" strokeWidth="2" />
      {months.map(({ day, x }) => (
        <path key={day} d={`M${x} ${floor}v7`} className="stroke-field" />
      ))}
    </g>
  );
}

/** The history of a counted thing: value against time. The table below says the same in words. */
export function FigurePlot({ difference, title }: { difference: FigureDifference; title: string }) {
  const { t, count, format } = useText();
  const settings = useSettings();
  const [search] = useSearchParams();
  const axis = readStrip(search).choices.axis ?? settings.axis;
  const wide = useMedia(TAB);
  const size = wide ? WIDE_SIZE : NARROW_SIZE;
  const plot = useMemo(() => {
    const wordsOf = ({ text, unit, speaker, story }: FigureAnswer): string[] => {
      // What is counted stands above the drawing.
      const value = shortened(format.numerals(unit === null ? text : text.replace(unit, '').trim()));
      const outlet = outletOf(story);
      const who = speaker?.name ?? (outlet ? textIn(outlet, format.locale) : null);
      return wide && who !== null ? [value, shortened(who)] : [value];
    };
    return layPlot(difference.answers, size, axis, wordsOf);
  }, [difference, size, axis, wide, format]);
  if (!plot) return null;
  const values = difference.answers.flatMap(({ value, to = value }) => [value, to]);
  const { from, to } = plot.ends;
  const when = from === to ? t('filters.say.inDate', { date: format.date(from) }) : t('filters.say.between', { from: format.date(from), to: format.date(to) });
  const finding = t('compare.plot', {
    figures: count('figuresTold', difference.answers.length),
    least: format.number(Math.min(...values)),
    most: format.number(Math.max(...values)),
    when,
  });
  const [left, right] = plot.sides;
  const ends =
    from === to
      ? [{ day: from, x: (left + right) / 2, name: null }]
      : ([
          { day: from, x: axis === 'rtl' ? right : left, name: 'from' },
          { day: to, x: axis === 'rtl' ? left : right, name: 'to' },
        ] as const);
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`${title} ${finding}`}
      style={{ maxInlineSize: size.width }}
      className="block h-auto w-full font-display"
      direction={format.locale === 'ar' ? 'rtl' : 'ltr'}
    >
      <Ground plot={plot} width={size.width} />
      {plot.marks.map((mark, i) => (
        <Sign key={i} mark={mark} />
      ))}
      {plot.marks.map((mark, i) => (
        <Words key={i} mark={mark} />
      ))}
      {ends.map((end) => {
        const date = format.date(end.day);
        const x = insideOf(end.x, date, size.width);
        return (
          <text key={end.day} x={x} y={plot.floor + 30} textAnchor="middle" fontSize={WORDS.note} className="fill-soft">
            {end.name && <tspan x={x}>{t(`timeline.strip.limits.${end.name}`)}</tspan>}
            <tspan x={x} dy={end.name ? WORDS.line : 0}>
              {date}
            </tspan>
          </text>
        );
      })}
    </svg>
  );
}
