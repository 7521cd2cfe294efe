/** Many hostile documents, one after the other and in batches, under the laws. */
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { generate } from '#build/hostile/generate.ts';
import { judge, judgeTogether, type Source } from '#build/hostile/laws.ts';

export type Tally = { readonly documents: number; readonly stories: number; readonly errors: number; readonly slowest: { readonly ms: number; readonly what: string }; readonly breaches: readonly string[] };

const BATCH = 20;

/** Judge as many documents as asked for; each breach names family, seed and number. */
export function judgeAll(seed: number, count: number, gazetteer: Gazetteer): Tally {
  const breaches: string[] = [];
  let [stories, errors] = [0, 0];
  let slowest = { ms: 0, what: '' };
  let batch: Source[] = [];
  for (let number = 0; number < count; number++) {
    const document = generate(seed, number);
    const what = `«${document.family}» (--seed ${seed}, document ${number}, ${document.bytes.length} bytes, ${JSON.stringify(document.file.slice(0, 40))})`;
    const judged = judge(document, gazetteer);
    stories += judged.stories;
    errors += judged.errors;
    if (judged.ms > slowest.ms) slowest = { ms: judged.ms, what };
    breaches.push(...judged.breaches.map((breach) => `${what}: ${breach}`));
    // What throws alone throws in a batch: once is enough.
    if (judged.breaches.length === 0 && document.bytes.length < 50_000) batch.push(document);
    if (batch.length === BATCH || number === count - 1) {
      breaches.push(...judgeTogether(batch, gazetteer).map((breach) => `the batch up to document ${number} (--seed ${seed}): ${breach}`));
      batch = [];
    }
  }
  return { documents: count, stories, errors, slowest, breaches };
}
