/** Where an entity's stories stand on a line of time, drawn to scale, with words that never meet. Places are CSS pixels. Pure. */
import { dayNumber, isoDay, monthsBegun } from '#bundle/days.ts';
import { meets, type Box, widthOf, WORDS } from '#features/entities/boxes.ts';

export type Axis = 'rtl' | 'ltr';
type Days = { readonly from: string; readonly to: string };
/** A story, or a stretch of time: how often it names the entity, or how many stories of it do; and what is said beside it. */
export type Bar = Days & { readonly value: number; readonly words: string };
export type Label = { readonly x: number; readonly y: number; readonly width: number; readonly leads: boolean };
export type PlacedBar = { readonly x: number; readonly width: number; readonly height: number; readonly label: Label | null };
export type Tick = { readonly x: number; readonly year: string | null };
export type Lane = {
  readonly bars: readonly PlacedBar[];
  readonly others: readonly number[];
  readonly ticks: readonly Tick[];
  readonly ends: readonly { readonly x: number; readonly month: string; readonly anchor: 'left' | 'right' | 'middle' }[];
  /** The height of the line, of one mention, and of all. */
  readonly floor: number;
  readonly unit: number;
  readonly height: number;
};
export type Drawn = { readonly span: Days; readonly bars: readonly Bar[]; readonly others: readonly Days[]; readonly isPerStory: boolean };

/** A story's bar is so wide, and so high for each mention; the highest of all no higher than this. */
const BAR = 14;
const NARROW_BAR = 8;
const PER_MENTION = 18;
const HIGHEST = 144;
/** The first and the last bar stand so far within the ends. */
const INSET = 12;
/** Room below the line for years; a tick for a story without a mention. */
const BELOW = 40;
const TICK = 10;
const GAP = 6;
/** Months nearer than this have no tick of their own. */
const LEAST_MONTH = 5;

/** Order in which bars get their words: the first and the last, then those with most. */
function byNeed(bars: readonly Bar[]): number[] {
  const last = bars.length - 1;
  return bars.map((_, i) => i).sort((a, b) => Number(b === 0 || b === last) - Number(a === 0 || a === last) || bars[b]!.value - bars[a]!.value || a - b);
}

/** Lay a lane of some width; `scale`: how much larger than usual the reader's letters are; `hasWords`: whether there is room for any. */
export function layLane({ span, bars, others, isPerStory }: Drawn, width: number, axis: Axis, scale: number, hasWords: boolean): Lane {
  const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
  const wide = Math.min(width < 600 ? NARROW_BAR : BAR, BAR);
  const perDay = (width - 2 * INSET - wide) / Math.max(1, last - first);
  const turned = (x: number): number => (axis === 'rtl' ? width - x : x);
  const placeOf = (day: number): number => turned(first === last ? width / 2 : INSET + wide / 2 + (day - first) * perDay);
  const middle = ({ from, to }: Days): number => placeOf((dayNumber(from) + dayNumber(to)) / 2);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const unit = Math.min(PER_MENTION, HIGHEST / most);
  const line = WORDS.line * scale;
  const floor = Math.ceil(most * unit + (hasWords ? 2 * line : GAP));
  const shaped = bars.map((bar) => {
    const long = isPerStory ? wide : Math.max(3, (dayNumber(bar.to) - dayNumber(bar.from) + 1) * perDay - 2);
    return { x: middle(bar) - long / 2, width: long, height: Math.max(bar.value > 0 ? 2 : 0, bar.value * unit) };
  });
  const ticks = others.map(middle);
  const taken: Box[] = [
    ...shaped.map(({ x, width: long, height }): Box => ({ x, y: floor - height, width: long, height })),
    ...ticks.map((x): Box => ({ x: x - 1, y: floor - TICK, width: 2, height: TICK })),
  ];
  const labels = new Map<number, Label>();
  for (const i of hasWords ? byNeed(bars) : []) {
    const words = widthOf(bars[i]!.words, scale);
    const { x, width: long, height } = shaped[i]!;
    const top = Math.min(floor - height, floor - TICK - line + 2);
    const above = floor - height - line;
    const beside = axis === 'rtl' ? [x - GAP - words, x + long + GAP] : [x + long + GAP, x - GAP - words];
    const places = [
      ...beside.map((at) => ({ x: at, y: top, leads: false })),
      { x: x + long / 2 - words / 2, y: above, leads: false },
      ...beside.map((at) => ({ x: at < x ? at + GAP + long / 2 : at - GAP - long / 2, y: above - line, leads: true })),
    ];
    const place = places.find((at) => {
      const box = { x: at.x, y: at.y, width: words, height: line };
      const leader = { x: x + long / 2 - 1, y: at.y + line, width: 2, height: floor - height - at.y - line };
      return at.x >= 0 && at.x + words <= width && at.y >= 0 && !taken.some((other) => meets(box, other) || (at.leads && meets(leader, other)));
    });
    if (!place) continue;
    labels.set(i, { ...place, width: words });
    taken.push({ x: place.x - 4, y: place.y, width: words + 8, height: line });
  }
  return {
    bars: shaped.map((bar, i) => ({ ...bar, label: labels.get(i) ?? null })),
    others: ticks,
    ...scaleOf(first, last, placeOf, width, axis, scale, perDay),
    floor,
    unit,
    height: Math.ceil(floor + BELOW * scale),
  };
}

/** Give the ticks of months and years below the line, with the years that have room, and the months of its two ends. */
function scaleOf(
  first: number,
  last: number,
  placeOf: (day: number) => number,
  width: number,
  axis: Axis,
  scale: number,
  perDay: number,
): Pick<Lane, 'ticks' | 'ends'> {
  const months = monthsBegun(first - 1, last).map((day) => ({ day, iso: isoDay(day) }));
  const isDense = perDay * 30 < LEAST_MONTH;
  const [early, late] = [isoDay(first).slice(0, 7), isoDay(last).slice(0, 7)];
  const side = (isEarly: boolean): 'left' | 'right' => (isEarly === (axis === 'rtl') ? 'right' : 'left');
  const room = widthOf('كانون الثاني 2024', scale);
  const ends: Lane['ends'] =
    early === late
      ? [{ x: width / 2, month: early, anchor: 'middle' }]
      : [
          { x: side(true) === 'right' ? width : 0, month: early, anchor: side(true) },
          { x: side(false) === 'right' ? width : 0, month: late, anchor: side(false) },
        ];
  let free = room;
  const ticks = months.flatMap(({ day, iso }): Tick[] => {
    const isYear = iso.slice(5) === '01-01';
    if (isDense && !isYear) return [];
    const x = placeOf(day);
    const along = axis === 'rtl' ? width - x : x;
    const year = widthOf('2024', scale) / 2 + GAP;
    const hasRoom = isYear && early !== late && along - year > free && along + year < width - room;
    if (hasRoom) free = along + year;
    return [{ x, year: hasRoom ? iso.slice(0, 4) : null }];
  });
  return { ticks, ends };
}

/** A month, or a year, with what was counted in it. */
export type Period = Days & Omit<Counted, 'month'> & { readonly key: string };
type Counted = { readonly month: string; readonly stories: number; readonly origins: number; readonly mentions: number | null };
/** So many months are drawn as they are; more are put together by years. */
const MOST_MONTHS = 72;

const lastOf = (month: string): string => isoDay(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0) / 86_400_000);

/** Give what was counted by month, or by year where the months are too many. */
export function periodsOf(months: readonly Counted[], span: Days): { readonly by: 'month' | 'year'; readonly periods: readonly Period[] } {
  const long = (Number(span.to.slice(0, 4)) - Number(span.from.slice(0, 4))) * 12 + Number(span.to.slice(5, 7)) - Number(span.from.slice(5, 7)) + 1;
  if (long <= MOST_MONTHS) return { by: 'month', periods: months.map((one) => ({ ...one, key: one.month, from: `${one.month}-01`, to: lastOf(one.month) })) };
  const years = new Map<string, Period>();
  for (const { month, stories, origins, mentions } of months) {
    const year = month.slice(0, 4);
    const before = years.get(year) ?? { key: year, from: `${year}-01-01`, to: `${year}-12-31`, stories: 0, origins: 0, mentions: 0 };
    years.set(year, {
      ...before,
      stories: before.stories + stories,
      origins: before.origins + origins,
      mentions: before.mentions === null || mentions === null ? null : before.mentions + mentions,
    });
  }
  return { by: 'year', periods: [...years.values()] };
}
