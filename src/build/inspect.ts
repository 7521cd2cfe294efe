/** `npm run -s inspect -- FILE…`: what the pipeline makes of raw documents. Exit 0: no error; 1: some error; 2: wrong usage. */
import { lstatSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseIsoDay } from '#pipeline/dates/calendar.ts';
import { decode } from '#pipeline/decode.ts';
import { findDates } from '#pipeline/dates/findDates.ts';
import { inspected } from '#pipeline/inspected.ts';
import { inspectedEvents } from '#pipeline/events/inspectedEvents.ts';
import { inspectedOrigins } from '#pipeline/origins/inspectedOrigins.ts';
import { readStories } from '#pipeline/readStories.ts';
import { htmlPage } from '#build/inspectView/html.ts';
import { prettyStories } from '#build/inspectView/pretty.ts';
import { loadGazetteer } from '#build/makeBundle.ts';
import { parseHtml } from '#build/parseHtml.ts';
import { printProblems, type ProblemLanguage, unwritable } from '#build/problems.ts';
import { readFiles } from '#build/readSources.ts';
import { writeWhole } from '#build/bundleFolder.ts';
import type { Problem } from '#pipeline/draft.ts';

const USAGE = [
  'usage: npm run -s inspect -- [--pretty] [--html FILE] [--lang ar|en] [--json] FILE…',
  '       npm run -s inspect -- --dates --published DAY FILE',
  '       npm run -s inspect -- --events|--origins FILE…',
].join('\n');

function wrongUsage(why: string): number {
  console.error(`${why}\n${USAGE}`);
  return 2;
}

/** Print, for each line of a file, the dates found in it, resolved against a day. */
function printDates(file: string, published: string, language: ProblemLanguage, json: boolean): number {
  const { documents, problems } = readFiles([file]);
  const decoded = documents.map((document) => decode(document.bytes, document.file));
  const all = [...problems, ...decoded.flatMap((one) => one.problems)];
  printProblems(all, { language, json });
  if (all.some((problem) => problem.severity === 'error')) return 1;
  const lines = decoded.flatMap((one) => one.text.split('\n'));
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const dates = findDates(line, { published: { from: published, to: published } });
    console.log(JSON.stringify(dates.map(({ from, to, precision, basis, text }) => ({ from, to, precision, basis, text }))));
  }
  return 0;
}

/** How stories are shown: as JSON lines, or readably on the terminal; beside it, or instead, as a page of HTML; or what they are together, as JSON lines. */
type Show = {
  readonly language: ProblemLanguage;
  readonly json: boolean;
  readonly pretty: boolean;
  readonly html: string | undefined;
  readonly together: 'events' | 'origins' | null;
};

/** Write the page, whole or not at all; a terminal, a pipe or a link is written as it is. Gives what hindered it. */
function writePage(path: string, page: string): Problem[] {
  try {
    if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) writeFileSync(path, page);
    else writeWhole(path, page);
    return [];
  } catch (error) {
    return [unwritable(path, error)];
  }
}

function printStories(files: readonly string[], { language, json, pretty, html, together }: Show): number {
  const compiled = loadGazetteer();
  if ('problems' in compiled) {
    printProblems(compiled.problems, { language, json });
    return 1;
  }
  const { documents, problems } = readFiles(files);
  const read = readStories(documents, compiled.gazetteer, { parseHtml });
  const { gazetteer } = read;
  const all = [...problems, ...read.problems];
  if (together === 'events') for (const event of inspectedEvents(read.stories, gazetteer)) console.log(JSON.stringify(event));
  else if (together === 'origins') for (const origin of inspectedOrigins(read.stories)) console.log(JSON.stringify(origin));
  else if (pretty) {
    const color = process.stdout.isTTY === true && !process.env['NO_COLOR'];
    console.log(prettyStories(read.stories, { gazetteer, color, width: process.stdout.columns ?? 80, language }));
  } else if (html === undefined) for (const story of read.stories) console.log(JSON.stringify(inspected(story, gazetteer)));
  printProblems(all, { language, json });
  const failures = html === undefined ? [] : writePage(html, htmlPage(read.stories, { gazetteer, problems: all, language }));
  printProblems(failures, { language, json });
  return [...all, ...failures].some((problem) => problem.severity === 'error') ? 1 : 0;
}

function run(): number {
  let given;
  try {
    given = parseArgs({
      allowPositionals: true,
      options: {
        dates: { type: 'boolean', default: false },
        published: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
        pretty: { type: 'boolean', default: false },
        events: { type: 'boolean', default: false },
        origins: { type: 'boolean', default: false },
        html: { type: 'string' },
      },
    });
  } catch (error) {
    return wrongUsage((error as Error).message);
  }
  const { values, positionals } = given;
  const [first] = positionals;
  if (values.lang !== 'ar' && values.lang !== 'en') return wrongUsage(`--lang is ar or en, not «${values.lang}»`);
  if (first === undefined) return wrongUsage('no file was named');
  if (values.events && values.origins) return wrongUsage('--events and --origins are printed one at a time');
  const together = values.events ? 'events' : values.origins ? 'origins' : null;
  if (!values.dates) return printStories(positionals, { language: values.lang, json: values.json, pretty: values.pretty, html: values.html, together });
  if (positionals.length > 1) return wrongUsage('--dates takes one file');
  const day = values.published ?? '';
  if (parseIsoDay(day) === null) return wrongUsage('--published takes a day such as 2024-11-30');
  return printDates(first, day, values.lang, values.json);
}

// Who reads along may stop early, as `head` does: then there is nobody left to print for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = run();
