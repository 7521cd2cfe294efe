/** How well the sentences of a story that earlier ones have told are found, on stories of our own wording. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DossierText } from '#pipeline/dossierText.ts';
import { assemble } from '#pipeline/assemble.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { readStories } from '#pipeline/readStories.ts';
import { storyRecord } from '#pipeline/storyRecord.ts';

const GOLD = join(import.meta.dirname, '../pipeline/newHere/gold');
/** Rules and thresholds were written with this topic in view. */
export const TUNED = 'harbour';

const NO_TEXT: DossierText = { title: { ar: '' }, summary: { ar: '' }, why: { ar: '' } };

type GoldStory = { readonly day: string; readonly outlet: string; readonly title: string; readonly paragraphs: readonly string[] };
/** A topic: its stories, and of each the sentences that were told before. */
export type NewHereTopic = { readonly topic: string; readonly stories: readonly GoldStory[]; readonly told: readonly ReadonlySet<string>[] };

function topicIn(topic: string, text: string): NewHereTopic {
  const blocks = text.split(/^# /mu).slice(1);
  const stories = blocks.map((block): GoldStory => {
    const [head = '', ...body] = block.trimEnd().split('\n');
    const [day = '', outlet = '', title = ''] = head.split(' | ');
    const paragraphs = body.join('\n').split('\n\n').map((lines) => lines.split('\n').map((line) => line.slice(2)).join(' '));
    return { day, outlet, title, paragraphs };
  });
  const told = blocks.map((block) => new Set(block.split('\n').flatMap((line) => (line.startsWith('= ') ? [line.slice(2)] : []))));
  return { topic, stories, told };
}

/** Give the topics of the gold set, in order. */
export const newHereTopics = (): NewHereTopic[] =>
  readdirSync(GOLD)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => topicIn(name.replace(/\.txt$/u, ''), readFileSync(join(GOLD, name), 'utf8')));

/** Judge a topic: sentences told before that are found, that are not, and those that are found and are new. */
export function judgeNewHere({ topic, stories, told }: NewHereTopic, gazetteer: Gazetteer) {
  const documents = stories.map(({ day, outlet, title, paragraphs }, i) => ({
    file: `story-${String(i).padStart(2, '0')}.json`,
    bytes: new TextEncoder().encode(JSON.stringify({ title, text: paragraphs.join('\n\n'), date: day, source: outlet })),
  }));
  const { stories: read, gazetteer: whole } = readStories(documents, gazetteer);
  if (read.length !== stories.length) throw new Error(`${read.length} stories of ${stories.length} texts`);
  const assembled = assemble(
    read.map((story) => storyRecord(story, new Map()).features),
    NO_TEXT,
    whole,
  );
  const number = new Map(assembled.stories.map(({ id }, at) => [id, at]));
  const [right, wrong, missed]: [string[], string[], string[]] = [[], [], []];
  let sentences = 0;
  read.forEach((story, i) => {
    const marked = told[i]!;
    const all = assembled.stories[number.get(story.id)!]!.told.sentences;
    const found = new Set(
      assembled.amongOthers(number.get(story.id)!).newHere?.told.map(({ paragraph, start, end }) => story.paragraphs[paragraph]!.text.slice(start, end)),
    );
    const texts = all.map(({ paragraph, start, end }) => story.paragraphs[paragraph]!.text.slice(start, end));
    for (const text of marked) if (!texts.includes(text)) throw new Error(`no sentence of story ${i + 1} of ${topic}: ${text}`);
    sentences += texts.length;
    for (const text of texts) if (marked.has(text) || found.has(text)) (marked.has(text) ? (found.has(text) ? right : missed) : wrong).push(text);
  });
  const [precision, recall] = [right.length / Math.max(1, right.length + wrong.length), right.length / Math.max(1, right.length + missed.length)];
  return { topic, sentences, precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), right, wrong, missed };
}
