import type { Glimpse } from '#bundle/front.ts';
import { useText } from '#i18n/useText.ts';
import type { Band } from '#features/dossier/band.ts';

type Props = {
  readonly events: readonly Glimpse[];
  readonly isLeft: (event: Glimpse) => boolean;
  readonly band: Band;
  readonly width: number;
  readonly axis: 'rtl' | 'ltr';
  /** What the drawing says in words; empty where a list beneath says it. */
  readonly label: string;
  /** Without words and leaders. */
  readonly small?: boolean;
};

/** Half of the two rings of a disputed day, and how far above the line they stand. */
const RING = 5.5;
const LIFT = 16;

/** A band of time: its line with months and years, and each event by the sign of its day. */
export function BandDrawing({ events, isLeft, band: { signs, labels, ticks, gaps }, width, axis, label, small = false }: Props) {
  const { t, count, format } = useText();
  const turned = (at: number): number => (axis === 'rtl' ? width - at : at);
  // In the wide drawing all is set in shares of a height that follows the size of the letters.
  const y = small ? '50%' : '50%';
  const isYear = (month: string): boolean => month.endsWith('-01');
  const years = ticks.filter(({ month }) => isYear(month));
  const everyMonth = ticks.length * 5 < width;
  return (
    <svg
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      className="absolute inset-0 size-full overflow-visible"
      direction={format.locale === 'ar' ? 'rtl' : 'ltr'}
      fontFamily="var(--font-display)"
      fill="var(--color-ink)"
    >
      <line x1={0} x2={width} y1={y} y2={y} stroke="var(--color-ink)" strokeWidth={small ? 1.5 : 2} />
      {(everyMonth ? ticks : years).map(({ at, month }) => (
        <svg key={month} x={turned(at)} y={y} overflow="visible">
          <line y2={isYear(month) ? 14 : 7} stroke="var(--color-field)" />
        </svg>
      ))}
      {(small ? [] : years).map(({ at, month }) => (
        <svg key={month} x={turned(at)} y={y} overflow="visible">
          <text y={-10} textAnchor="middle" className="text-chip font-medium">
            {format.date(month.slice(0, 4))}
          </text>
        </svg>
      ))}
      {(small ? [] : gaps).map(({ at, months }) => (
        <svg key={at} x={turned(at)} y={y} overflow="visible">
          <text y={30} textAnchor="middle" className="text-chip" fill="var(--color-soft)">
            {t('dossier.gap', { months: count('months', months) })}
          </text>
        </svg>
      ))}
      {!small &&
        labels?.map(({ row }, i) => (
          <line
            key={events[i]!.id}
            x1={turned(signs[i]!.at)}
            x2={turned(signs[i]!.at)}
            y1={row === 0 ? '3%' : y}
            y2={row === 0 ? y : '98%'}
            stroke="var(--color-accent)"
            opacity={isLeft(events[i]!) ? 1 : 0.38}
          />
        ))}
      {events.map((event, i) => (
        <svg key={event.id} x={turned(signs[i]!.at)} y={y} overflow="visible" opacity={isLeft(event) ? 1 : 0.38}>
          <Sign event={event} long={signs[i]!.long} />
        </svg>
      ))}
    </svg>
  );
}

/** The sign of a day: full where it is stated, open where it was concluded; longer for a span; two rings on stems for a disputed one. */
function Sign({ event: { basis, differs }, long }: { event: Glimpse; long: number }) {
  const fill = basis === 'stated' ? 'var(--color-accent)' : 'var(--color-paper)';
  if (differs)
    return (
      <>
        {[-RING, RING].map((x) => (
          <g key={x} stroke="var(--color-warn)">
            <line x1={x / 2} x2={x} y2={RING - LIFT} />
            <circle cx={x} cy={-LIFT} r={RING} fill="var(--color-paper)" strokeWidth={2} />
          </g>
        ))}
      </>
    );
  if (long > 0) return <rect x={-long / 2} y={-5.5} width={long} height={11} rx={5.5} fill={fill} stroke="var(--color-accent)" strokeWidth={2} />;
  return <circle r={5.5} fill={fill} stroke="var(--color-accent)" strokeWidth={2} />;
}
