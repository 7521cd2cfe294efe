/** The origins of several stories: those that are one text, or whose texts stand within one. Pure: the same stories in any order give the same. */
import { byUnits } from '#text/order.ts';
import { parseIsoDay } from '#pipeline/dates/calendar.ts';
import { firstWithText } from '#pipeline/origins/distinctTexts.ts';
import { comparableOf, likeness, type Comparable, type CopyKind, type Likeness } from '#pipeline/origins/likeness.ts';
import type { OriginFeatures } from '#pipeline/origins/originFeatures.ts';
import { commonShingles, pairsSharing } from '#pipeline/origins/sharedPassages.ts';

type Told = { readonly id: string; readonly published: { readonly from: string; readonly to: string } | null; readonly origin: OriginFeatures };

/** A story of an origin: its place among the stories given, how it relates to the first one, and how much of it stands there. */
export type OriginMember = { readonly story: number; readonly kind: CopyKind; readonly share: number };
export type Origin = {
  readonly kind: CopyKind | 'single';
  /** The first is the origin itself: the earliest, or the one within which the others stand. The others follow in the order of their publication. */
  readonly members: readonly OriginMember[];
};

/** Two that share nothing themselves are of one origin where both stand within an earlier one by so much. */
const WITHIN = 0.5;
/** A text is the origin of an earlier one only if it holds so much more of the others. */
const CLEARLY = 0.15;
/** A group is compared through so many of its texts. */
const MOST_COMPARED = 24;

type Edge = { readonly a: number; readonly b: number; readonly like: Likeness };

/** The surest first; the order of publication decides between equals. */
const surestFirst = (x: Edge, y: Edge): number => y.like.strength - x.like.strength || x.a - y.a || x.b - y.b;

/** Put texts that share passages into groups, the surest pairs first: in a group everything is alike, or stands within one earlier text. */
function groupTexts(texts: readonly Comparable[]): number[][] {
  const isCommon = commonShingles(texts);
  // Two are asked for as often as their groups meet.
  const known = new Map<number, Likeness>();
  const like = (a: number, b: number): Likeness => {
    const pair = a * texts.length + b;
    const one = known.get(pair) ?? likeness(texts[a]!, texts[b]!, isCommon);
    known.set(pair, one);
    return one;
  };
  const edges = pairsSharing(texts, isCommon).flatMap(([a, b]): Edge[] => {
    const found = like(a, b);
    return found.kind === null ? [] : [{ a, b, like: found }];
  });
  const groupOf = texts.map((_, text) => [text]);
  const standsWithin = (text: number, earlier: number): boolean => {
    if (text === earlier) return true;
    const { kind, shares } = like(text, earlier);
    return kind !== null && shares[0] >= WITHIN && texts[earlier]!.to < texts[text]!.from;
  };
  for (const { a, b } of edges.toSorted(surestFirst)) {
    const [one, other] = [groupOf[a]!, groupOf[b]!];
    if (one === other) continue;
    const fits = (p: number, q: number): boolean => like(p, q).kind !== null || [a, b].some((center) => standsWithin(p, center) && standsWithin(q, center));
    if (!one.slice(0, MOST_COMPARED).every((p) => other.slice(0, MOST_COMPARED).every((q) => fits(p, q)))) continue;
    const joined = [...one, ...other].sort((p, q) => p - q);
    for (const text of joined) groupOf[text] = joined;
  }
  return [...new Set(groupOf)];
}

/** Give the text within which the others stand, or else the earliest. Texts stand in the order of publication. */
function firstOf(group: readonly number[], texts: readonly Comparable[]): number {
  const held = group.map((text) => {
    const others = group.filter((other) => other !== text);
    return others.reduce((sum, other) => sum + likeness(texts[other]!, texts[text]!).shares[0], 0) / Math.max(1, others.length);
  });
  let first = 0;
  held.forEach((share, i) => {
    if (share > held[first]! + CLEARLY) first = i;
  });
  return group[first]!;
}

/** Give the origins; the first stories of each in the order of publication. */
export function originsTogether(stories: readonly Told[]): Origin[] {
  const all = stories.map(({ published, origin }) => {
    const days = published && { from: parseIsoDay(published.from)!, to: parseIsoDay(published.to)! };
    return comparableOf(origin, days);
  });
  const time = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
  // Of one day the longest first: the others stand within it.
  const order = stories
    .map((_, story) => story)
    .sort((a, b) => {
      const [one, other] = [all[a]!, all[b]!];
      return time(one.to, other.to) || time(one.from, other.from) || other.all.length - one.all.length || byUnits(stories[a]!.id, stories[b]!.id);
    });
  const ordered = order.map((story) => all[story]!);
  const leaders = firstWithText(ordered);
  const distinct = [...new Set(leaders)];
  const placeOf = new Map(distinct.map((leader, place) => [leader, place]));
  const having: number[][] = distinct.map(() => []);
  leaders.forEach((leader, place) => having[placeOf.get(leader)!]!.push(place));
  const texts = distinct.map((place) => ordered[place]!);
  const origins = groupTexts(texts).map((group) => {
    const first = distinct[firstOf(group, texts)]!;
    const others = group.flatMap((text) => having[text]!).filter((place) => place !== first);
    const members = others
      .sort((a, b) => a - b)
      .map((place): OriginMember => {
        const { kind, shares } = likeness(ordered[place]!, ordered[first]!);
        return { story: order[place]!, kind: kind ?? 'part', share: Math.round(shares[0] * 100) / 100 };
      });
    const kind: Origin['kind'] = members.length === 0 ? 'single' : members.every((member) => member.kind === 'whole') ? 'whole' : 'part';
    return { first, origin: { kind, members: [{ story: order[first]!, kind: 'whole' as const, share: 1 }, ...members] } };
  });
  return origins.sort((a, b) => a.first - b.first).map(({ origin }) => origin);
}

/** Give the source that an origin declares: that of the first member which names one; else the agency that one of them is. */
export function creditOf({ members }: Pick<Origin, 'members'>, featuresOf: (story: number) => Pick<OriginFeatures, 'credits' | 'agency'>): string | null {
  const features = members.map(({ story }) => featuresOf(story));
  const credited = features.find(({ credits }) => credits.length > 0)?.credits;
  return credited?.join('، ') ?? features.find(({ agency }) => agency !== null)?.agency ?? null;
}
