import type { EntityType } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { directionOf } from '#text/direction.ts';
import { CORE, SIZE, type Around, type Ring } from '#features/entities/around.ts';
import { WORDS } from '#features/entities/boxes.ts';

/** The sign of a type, around the middle of its own square. */
const SIGN = {
  country: 'M-6.2 -6.2H6.2V6.2H-6.2z',
  person: 'M-7 0A7 7 0 1 1 7 0A7 7 0 1 1 -7 0z',
  organisation: 'M0 -8.4L8.4 0L0 8.4L-8.4 0z',
  place: 'M-7 7V0A7 7 0 1 1 0 7z',
} as const satisfies Record<EntityType, string>;
/** A line by its ring, from the middle outwards. */
const LINE = [3.5, 2, 1] as const;

type Props = {
  around: Around;
  typeOf: (id: string) => EntityType;
  wordsOf: (ring: Pick<Ring, 'least' | 'most'>) => string;
  letter: string;
  label: string;
};

/** An entity with the names around it on rings: the list beside it says the same. */
export function AroundDrawing({ around: { rings, names, named }, typeOf, wordsOf, letter, label }: Props) {
  const { format } = useText();
  const { x: cx, y: cy, width, height } = SIZE;
  const halo = { paintOrder: 'stroke', strokeWidth: 5, strokeLinejoin: 'round' } as const;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      style={{ minInlineSize: width * 0.96 }}
      className="block h-auto w-full max-w-[35rem] self-start overflow-visible font-display"
      direction={format.locale === 'ar' ? 'rtl' : 'ltr'}
      fontSize={WORDS.size}
    >
      {rings.map(({ rx, ry }) => (
        <ellipse key={rx} cx={cx} cy={cy} rx={rx} ry={ry} fill="none" strokeWidth="1.25" className="stroke-rule" />
      ))}
      {names.map(({ id, x, y, ring }) => (
        <path key={id} d={`M${cx} ${cy}L${x} ${y}`} strokeWidth={LINE[ring] ?? 1} className="stroke-accent" />
      ))}
      {rings.map((ring, i) => (
        <text key={ring.rx} x={named[i]!.x} y={named[i]!.y} dy="0.3em" textAnchor="middle" className="fill-soft stroke-paper" style={halo}>
          {wordsOf(ring)}
        </text>
      ))}
      {names.map(({ id, x, y, words, wordsAt }) => (
        <g key={id}>
          <path d={SIGN[typeOf(id)]} transform={`translate(${x} ${y})`} strokeWidth="1.75" className="fill-paper stroke-accent" />
          <text x={wordsAt.x} y={wordsAt.y} textAnchor="middle" direction={directionOf(words)} className="fill-ink stroke-paper" style={halo}>
            {words}
          </text>
        </g>
      ))}
      <circle cx={cx} cy={cy} r={CORE} strokeWidth="2" className="fill-raised stroke-accent" />
      <text x={cx} y={cy} dy="0.32em" textAnchor="middle" fontSize="27" className="fill-ink font-semibold">
        {letter}
      </text>
    </svg>
  );
}
