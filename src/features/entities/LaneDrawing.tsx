import { Link } from 'react-router';
import { useText } from '#i18n/useText.ts';
import type { Bar, Lane } from '#features/entities/lane.ts';
import { WORDS } from '#features/entities/boxes.ts';

type Props = {
  lane: Lane;
  bars: readonly Bar[];
  /** Where each bar leads, for who points at it: the list below leads there too. */
  links: readonly (string | null)[];
  width: number;
  finding: string;
};

const ANCHOR = { left: ['start', 'end'], right: ['end', 'start'], middle: ['middle', 'middle'] } as const;

/** A line of time with a bar for each story, or each stretch of time. */
export function LaneDrawing({ lane: { bars: placed, others, ticks, ends, floor, height }, bars, links, width, finding }: Props) {
  const { format } = useText();
  const isArabic = format.locale === 'ar';
  return (
    <>
      <p className="sr-only">{finding}</p>
      <svg aria-hidden="true" width={width} height={height} className="block overflow-visible font-display text-chip" direction={isArabic ? 'rtl' : 'ltr'}>
        {ticks.map(({ x, year }) => (
          <path key={x} d={`M${x} ${floor}v${year === null ? 6 : 12}`} className="stroke-field" />
        ))}
        {others.map((x, i) => (
          <path key={i} d={`M${x} ${floor}v-8`} strokeWidth="2" className="stroke-field" />
        ))}
        {placed.map(({ x, width: long, height: tall }, i) => {
          const bar = <rect x={x} y={floor - tall} width={long} height={tall} className="fill-accent forced-colors:fill-[Highlight]" />;
          const to = links[i];
          return to ? (
            <Link key={i} to={to} tabIndex={-1}>
              {bar}
              <rect x={x - 5} y={0} width={long + 10} height={floor} fill="transparent" />
            </Link>
          ) : (
            <g key={i}>{bar}</g>
          );
        })}
        <path d={`M0 ${floor}H${width}`} strokeWidth="2" className="stroke-ink" />
        {placed.map(
          ({ x, width: long, height: tall, label }, i) =>
            label && (
              <g key={i}>
                {label.leads && <path d={`M${x + long / 2} ${label.y + WORDS.line}V${floor - tall}`} className="stroke-field" />}
                <text x={label.x + label.width / 2} y={label.y} dy="1em" textAnchor="middle" className="fill-ink">
                  {bars[i]!.words}
                </text>
              </g>
            ),
        )}
        {ticks.map(
          ({ x, year }) =>
            year !== null && (
              <text key={x} x={x} y={floor + 12} dy="1em" textAnchor="middle" className="fill-ink font-semibold">
                {format.date(year)}
              </text>
            ),
        )}
        {ends.map(({ x, month, anchor }) => (
          <text key={month} x={x} y={floor + 12} dy="1em" textAnchor={ANCHOR[anchor][isArabic ? 1 : 0]} className="fill-soft">
            {format.date(month)}
          </text>
        ))}
      </svg>
    </>
  );
}
