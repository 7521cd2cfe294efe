/**
 * `npm run bench:understanding -- [--sayings] [--names] [--misses] [--held-out] [--titles] [TOPIC…]`: how well mentions of one event, and stories of one
 * text, are put together, and sentences found that earlier stories told, a line a topic, and how well quotations, speakers, figures and names are
 * read. Misses of the held-out half of the latter are printed by
 * `--held-out` only: who writes rules does not look at them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { eventsTogether, type MentionAt } from '#pipeline/events/eventsTogether.ts';
import { readStories } from '#pipeline/readStories.ts';
import { plainMentions } from '#pipeline/storyRecord.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';
import { goldTopics, judgeOrigins } from '#build/benchOrigins.ts';
import { judgeNewHere, newHereTopics, TUNED } from '#build/benchNewHere.ts';
import { loadGazetteer } from '#build/makeBundle.ts';
import { parseHtml } from '#build/parseHtml.ts';
import { goldDocuments, HALVES } from '#build/measures/goldSayings.ts';
import { judgeSayings, sayingLines } from '#build/measures/judgeSayings.ts';
import { goldNames, goldSpellings, NAME_HALVES } from '#build/measures/goldNames.ts';
import { judgeNames, judgeSpellings, nameLines, spellingLine } from '#build/measures/judgeNames.ts';
import { readFiles } from '#build/readSources.ts';

const GOLD = join('src', 'pipeline', 'events', 'gold');

type GoldMention = { readonly file: string; readonly words: string; readonly nth: number };
type Gold = {
  readonly topic: string;
  readonly events: readonly { readonly title: string; readonly kind: string; readonly differs: boolean; readonly mentions: readonly GoldMention[] }[];
};

/** Give how a topic fares: pairs put together rightly, wrongly and not; differences found, missed and made up. */
export function judgeTopic(folder: string) {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && /^\d/.test(name));
  const { documents } = readFiles(names.map((name) => join(folder, name)));
  const { stories } = readStories(documents, compiled.gazetteer, { parseHtml });
  const goldOf = new Map<string, number>();
  gold.events.forEach(({ mentions }, event) => mentions.forEach(({ file, words, nth }) => goldOf.set(`${file}\n${words}\n${nth}`, event)));
  const seen = new Map<string, number>();
  const labels = stories.map(({ file, events }) =>
    events.map(({ text }) => {
      const key = `${file.split('/').at(-1)}\n${text}`;
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return goldOf.get(`${key}\n${nth}`);
    }),
  );
  const found = togetherIn(stories);
  const labelOf = ({ story, index }: MentionAt) => labels[story]![index];
  const mentions = found.flatMap((event, number) => event.mentions.flatMap((at) => (labelOf(at) === undefined ? [] : [{ at, number, label: labelOf(at)! }])));
  const [right, wrong, missed]: [string[], string[], string[]] = [[], [], []];
  const say = (at: MentionAt) => {
    const { text, sentence, from } = stories[at.story]!.events[at.index]!;
    return `${from} ${stories[at.story]!.id} [${text}] ${sentence}`;
  };
  mentions.forEach((one, i) =>
    mentions.slice(i + 1).forEach((other) => {
      const pair = `${say(one.at)}\n    ${say(other.at)}`;
      if (one.label === other.label) (one.number === other.number ? right : missed).push(pair);
      else if (one.number === other.number) wrong.push(pair);
    }),
  );
  // A difference is found where one event holds two of its mentions that differ.
  const differing = new Set(found.filter(({ differs }) => differs).flatMap((event) => event.mentions.map(labelOf)));
  const differences = gold.events.flatMap(({ differs, title }, event) => (differs ? [{ title, found: differing.has(event) }] : []));
  const made = gold.events.filter(({ differs }, event) => !differs && differing.has(event)).map(({ title }) => title);
  const kinds = found.filter((event) => {
    const label = labelOf(event.mentions[0]!);
    return label !== undefined && gold.events[label]!.kind === event.kind;
  }).length;
  const titles = found.map((event) => stories[event.mentions[event.titled]!.story]!.events[event.mentions[event.titled]!.index]!.naming.title.ar);
  return { topic: gold.topic, events: found.length, gold: gold.events.length, right, wrong, missed, differences, made, kinds, titles };
}

const togetherIn = (stories: readonly ReadStory[]) =>
  eventsTogether(
    stories.map(({ id, published, events }) => ({
      id,
      published,
      events: plainMentions({ events }),
    })),
  );

/** Print how well quotations, speakers and figures are read. */
function printSayings({ misses, heldOut }: { readonly misses: boolean; readonly heldOut: boolean }): void {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  for (const half of HALVES) {
    const documents = goldDocuments(half);
    const scores = judgeSayings(documents, compiled.gazetteer);
    for (const line of sayingLines(scores)) console.log(`sayings, ${half}, ${documents.length} documents: ${line}`);
    if (half === 'heldOut' ? !heldOut : !misses) continue;
    for (const miss of [scores.direct, scores.reported, scores.figures].flatMap((score) => score.misses)) console.log(`  ${miss}`);
  }
}

/** Print how well people are found, what is known linked, and spellings put together. People are marked in the held-out sayings too. */
function printNames({ misses, heldOut }: { readonly misses: boolean; readonly heldOut: boolean }): void {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  for (const half of NAME_HALVES) {
    const shown = half === 'heldOut' ? heldOut : misses;
    const documents = goldNames(half).map(({ article, names }) => ({ article, names, people: names.filter(({ person }) => person) }));
    const sets = [{ name: 'names', documents }, ...(half === 'heldOut' ? [{ name: 'names in sayings', documents: goldDocuments(half) }] : [])];
    for (const set of sets) {
      const scores = judgeNames(set.documents, compiled.gazetteer);
      for (const text of nameLines(scores)) console.log(`${set.name}, ${half}, ${set.documents.length} documents: ${text}`);
      if (shown) for (const miss of [scores.oneWord, scores.longer, scores.links].flatMap((score) => score.misses)) console.log(`  ${miss}`);
    }
    const spellings = judgeSpellings(goldSpellings(half));
    console.log(`names, ${half}: ${spellingLine(spellings)}`);
    if (shown) for (const miss of spellings.misses) console.log(`  ${miss}`);
  }
}

/** Print a line for each topic of origins that is asked for, with what is wrong. */
function printOrigins(isAsked: (topic: string) => boolean): void {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  for (const topic of goldTopics().filter((one) => isAsked(one.topic))) {
    const { pairs, together, right, whole, part, kinds, misses } = judgeOrigins(topic, compiled.gazetteer);
    const precision = right / Math.max(1, together);
    const found = `whole ${whole.found} of ${whole.all}, part ${part.found} of ${part.all}, kind right ${kinds}`;
    console.log(`origins of ${topic.topic}: precision ${precision.toFixed(3)} (${right} of ${together}), ${found}; ${pairs} pairs`);
    for (const miss of misses) console.log(`  ${miss}`);
  }
}

/** Print a line for each topic of told sentences that is asked for; misses of the one that rules were written with. */
function printNewHere(isAsked: (topic: string) => boolean, misses: boolean): void {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  for (const topic of newHereTopics().filter((one) => isAsked(one.topic))) {
    const { sentences, precision, recall, f1, wrong, missed } = judgeNewHere(topic, compiled.gazetteer);
    const half = topic.topic === TUNED ? 'tuned' : 'held out';
    const figures = `F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
    console.log(`told before in ${topic.topic}, ${half}: ${figures}; ${topic.stories.length} stories, ${sentences} sentences`);
    if (!misses || topic.topic !== TUNED) continue;
    for (const text of wrong) console.log(`  new, and found told: ${text}`);
    for (const text of missed) console.log(`  told, and not found: ${text}`);
  }
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sayings: { type: 'boolean', default: false },
      names: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      'held-out': { type: 'boolean', default: false },
      titles: { type: 'boolean', default: false },
    },
  });
  const shown = { misses: values.misses, heldOut: values['held-out'] };
  if (positionals.length === 0 && !values.names) printSayings(shown);
  if (positionals.length === 0 && !values.sayings) printNames(shown);
  if (values.sayings || values.names) return;
  const topics =
    positionals.length > 0
      ? positionals
      : readdirSync(GOLD, { withFileTypes: true })
          .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
          .toSorted();
  const isAsked = (topic: string): boolean => positionals.length === 0 || positionals.includes(topic);
  printOrigins(isAsked);
  printNewHere(isAsked, values.misses);
  for (const topic of topics.filter((one) => existsSync(join(GOLD, one)))) {
    const { right, wrong, missed, differences, made, ...counts } = judgeTopic(join(GOLD, topic));
    const precision = right.length / Math.max(1, right.length + wrong.length);
    const recall = right.length / Math.max(1, right.length + missed.length);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    const seen = differences.filter(({ found }) => found).length;
    console.log(
      `${topic}: F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}); ` +
        `${counts.events} events for ${counts.gold}; differences ${seen} of ${differences.length}, made up ${made.length}; ` +
        `kinds ${counts.kinds} of ${counts.events}`,
    );
    if (values.titles) counts.titles.forEach((title) => console.log(`  ${title}`));
    if (!values.misses) continue;
    for (const pair of wrong) console.log(`  merged, and should not be:\n    ${pair}`);
    for (const pair of missed) console.log(`  apart, and should not be:\n    ${pair}`);
    for (const { title, found } of differences) if (!found) console.log(`  difference not found: ${title}`);
    for (const title of made) console.log(`  difference made up: ${title}`);
  }
}

if (process.argv[1]?.endsWith('benchUnderstanding.ts')) run();
