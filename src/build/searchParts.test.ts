import { expect, test } from 'vitest';
import { makeDocument } from '#build/generated/makeDocument.ts';
import { randomOf } from '#build/hostile/random.ts';
import { buildIndex, type SearchDocument } from '#search/buildIndex.ts';
import { askInParts } from '#search/parts.ts';
import { prepare, prepareCore } from '#search/prepare.ts';
import { find } from '#search/searchIndex.ts';

const docs = Array.from({ length: 250 }, (_, number): SearchDocument => {
  const { file, text } = makeDocument(11, number, 250);
  const [title = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  return { id: file, title, text: lines.join('\n') };
});
const words = [...new Set(docs.flatMap(({ title, text }) => `${title} ${text}`.split(/[\s،.«»:()]+/)))].filter((word) => word.length > 2);

/** A query as it is typed: a word, two, one begun, one with a letter left out or doubled. */
function queryOf(number: number): string {
  const random = randomOf(number * 7919);
  for (let i = 0; i < 4; i++) random.below(2);
  const word = random.pick(words);
  const at = 1 + random.below(word.length - 1);
  const forms = [
    word,
    `${word} ${random.pick(words)}`,
    word.slice(0, Math.max(2, at)),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.slice(at - 1),
  ];
  return forms[number % forms.length]!;
}

test('an index that is read in parts finds what the whole finds, in the same order: 2,000 queries', async () => {
  const index = buildIndex(docs, []);
  expect(index.postings.length).toBeGreaterThan(3);
  const whole = prepare(index);
  let [asked, found] = [0, 0];
  let ready = prepareCore(index.core);
  for (let number = 0; number < 2000; number++) {
    const query = queryOf(number);
    // Every few queries the parts are forgotten: most come with words that other queries asked for before, as with a reader.
    if (number % 5 === 0) ready = prepareCore(index.core);
    const inUse = ready;
    const inParts = await askInParts(
      inUse,
      (part) => {
        asked++;
        return Promise.resolve(index.postings[part]!);
      },
      () => find(inUse, query),
    );
    const { ranked } = find(whole, query);
    expect({ query, ranked: inParts.ranked }).toEqual({ query, ranked });
    if (ranked.length > 0) found++;
  }
  // The test would be of nothing where nothing is asked for, or found.
  expect(asked).toBeGreaterThan(400);
  expect(found).toBeGreaterThan(1500);
});
