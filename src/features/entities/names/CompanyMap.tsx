import { memo, useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { textIn } from '#cards/nameIn.ts';
import { useText } from '#i18n/useText.ts';
import type { CompanyAnswer } from '#queries/company.ts';
import { useWidth } from '#ui/useWidth.ts';
import { MapName } from '#features/entities/names/MapName.tsx';
import { markAfter, sidesOf } from '#features/entities/names/labels.ts';
import { keyOf, weightOf, type Tie } from '#features/entities/names/ties.ts';
import { STROKES } from '#features/entities/names/TieLine.tsx';
import { stopsIn, useOneStop } from '#features/entities/names/useOneStop.ts';

type Props = {
  names: CompanyAnswer['names'];
  ties: readonly Tie[];
  strengths: readonly number[];
  isMany: boolean;
  onOpen: (tie: Tie) => void;
};

/** In CSS pixels at the reader's usual size: the room at the edges, words, and their distance from the middle of their mark. */
const EDGE = { across: 72, down: 34 } as const;
const FONT = 17.6;
const TALL = 25;
const GAP = 14;
/** Longer words are cut in the drawing; the list has them whole. */
const MOST_WIDE = 200;
const HEIGHT = { few: 520, many: 860 } as const;

type Drawn = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly tie: Tie; readonly strengths: readonly number[] };

/** A tie, and a wider line under it that takes the press. */
const TieDrawn = memo(function TieDrawn({ x1, y1, x2, y2, tie, strengths, faint, onOpen }: Drawn & { faint: boolean; onOpen: (tie: Tie) => void }) {
  const place = { x1, y1, x2, y2 };
  return (
    <g className={faint ? 'opacity-25' : undefined}>
      <line {...place} {...STROKES[weightOf(tie.stories, strengths)]} />
      <line {...place} stroke="transparent" strokeWidth="12" className="cursor-pointer print:hidden" onClick={() => onOpen(tie)} />
    </g>
  );
});

/** How wide the words are, measured as they will be set; again when the faces are there. */
function useWidths(words: readonly string[], scale: number): readonly number[] {
  const [faces, setFaces] = useState(0);
  useLayoutEffect(() => {
    let isWanted = true;
    void document.fonts.ready.then(() => isWanted && setFaces(1));
    return () => void (isWanted = false);
  }, []);
  return useMemo(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (pen) pen.font = `500 ${FONT * scale}px ${getComputedStyle(document.documentElement).getPropertyValue('--font-display')}`;
    return words.map((text) => Math.min(MOST_WIDE * scale, (pen?.measureText(text).width ?? text.length * 8 * scale) + 6 * scale));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- measured anew when the faces come
  }, [words, scale, faces]);
}

/** The map: marks at places that stay the same, lines between those that are with each other. One stop of Tab; what has the focus lights its lines. */
export function CompanyMap({ names, ties, strengths, isMany, onOpen }: Props) {
  const { t, format } = useText();
  const box = useRef<HTMLDivElement>(null);
  const { width, scale } = useWidth(box);
  const [lit, setLit] = useState<number | null>(null);
  const height = (isMany ? HEIGHT.many : HEIGHT.few) * scale;
  const words = useMemo(() => names.map(({ entity }) => textIn(entity.name, format.locale)), [names, format.locale]);
  const widths = useWidths(words, scale);
  const company = useMemo(() => {
    const beside = names.map(() => new Set<number>());
    for (const { a, b } of ties) {
      beside[a]!.add(b);
      beside[b]!.add(a);
    }
    return beside;
  }, [names, ties]);
  const points = useMemo(
    () =>
      names.map(({ x, y }, i) => ({
        x: EDGE.across * scale + x * Math.max(0, width - 2 * EDGE.across * scale),
        y: EDGE.down * scale + y * (height - 2 * EDGE.down * scale),
        isShown: company[i]!.size > 0,
      })),
    [names, width, height, scale, company],
  );
  const sides = useMemo(() => {
    const shown = points.flatMap(({ isShown }, i) => (isShown ? [i] : []));
    const place = new Map(shown.map((name, i) => [name, i]));
    const found = sidesOf({
      points: shown.map((i) => points[i]!),
      widths: shown.map((i) => widths[i]!),
      lines: ties.map(({ a, b }) => ({ a: place.get(a)!, b: place.get(b)! })),
      width,
      height,
      tall: TALL * scale,
      gap: GAP * scale,
    });
    return points.map((_, i) => found[place.get(i) ?? -1] ?? null);
  }, [points, widths, ties, width, height, scale]);
  const numberOf = (stop: HTMLElement): number => Number(stop.dataset['stop']);
  const next = (from: HTMLElement, { key }: KeyboardEvent) => {
    const stops = stopsIn(box.current!);
    if (key === 'Home') return stops[0];
    if (key === 'End') return stops.at(-1);
    const to = markAfter(points, numberOf(from), key);
    return to === null ? null : stops.find((stop) => numberOf(stop) === to);
  };
  const handlers = useOneStop(box, next);
  const light = useCallback((name: number | null) => setLit(name), []);
  const isLit = (name: number): boolean => lit === null || lit === name || company[lit]?.has(name) === true;
  return (
    <div className="min-w-0">
      <p id="map-keys" className="sr-only">
        {t('entities.mapHint')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the links in it have the keys */}
      <div
        ref={box}
        role="group"
        aria-label={t('entities.map')}
        aria-describedby="map-keys"
        dir="ltr"
        style={{ blockSize: height }}
        className="relative overflow-hidden"
        {...handlers}
        onBlur={() => setLit(null)}
      >
        {width > 0 && (
          <>
            <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="absolute inset-0" fill="none">
              {/* The strongest lie on top. */}
              {ties.toReversed().map((tie) => (
                <TieDrawn
                  key={keyOf(tie)}
                  x1={points[tie.a]!.x}
                  y1={points[tie.a]!.y}
                  x2={points[tie.b]!.x}
                  y2={points[tie.b]!.y}
                  tie={tie}
                  strengths={strengths}
                  faint={lit !== null && lit !== tie.a && lit !== tie.b}
                  onOpen={onOpen}
                />
              ))}
            </svg>
            {names.map(
              ({ entity }, i) =>
                points[i]!.isShown && (
                  <MapName
                    key={entity.id}
                    entity={entity}
                    number={i}
                    x={points[i]!.x}
                    y={points[i]!.y}
                    side={sides[i] ?? null}
                    isBold={i < 6}
                    state={!isLit(i) ? 'faint' : lit !== null ? 'lit' : 'rest'}
                    onLight={light}
                  />
                ),
            )}
          </>
        )}
      </div>
    </div>
  );
}
