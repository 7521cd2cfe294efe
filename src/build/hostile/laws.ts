/** What must hold whatever the document. */
import type { Problem } from '#pipeline/draft.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { readStories } from '#pipeline/readStories.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';
import { parseHtml } from '#build/parseHtml.ts';
import { problemLine } from '#build/problems.ts';

export type Source = { readonly file: string; readonly bytes: Uint8Array };
export type Judged = { readonly breaches: readonly string[]; readonly ms: number; readonly stories: number; readonly errors: number };

/** A document takes no longer than this, and what its length adds, of the processor's time: the machine may be busy. */
const MOST_MS = 2000;
const MS_A_KB = 6;
/** Controls and isolates that reorder what stands beside them, NUL, and halves of letters. */
const NEVER = /[\u202A-\u202E\u2066-\u2069\u0000]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const shownOf = (story: ReadStory): string[] => [
  story.title,
  story.outlet ?? '',
  ...story.paragraphs.map(({ text }) => text),
  ...story.keywords,
  ...story.headlines,
  ...story.removed.map(({ text }) => text),
  ...story.events.map(({ text }) => text),
];

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function storyBreaches(story: ReadStory): string[] {
  const days = [...story.events, ...(story.published ? [story.published] : [])];
  return [
    ...shownOf(story).filter((text) => NEVER.test(text)).slice(0, 1).map((text) => `shows what it must not: ${JSON.stringify(text.slice(0, 80))}`),
    ...(story.title === '' ? ['a story without a title'] : []),
    ...(story.id === '' ? ['a story without an id'] : []),
    ...days.filter(({ from, to }) => !ISO_DAY.test(from) || !ISO_DAY.test(to) || from > to).map(({ from, to }) => `no days: ${from} to ${to}`),
  ];
}

function problemBreaches(problem: Problem): string[] {
  const lines = (['ar', 'en'] as const).map((language) => problemLine(problem, language));
  const sound = Number.isInteger(problem.line) && problem.line >= 1 && Number.isInteger(problem.column) && problem.column >= 1;
  return [...(sound ? [] : [`no place: ${problem.kind} ${problem.line}:${problem.column}`]), ...lines.filter((line) => NEVER.test(line) || /[\n\r\u001B]/.test(line)).map((line) => `a problem line that breaks out: ${JSON.stringify(line.slice(0, 120))}`)];
}

/** Give the milliseconds that this program has worked since a moment. */
function spentSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Read one document by itself, and say which laws it breaks. */
export function judge(source: Source, gazetteer: Gazetteer): Judged {
  const before = process.cpuUsage();
  try {
    const { stories, problems } = readStories([source], gazetteer, { parseHtml });
    const ms = spentSince(before);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const breaches = [
      ...(stories.length === 0 && errors === 0 ? ['neither a story nor an error'] : []),
      ...(new Set(stories.map(({ id }) => id)).size < stories.length ? ['an id twice'] : []),
      ...(ms > MOST_MS + (MS_A_KB * source.bytes.length) / 1000 ? [`${Math.round(ms)} ms for ${source.bytes.length} bytes`] : []),
      ...stories.flatMap(storyBreaches),
      ...problems.flatMap(problemBreaches),
    ];
    return { breaches: [...new Set(breaches)], ms, stories: stories.length, errors };
  } catch (error) {
    return { breaches: [`throws ${String((error as Error).stack).slice(0, 400)}`], ms: spentSince(before), stories: 0, errors: 0 };
  }
}

/** A document that nothing is wrong with; it names no outlet, so that it learns nothing from its neighbours. */
export const SOUND: Source = {
  file: 'sound.txt',
  bytes: new TextEncoder().encode('فيضان النهر يقطع الطريق إلى القاهرة\n\nقال محافظ القاهرة يوم 12 أيار 2024 إن مياه النهر بلغت الجسر القديم في مصر وإن السكان غادروا بيوتهم.\n\nوأضاف أن الجسر الجديد سيفتح بعد شهر.\n'),
};

/** Read some documents together with a sound one: it must read as it does alone, and no id may stand twice. */
export function judgeTogether(sources: readonly Source[], gazetteer: Gazetteer): string[] {
  const read = (documents: readonly Source[]) => readStories(documents, gazetteer, { parseHtml }).stories;
  const stories = read([...sources, SOUND]);
  const own = stories.filter(({ file }) => file === SOUND.file);
  return [
    ...(JSON.stringify(own) === JSON.stringify(read([SOUND])) && own.length === 1 ? [] : ['a sound document beside them reads otherwise']),
    ...(new Set(stories.map(({ id }) => id)).size === stories.length ? [] : ['an id twice']),
  ];
}
