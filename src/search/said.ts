/** Which sayings a set of filters leaves, in which groups and order, and how many each further choice would leave. Pure; linear in sayings. */
import { SAYING_VERBS } from '#bundle/schema.ts';
import { isoDay, NO_DAY, type Columns } from '#search/columns.ts';
import { ALL, type NumberChoice } from '#search/passes.ts';
import type { Sayings } from '#search/sayings.ts';

const FORMS = ['direct', 'reported'] as const;
export type Form = (typeof FORMS)[number];

/** What is known: the sayings from one up to another, of stories that are numbered from `firstStory` on. */
export type KnownSayings = { readonly sayings: Sayings; readonly firstStory: number; readonly first: number; readonly end: number };

/** The filters beside those of stories, in numbers: a speaker that no story names is -1. */
export type SaidChoice = {
  readonly speaker: NumberChoice;
  readonly verb: NumberChoice;
  readonly form: Form | null;
  readonly group: 'speaker' | 'time';
  readonly order: 'old' | 'new';
};

/** Sayings that stand together: of a speaker, by its number, or of a month (YYYY-MM), empty without one. */
export type SaidGroup = { readonly speaker: number; readonly month: string; readonly count: number; readonly direct: number };
export type SaidNumbers = {
  /** The sayings in their order, and the groups that they stand in. */
  readonly numbers: Uint32Array;
  readonly groups: readonly SaidGroup[];
  /** How many there are without filters; how many speakers the filters leave; how many of what they leave are direct. */
  readonly all: number;
  readonly speakers: number;
  readonly direct: number;
  /** How many would be left by each value, whatever is chosen of its kind: by speaker + 1, by group of verbs. */
  readonly counts: { readonly speaker: Uint32Array; readonly verb: Uint32Array };
};

const test =
  ({ in: wanted, out }: NumberChoice) =>
  (value: number): boolean =>
    (wanted.length === 0 || wanted.includes(value)) && !out.includes(value);

const PASSES = { speaker: 1, verb: 2, form: 4 } as const;
const EVERY = 7;

/** Give 1 for each saying, from `first` on, that the filters of stories and the words leave. `flags`: what each story passes. */
function leftByStories(
  { sayings, firstStory, first, end }: KnownSayings,
  flags: Uint8Array,
  answers: ((story: number, from: number, to: number) => boolean) | null,
) {
  const left = new Uint8Array(end - first);
  for (let saying = first; saying < end; saying++) {
    const story = sayings.story[saying]! - firstStory;
    if (flags[story] !== ALL) continue;
    const from = sayings.from[saying]!;
    left[saying - first] = Number(answers === null || answers(story, from, from + sayings.words[saying]!));
  }
  return left;
}

/** Give what the filters leave. `answers`: whether words of a story answer those that are asked, where some are. */
export function selectSaid(
  known: KnownSayings,
  columns: Columns,
  flags: Uint8Array,
  choice: SaidChoice,
  answers: ((story: number, from: number, to: number) => boolean) | null,
): SaidNumbers {
  const { sayings, first, end } = known;
  const left = leftByStories(known, flags, answers);
  const [isSpeaker, isVerb] = [test(choice.speaker), test(choice.verb)];
  const counts = { speaker: new Uint32Array(sayings.speakers.length + 1), verb: new Uint32Array(SAYING_VERBS.length) };
  const kept: number[] = [];
  let direct = 0;
  for (let saying = first; saying < end; saying++) {
    if (left[saying - first] === 0) continue;
    const [speaker, verb, form] = [sayings.speaker[saying]!, sayings.group[saying]!, 1 - sayings.direct[saying]!];
    const passed =
      (isSpeaker(speaker) ? PASSES.speaker : 0) | (isVerb(verb) ? PASSES.verb : 0) | (choice.form === null || FORMS[form] === choice.form ? PASSES.form : 0);
    if ((passed | PASSES.speaker) === EVERY) counts.speaker[speaker + 1]!++;
    if ((passed | PASSES.verb) === EVERY) counts.verb[verb]!++;
    if (passed !== EVERY) continue;
    kept.push(saying);
    direct += sayings.direct[saying]!;
  }
  const ordered = inTime(kept, known, columns, choice.order);
  const ofSpeaker = speakersOf(kept, sayings);
  const shared = { all: end - first, speakers: ofSpeaker.length - Number(ofSpeaker.at(-1)?.speaker === -1), direct, counts };
  if (choice.group === 'time') return { numbers: ordered, groups: monthsOf(ordered, known, columns), ...shared };
  // Each saying goes to the next free place of its speaker, what is quoted before what is reported.
  const free = new Map<number, { quoted: number; reported: number }>();
  let next = 0;
  for (const { speaker, count, direct: quoted } of ofSpeaker) {
    free.set(speaker, { quoted: next, reported: next + quoted });
    next += count;
  }
  const numbers = new Uint32Array(ordered.length);
  for (const saying of ordered) {
    const places = free.get(sayings.speaker[saying]!)!;
    numbers[sayings.direct[saying] === 1 ? places.quoted++ : places.reported++] = saying;
  }
  return { numbers, groups: ofSpeaker, ...shared };
}

/** Give the speakers of some sayings: whoever has said most comes first; what nobody is named for, last. */
function speakersOf(kept: readonly number[], { speakers, speaker, direct }: Sayings): SaidGroup[] {
  const [counts, quoted] = [new Uint32Array(speakers.length + 1), new Uint32Array(speakers.length + 1)];
  for (const saying of kept) {
    counts[speaker[saying]! + 1]!++;
    quoted[speaker[saying]! + 1]! += direct[saying]!;
  }
  const groups: SaidGroup[] = [];
  counts.forEach((count, at) => count > 0 && groups.push({ speaker: at - 1, month: '', count, direct: quoted[at]! }));
  return groups.sort(
    (a, b) => Number(a.speaker < 0) - Number(b.speaker < 0) || b.count - a.count || b.direct - a.direct || a.speaker - b.speaker,
  );
}

/** Put sayings, which come in the order of their stories, oldest first, in order of time: as in the text within a story, those without a day last. */
function inTime(kept: readonly number[], { sayings: { story }, firstStory }: KnownSayings, { stories: { from } }: Columns, order: 'old' | 'new'): Uint32Array {
  const isUndated = (saying: number): boolean => from[story[saying]! - firstStory] === NO_DAY;
  let undated = 0;
  while (undated < kept.length && isUndated(kept[undated]!)) undated++;
  const out = new Uint32Array(kept.length);
  let next = 0;
  if (order === 'old') for (let at = undated; at < kept.length; at++) out[next++] = kept[at]!;
  else {
    for (let end = kept.length; end > undated; ) {
      let begin = end - 1;
      while (begin > undated && story[kept[begin - 1]!] === story[kept[begin]!]) begin--;
      for (let at = begin; at < end; at++) out[next++] = kept[at]!;
      end = begin;
    }
  }
  for (let at = 0; at < undated; at++) out[next++] = kept[at]!;
  return out;
}

/** Give the months in which the stories of sayings in order of time were published. */
function monthsOf(ordered: Uint32Array, { sayings: { story, direct }, firstStory }: KnownSayings, { stories: { to } }: Columns): SaidGroup[] {
  const groups: { speaker: number; month: string; count: number; direct: number }[] = [];
  const known = new Map<number, string>();
  for (const saying of ordered) {
    const day = to[story[saying]! - firstStory]!;
    const month = known.get(day) ?? (day === NO_DAY ? '' : isoDay(day).slice(0, 7));
    known.set(day, month);
    let last = groups.at(-1);
    if (last?.month !== month) groups.push((last = { speaker: -1, month, count: 0, direct: 0 }));
    last.count++;
    last.direct += direct[saying]!;
  }
  return groups;
}
