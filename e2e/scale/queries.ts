/** What queries ask of the parts of a built bundle: bytes as they are sent, and whether the hits are those of the whole index. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf } from '../../src/bundle/parts.ts';
import { openBundle, type Ask } from '../../src/bundle/reader.ts';
import { askInParts } from '../../src/search/parts.ts';
import { prepareCore } from '../../src/search/prepare.ts';
import { postingsSchema, searchCoreSchema } from '../../src/search/schema.ts';
import { find } from '../../src/search/searchIndex.ts';

/** Numbers that look like chance and are the same each time (Lehmer, 2^31 - 1). */
function* chance(seed: number): Generator<number> {
  for (let state = seed * 7919 + 1; ; ) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

/** Words of titles as a reader types them: one, two, begun, or with a letter wrong. */
function* wordsFrom(titles: readonly string[], seed: number): Generator<string> {
  const numbers = chance(seed);
  const next = (below: number): number => (numbers.next().value as number) % below;
  for (let round = 0; ; round++) {
    const words = titles[next(titles.length)]!.split(/\s+/).filter((word) => word.length > 2);
    if (words.length === 0) continue;
    const word = words[next(words.length)]!;
    const at = 1 + next(word.length - 1);
    if (round % 4 === 0) yield word;
    else if (round % 4 === 1) yield `${word} ${words[next(words.length)]!}`;
    else if (round % 4 === 2) yield word.slice(0, Math.max(2, at));
    else yield word.slice(0, at) + word.slice(at + 1);
  }
}

export type Asked = { readonly queries: number; readonly core: number; readonly p95: number; readonly most: number; readonly unlike: readonly string[] };

/** Ask so many queries, each of an index that has its core and nothing more, as on a reader's first. */
export async function askParts(folder: string, queries: number, seed: number): Promise<Asked> {
  let sent = 0;
  const bytesOf = async (file: string) => (await stat(join(folder, 'bundle', `${file}.br`)).catch(() => stat(join(folder, 'bundle', file)))).size;
  const ask: Ask = async (file, bytes) => {
    const content = await readFile(join(folder, 'bundle', file));
    sent += bytes ? bytes.length : await bytesOf(file);
    return new Response(bytes ? content.subarray(bytes.start, bytes.start + bytes.length) : content, { status: bytes ? 206 : 200 });
  };
  const bundle = await openBundle(ask);
  const core = await bundle.json('search', 0, searchCoreSchema);
  const coreBytes = sent;
  const whole = prepareCore(core);
  for (let part = 0; part < bundle.count('postings'); part++) whole.addPart(part, await bundle.json('postings', part, postingsSchema));
  const titles: string[] = [];
  for (let number = 0; number < whole.documents; number += Math.ceil(whole.documents / 2000)) titles.push((await bundle.card(number)).title.ar);
  const words = wordsFrom(titles, seed);
  const [each, unlike]: [number[], string[]] = [[], []];
  for (let query = 0; query < queries; query++) {
    const asked = words.next().value as string;
    const index = prepareCore(core);
    let bytes = 0;
    const { ranked } = await askInParts(
      index,
      async (part) => {
        bytes += await bytesOf(fileOf(bundle.manifest, 'postings', part)!);
        return bundle.json('postings', part, postingsSchema);
      },
      () => find(index, asked),
    );
    each.push(bytes);
    if (JSON.stringify(ranked) !== JSON.stringify(find(whole, asked).ranked)) unlike.push(asked);
  }
  const inOrder = each.toSorted((a, b) => a - b);
  return { queries, core: coreBytes, p95: inOrder[Math.floor(queries * 0.95)]!, most: inOrder.at(-1)!, unlike };
}
