/**
 * `npm run bench:pipeline`: the figures of the pipeline, as numbers. SIYAQ_SETS names the folder of the public sets,
 * SIYAQ_RAW_PAGES that of real pages; what is not there is said. Exit 2 where there are no sets.
 */
import { existsSync } from 'node:fs';
import { READ_AS_NEXT } from '#pipeline/dates/readAsNext.ts';
import mentionVerdicts from '#pipeline/entities/mentionVerdicts.json';
import { losses } from '#pipeline/losses.ts';
import { readDocument } from '#pipeline/readDocument.ts';
import { decode } from '#pipeline/decode.ts';
import { loadGazetteer } from '#build/makeBundle.ts';
import { countriesAgainstEnglish } from '#build/measures/countries.ts';
import { dayExpressions, type Measured } from '#build/measures/dayExpressions.ts';
import { growthOfLines } from '#build/measures/linear.ts';
import { pipelineTime } from '#build/measures/pipelineTime.ts';
import { articles } from '#build/measures/sets.ts';
import { weekdays } from '#build/measures/weekdays.ts';
import { readFolders } from '#build/readSources.ts';

const percent = ({ right, of }: Measured): string => `${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`;
const print = (what: string, figure: string, missed: readonly string[] = []): void => console.log([`${what}: ${figure}`, ...missed.map((one) => `  ${one}`)].join('\n'));

function benchPages(folder: string): void {
  const { documents } = readFolders([folder]);
  const read = documents.map(({ file, bytes }) => {
    const { text } = decode(bytes, file);
    const { stories } = readDocument({ file, text });
    return { stories: stories.length, lost: losses(text, stories).length };
  });
  const sum = (of: (one: (typeof read)[number]) => number) => read.reduce((total, one) => total + of(one), 0);
  print('real pages', `${read.length} pages, ${sum((one) => one.stories)} stories, ${sum((one) => one.lost)} lines lost`);
}

function run(): number {
  const [sets, pages] = [process.env['SIYAQ_SETS'] ?? '', process.env['SIYAQ_RAW_PAGES'] ?? ''];
  const compiled = loadGazetteer();
  if (!existsSync(sets) || 'problems' in compiled) {
    console.error('SIYAQ_SETS names no folder of sets, or the gazetteer is broken');
    return 2;
  }
  const { gazetteer } = compiled;
  if (existsSync(pages)) benchPages(pages);
  else print('real pages', 'SIYAQ_RAW_PAGES names no folder');
  const days = dayExpressions(sets);
  print('day expressions', percent(days), days.missed);
  print('left out, as they mean the next', [...READ_AS_NEXT].map(([index, why]) => `${index} ${why}`).join(', '));
  const agreed = weekdays(sets);
  print('weekdays agreed with', percent(agreed), agreed.missed);
  const { precision, recall, f1, labels, differences } = countriesAgainstEnglish(sets, gazetteer);
  print('countries against the English', `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} over ${labels} labels, ${differences.length} sentences differ`);
  const { mentions } = mentionVerdicts.draws.at(-1)!;
  print('mentions by eye, as drawn', percent({ right: mentions.filter(({ verdict }) => verdict).length, of: mentions.length, missed: [] }));
  const time = pipelineTime(articles(sets), gazetteer);
  print('time', `${time.documents} documents, median ${time.median.toFixed(2)} ms, 95 % within ${time.p95.toFixed(2)} ms; twice the input takes ${time.doubled.toFixed(2)} times as long; held after each quarter ${time.heap.join(', ')} MB`);
  const growth = growthOfLines(gazetteer);
  print('hostile lines eight times as long', `at most ${growth[0]!.ratio.toFixed(1)} times the time`, growth.slice(0, 5).map(({ unit, ratio }) => `${JSON.stringify(unit)} ${ratio.toFixed(1)}`));
  return 0;
}

process.exitCode = run();
