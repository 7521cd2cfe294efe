/** One story as HTML: headline, facts, the text with its marks and the clutter struck out where it stood. */
import type { DraftParagraph, Removal } from '#pipeline/draft.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { directionAttributes, fileHtml, markedHtml, plainHtml, textHtml } from '#build/inspectView/htmlText.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';
import { type Fact, type FactValue, storyFacts } from '#build/inspectView/storyFacts.ts';
import { type StoryMark, storyMarks } from '#build/inspectView/storyMarks.ts';
import { storyRows } from '#build/inspectView/storyRows.ts';
import { VIEW_WORDS, type ViewLanguage } from '#build/inspectView/viewWords.ts';

function valueHtml({ text, count, look }: FactValue): string {
  const shape = look ? `<i class="shape ${look}"></i>` : '';
  // Days run from left to right, a span of them too.
  const direction = /^[\d…-]+$/.test(text) ? ' dir="ltr"' : '';
  return `<li>${shape}<bdi${direction}>${plainHtml(text)}</bdi>${count === undefined ? '' : `&nbsp;<b>${count}</b>`}</li>`;
}

/** Words quoted from the text run in their own direction. */
const noteHtml = (note: string): string => plainHtml(note).replace(/(?<=[“«])[^“”«»]+(?=[”»])/g, '<bdi>$&</bdi>');

const factHtml = ({ label, values, note }: Fact): string =>
  `<div><dt>${label}</dt><dd><ul>${values.map(valueHtml).join('')}</ul>${note === undefined ? '' : `<p class="note">${noteHtml(note)}</p>`}</dd></div>`;

function removalHtml({ kind, line, text }: Removal, language: ViewLanguage): string {
  const words = VIEW_WORDS[language];
  return `<div class="cut"><p class="why"><bdi>${words.kinds[kind]} <small>${words.line} ${line}</small></bdi></p> <del ${directionAttributes(text)}>${textHtml(text)}</del></div>`;
}

function paragraphHtml({ kind, text }: DraftParagraph, marks: readonly StoryMark[]): string {
  const inside = markedHtml(text, marks);
  const attributes = directionAttributes(text);
  if (kind === 'heading') return `<h4 ${attributes}>${inside}</h4>`;
  if (kind === 'quote') return `<blockquote ${attributes}>${inside}</blockquote>`;
  return kind === 'item' ? `<p class="item" ${attributes}>${inside}</p>` : `<p ${attributes}>${inside}</p>`;
}

/** `below`: the folder that the files of all stories lie in. */
export type StoryHtmlOptions = { readonly anchor: number; readonly below: string; readonly gazetteer: Gazetteer; readonly language: ViewLanguage };

/** Give a story as an `<article>` with the anchor `story-N`. */
export function storyHtml(story: ReadStory, { anchor, below, gazetteer, language }: StoryHtmlOptions): string {
  const words = VIEW_WORDS[language];
  const marks = storyMarks(story, gazetteer, language);
  const rows = storyRows(story).map((row) => ('removal' in row ? removalHtml(row.removal, language) : paragraphHtml(row.paragraph, marks[row.index] ?? [])));
  const headlines = story.headlines.map((headline) => `<li ${directionAttributes(headline)}>${textHtml(headline)}</li>`);
  return `<article id="story-${anchor}">
<header>
<p class="meta">${fileHtml(story.file, below)} <span>${words.story} ${story.number}</span> <span>${words.role[story.role]}</span> <span>${words.title[story.titleBasis]}</span></p>
<h2 ${directionAttributes(story.title)}>${textHtml(story.title)}</h2>
</header>
<section class="facts"><h3>${words.facts}</h3>
<dl>${storyFacts(story, gazetteer, language).map(factHtml).join('\n')}</dl></section>
<section class="text"><h3>${words.text}</h3>
<div class="rows" dir="rtl">
${rows.join('\n')}
</div>
${headlines.length > 0 ? `<h3>${words.headlines}</h3>\n<ul class="headlines">${headlines.join('\n')}</ul>` : ''}</section>
</article>`;
}
