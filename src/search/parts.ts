/** Ask an index whose parts come when they are needed. */
import type { Postings } from '#search/schema.ts';
import type { Ready } from '#search/prepare.ts';

/**
 * Give what `ask` gives once all parts that it asks for are there: it is asked, what it missed is fetched, and it is asked again, until
 * nothing is missing. The answer is that of the whole index. Throws what `fetchPart` throws, and then has taken in what came.
 */
export async function askInParts<T>(index: Ready, fetchPart: (part: number) => Promise<Postings>, ask: () => T): Promise<T> {
  for (;;) {
    index.missing.clear();
    const answer = ask();
    if (index.missing.size === 0) return answer;
    const wanted = [...index.missing];
    const came = await Promise.allSettled(wanted.map(async (part) => index.addPart(part, await fetchPart(part))));
    const failed = came.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }
}
