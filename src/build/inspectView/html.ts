/** Stories as one HTML page that needs nothing else: no script, nothing fetched, right to left in Arabic. */
import type { Problem } from '#pipeline/draft.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { problemLine } from '#build/problems.ts';
import { HTML_STYLE } from '#build/inspectView/htmlStyle.ts';
import { storyHtml } from '#build/inspectView/htmlStory.ts';
import { commonFolder, directionAttributes, fileHtml, plainHtml, textHtml } from '#build/inspectView/htmlText.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';
import { VIEW_WORDS, type ViewLanguage } from '#build/inspectView/viewWords.ts';

export type HtmlOptions = { readonly gazetteer: Gazetteer; readonly problems: readonly Problem[]; readonly language: ViewLanguage };

function contentsHtml(stories: readonly ReadStory[], language: ViewLanguage): string {
  if (stories.length < 2) return '';
  const below = commonFolder(stories.map(({ file }) => file));
  const links = stories.map(
    ({ title, file }, i) => `<li><a href="#story-${i + 1}" ${directionAttributes(title)}>${textHtml(title)}</a> <small>${fileHtml(file, below)}</small></li>`,
  );
  return `<nav aria-labelledby="contents"><h2 id="contents">${VIEW_WORDS[language].contents}</h2><ol>${links.join('\n')}</ol></nav>`;
}

function legendHtml(language: ViewLanguage): string {
  const words = VIEW_WORDS[language];
  const entry = (className: string, text: string, before = '') => `<li>${before}<span class="${className}">${text}</span></li>`;
  const entries = [
    entry('date stated', `${words.date} ${words.basis.stated}`),
    entry('date inferred', `${words.date} ${words.basis.inferred}`),
    ...(['country', 'person', 'organisation', 'place'] as const).map((type) => entry(`name ${type}`, words.one[type], `<i class="shape ${type}"></i>`)),
    entry('name discovered', words.discoveredOne, '<i class="shape discovered"></i>'),
    entry('quote', words.quote.direct),
    entry('figure', words.figure),
    `<li><del>${words.clutter}</del></li>`,
  ];
  return `<section class="legend"><h2>${words.legend}</h2><ul class="key">${entries.join('')}</ul></section>`;
}

function problemHtml(problem: Problem, language: ViewLanguage): string {
  const line = problemLine(problem, language);
  const where = /^.*?:\d+:\d+(?= )/.exec(line)?.[0] ?? '';
  return `<li class="${problem.severity}"><code dir="ltr">${plainHtml(where)}</code> <bdi>${plainHtml(line.slice(where.length + 1))}</bdi></li>`;
}

/** Give the whole page: contents where there are several stories, the key, the stories, the problems. */
export function htmlPage(stories: readonly ReadStory[], { gazetteer, problems, language }: HtmlOptions): string {
  const words = VIEW_WORDS[language];
  const below = commonFolder(stories.map(({ file }) => file));
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.page}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header class="page"><h1>${words.page}</h1>
${contentsHtml(stories, language)}
${legendHtml(language)}</header>
<main>
${stories.length === 0 ? `<p>${words.noStories}</p>` : stories.map((story, i) => storyHtml(story, { anchor: i + 1, below, gazetteer, language })).join('\n')}
</main>
<section class="problems"><h2>${words.problems}</h2>
${problems.length === 0 ? `<p class="note">${words.noProblems}</p>` : `<ul>${problems.map((problem) => problemHtml(problem, language)).join('\n')}</ul>`}</section>
</body>
</html>
`;
}
