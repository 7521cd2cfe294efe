/** The public sets that figures are measured on, where a folder of them is named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type Article = { readonly id: string; readonly date: string; readonly title: string; readonly text: string };
export type TimeCase = { readonly text: string; readonly start: readonly number[]; readonly end?: readonly number[]; readonly grain: string };
export type WeekdayCase = { readonly id: string; readonly published: string; readonly text: string; readonly mention: string; readonly weekday: number };
export type SentencePair = { readonly id: string; readonly ar: string; readonly en: string };

const json = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Give the time expressions with the moment they count from. */
export const timeCases = (folder: string) => json(folder, 'duckling-ar-time.json') as { readonly ref: string; readonly cases: readonly TimeCase[] };

/** Give the mentions that name a weekday. */
export const weekdayCases = (folder: string) => json(folder, 'weekday-checks.json') as readonly WeekdayCase[];

/** Give the sentences with their English. */
export const sentencePairs = (folder: string) => json(folder, 'pud-300.json') as readonly SentencePair[];

/** Give the news articles. */
export const articles = (folder: string): Article[] =>
  gunzipSync(readFileSync(join(folder, 'ant-2000.ndjson.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article);
