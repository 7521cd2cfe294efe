/** Articles of the public set, understood one by one as stories. */
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import type { StoryDraft } from '#pipeline/draft.ts';
import { groupNames } from '#pipeline/entities/discover/groupNames.ts';
import { recallEvents } from '#pipeline/entities/recallEvents.ts';
import { discoveredEntities, findStory, type ReadStory, understandStory, withEntities } from '#pipeline/understandStories.ts';
import type { Article } from '#build/measures/sets.ts';

function draftOf({ title, date, text }: Article): StoryDraft {
  return {
    role: 'main', title, titleBasis: 'stated', outlet: null, published: { from: date, to: date, basis: 'stated' },
    paragraphs: text.split('\n').map((line, at) => ({ kind: 'text', text: line, line: at + 1 })),
    keywords: [], headlines: [], removed: [],
  };
}

/** Give an article's story, and the gazetteer with the names that were found in it: its lines are the paragraphs, its own day is the published one. */
export function understoodWith(article: Article, gazetteer: Gazetteer): { readonly story: ReadStory; readonly whole: Gazetteer } {
  const draft = draftOf(article);
  const found = findStory(draft, gazetteer);
  const { entities, idOf } = groupNames([found.names]);
  const whole = withEntities(gazetteer, discoveredEntities(entities));
  const place = { id: article.id, file: article.id, number: 1, page: [draft] };
  return { story: understandStory(found, place, { gazetteer: whole, idOf, recall: recallEvents(gazetteer) }), whole };
}

/** Give an article's story alone. */
export const understood = (article: Article, gazetteer: Gazetteer): ReadStory => understoodWith(article, gazetteer).story;

/** A number for some words, so that a verdict can speak of them and not hold them (FNV-1a). */
export function checksum(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
