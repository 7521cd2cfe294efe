/** How long the whole pipeline takes over a set of articles, and whether time and memory grow with the input alone. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { readStories } from '#pipeline/readStories.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';
import type { Article } from '#build/measures/sets.ts';

export type PipelineTime = {
  readonly documents: number;
  /** Milliseconds of the processor a document. */
  readonly median: number;
  readonly p95: number;
  /** Time of all documents over the time of their first half, both as one set. */
  readonly doubled: number;
  /** Megabytes that are held after each quarter of the documents, read one by one. */
  readonly heap: readonly number[];
};

const encoder = new TextEncoder();
const documentOf = ({ id, title, text }: Article) => ({ file: `${id}.txt`, bytes: encoder.encode(`${title}\n\n${text}`) });

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Measure: one document after the other, then halves and the whole as sets. Best of three for the latter: these are ratios. */
export function pipelineTime(articles: readonly Article[], gazetteer: Gazetteer): PipelineTime {
  const collect = collector();
  const documents = articles.map(documentOf);
  for (const document of documents.slice(0, 100)) readStories([document], gazetteer);
  const heap: number[] = [];
  const quarter = Math.ceil(documents.length / 4);
  const times = documents.map((document, index) => {
    const took = cpuTime(() => readStories([document], gazetteer));
    if ((index + 1) % quarter === 0 || index === documents.length - 1) {
      collect();
      heap.push(Math.round(process.memoryUsage().heapUsed / 1e5) / 10);
    }
    return took;
  });
  const best = (some: typeof documents) => Math.min(...Array.from({ length: 3 }, () => cpuTime(() => readStories(some, gazetteer))));
  const half = best(documents.slice(0, Math.floor(documents.length / 2)));
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!;
  return { documents: documents.length, median: at(0.5), p95: at(0.95), doubled: best(documents) / half, heap };
}
