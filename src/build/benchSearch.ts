/**
 * Measure the search on documents and queries given: what the index weighs, how fast it answers,
 * and how often the document that must come back is among the first ten.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { buildIndex, inOrder } from '#search/buildIndex.ts';
import { prepare } from '#search/prepare.ts';
import { postingsSchema, searchCoreSchema } from '#search/schema.ts';
import { searchIndex } from '#search/searchIndex.ts';

const USAGE = 'usage: npm run -s bench:search -- --docs DOCS.ndjson --queries QUERIES.json';
const FOUND_WITHIN = 10;

const documentSchema = v.object({ id: v.string(), title: v.string(), text: v.string() });
const queriesSchema = v.array(v.object({ cls: v.string(), q: v.string(), id: v.string() }));

/** What ends the run, with the code to leave with. */
class Stop extends Error {
  readonly code: 1 | 2;
  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

function main(args: string[]): void {
  const paths = readArguments(args);
  const docs = inOrder(readDocuments(paths.docs));
  const queries = readQueries(paths.queries);

  const before = performance.now();
  const built = buildIndex(docs);
  const buildMs = performance.now() - before;
  const files = [built.core, ...built.postings].map((part) => JSON.stringify(part));
  const [core, ...postings] = files.map((file): unknown => JSON.parse(file));
  const ready = prepare({ core: v.parse(searchCoreSchema, core), postings: postings.map((part) => v.parse(postingsSchema, part)) });

  const times: number[] = [];
  const recall = new Map<string, { asked: number; found: number }>();
  for (const { cls, q, id } of queries) {
    const start = performance.now();
    const hits = searchIndex(ready, q, FOUND_WITHIN);
    times.push(performance.now() - start);
    const found = hits.some((hit) => docs[hit.doc]!.id === id) ? 1 : 0;
    for (const name of new Set(['all', cls])) {
      const sum = recall.get(name) ?? { asked: 0, found: 0 };
      recall.set(name, { asked: sum.asked + 1, found: sum.found + found });
    }
  }
  times.sort((a, b) => a - b);
  const share = (part: number) => round(times[Math.min(times.length - 1, Math.floor(times.length * part))]!);
  const result = {
    docs: docs.length,
    buildMsPer1k: round((buildMs / docs.length) * 1000),
    gzBytesPerDoc: round(files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / docs.length),
    p50Ms: share(0.5),
    p95Ms: share(0.95),
    recallAt10: Object.fromEntries([...recall].map(([name, { asked, found }]) => [name, round(found / asked)])),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

const round = (n: number): number => Math.round(n * 10_000) / 10_000;

function readArguments(args: string[]): { docs: string; queries: string } {
  const { docs, queries } = parse(args);
  if (docs === undefined || queries === undefined) throw new Stop(2, USAGE);
  return { docs, queries };
}

function parse(args: string[]): { docs?: string; queries?: string } {
  try {
    return parseArgs({ args, options: { docs: { type: 'string' }, queries: { type: 'string' } } }).values;
  } catch {
    throw new Stop(2, USAGE);
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Stop(1, `${path}:1:1 error unreadable the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}

function readDocuments(path: string): v.InferOutput<typeof documentSchema>[] {
  const docs = read(path)
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [check(documentSchema, parseJson(line, path, i + 1), path, i + 1)]));
  if (docs.length === 0) throw new Stop(1, `${path}:1:1 error empty there is no document in the file`);
  return docs;
}

function readQueries(path: string): v.InferOutput<typeof queriesSchema> {
  const queries = check(queriesSchema, parseJson(read(path), path, 1), path, 1);
  if (queries.length === 0) throw new Stop(1, `${path}:1:1 error empty there is no query in the file`);
  return queries;
}

function parseJson(text: string, path: string, firstLine: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.slice(0, errorAt(text)).split('\n');
    throw new Stop(1, `${path}:${firstLine + lines.length - 1}:${lines.at(-1)!.length + 1} error bad-json the text is not JSON from here on`);
  }
}

/** Give the length of the longest beginning that could still become JSON: not every message of the parser names the place. */
function errorAt(text: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (mayGoOn(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function mayGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return /end of JSON|Unterminated/.test(message) || Number(/position (\d+)/.exec(message)?.[1]) === beginning.length;
  }
}

function check<T>(schema: v.GenericSchema<unknown, T>, json: unknown, path: string, line: number): T {
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Stop(1, `${path}:${line}:1 error bad-shape ${v.getDotPath(issue) ?? 'value'}: expected ${issue.expected}, received ${issue.received}`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code;
}
