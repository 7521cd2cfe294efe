import { memo } from 'react';
import { Link } from 'react-router';
import type { CountedRef } from '#bundle/schema.ts';
import { Name } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { paths } from '#url/paths.ts';
import type { Side } from '#features/entities/names/labels.ts';

const MARK = {
  country: 'size-3.5',
  person: 'size-4 rounded-pill',
  organisation: 'size-3 rotate-45',
  place: 'size-4 rounded-pill rounded-ee-none',
} as const;

/** The words stand on a side of their mark; before and after are the left and the right of the drawing, which is the same in both languages. */
const SIDE = {
  below: 'top-full start-1/2 -translate-x-1/2 -mt-1.5',
  above: 'bottom-full start-1/2 -translate-x-1/2 -mb-1.5',
  before: 'end-full top-1/2 -translate-y-1/2',
  after: 'start-full top-1/2 -translate-y-1/2',
} as const satisfies Record<Side, string>;

/** Lines end before the words that they run under. */
const HALO = '[text-shadow:0_0_3px_var(--color-paper),0_0_3px_var(--color-paper),0_0_3px_var(--color-paper)]';

/** Around the mark as its link is, so that the words keep their distance; presses are the link's. */
const BESIDE = 'pointer-events-none absolute size-7 -translate-x-1/2 -translate-y-1/2';

type Props = {
  entity: CountedRef;
  number: number;
  x: number;
  y: number;
  /** Null: no room; its words show when it is lit. */
  side: Side | null;
  isBold: boolean;
  state: 'rest' | 'lit' | 'faint';
  onLight: (number: number | null) => void;
};

/** A name on the map: its mark, its words where there is room for them, and the way to its page. */
export const MapName = memo(function MapName({ entity, number, x, y, side, isBold, state, onLight }: Props) {
  const { t, format } = useText();
  const isNamed = side !== null || state === 'lit';
  const place = { insetInlineStart: x, insetBlockStart: y };
  const faint = state === 'faint' ? 'opacity-25' : '';
  return (
    <>
      <Link
        to={paths.entity.to(entity.id)}
        tabIndex={-1}
        data-stop={number}
        onPointerEnter={() => onLight(number)}
        onPointerLeave={() => onLight(null)}
        onFocus={() => onLight(number)}
        style={place}
        className={`absolute grid size-7 -translate-x-1/2 -translate-y-1/2 place-items-center rounded-pill focus-visible:z-20 ${faint}`}
      >
        <span aria-hidden="true" className={`block border-2 border-accent bg-paper print:border-ink ${MARK[entity.type]}`} />
        <span className="sr-only">
          {t(`type.${entity.type}`)}: <Name text={entity.name} />
        </span>
      </Link>
      {isNamed && (
        <span aria-hidden="true" style={place} className={`${BESIDE} ${state === 'lit' ? 'z-10' : ''} ${faint}`}>
          <span data-words className={`absolute ${SIDE[side ?? 'below']} ${side === null ? 'bg-paper px-0.5' : ''}`}>
            {/* Words that are cut are cut at their own end. */}
            <span
              dir={format.locale === 'ar' || entity.name.en === undefined ? 'rtl' : 'ltr'}
              className={`block max-w-[calc(12.5rem*var(--read-scale,1))] truncate font-display text-chip ${HALO} ${isBold ? 'font-semibold' : ''}`}
            >
              <Name text={entity.name} />
            </span>
          </span>
        </span>
      )}
    </>
  );
});
