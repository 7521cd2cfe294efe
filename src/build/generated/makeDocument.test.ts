import { expect, test } from 'vitest';
import { loadGazetteer } from '#build/makeBundle.ts';
import { makeDocument } from '#build/generated/makeDocument.ts';
import { parseHtml } from '#build/parseHtml.ts';
import { readStories } from '#pipeline/readStories.ts';

const COUNT = 60;
const made = (seed: number) => Array.from({ length: COUNT }, (_, number) => makeDocument(seed, number, COUNT));

test('a seed gives the same documents again, another seed others', () => {
  expect(made(3)).toEqual(made(3));
  expect(made(3).filter(({ text }, i) => text === made(4)[i]!.text)).toEqual([]);
});

test('every document has its own name', () => expect(new Set(made(1).map(({ file }) => file)).size).toBe(COUNT));

test('no template is left unfilled', () => {
  const text = made(1)
    .map((document) => document.text)
    .join('\n');
  expect(text).not.toMatch(/\{\w+\}|undefined/);
});

test('the pipeline reads each as one story with its title, day, outlet, countries and words of somebody', () => {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  const { stories, problems } = readStories(
    made(1).map(({ file, text }) => ({ file, bytes: new TextEncoder().encode(text) })),
    compiled.gazetteer,
    { parseHtml },
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(stories).toHaveLength(COUNT);
  const share = (has: (story: (typeof stories)[number]) => boolean) => stories.filter(has).length / COUNT;
  expect(share(({ published }) => published?.basis === 'stated')).toBeGreaterThan(0.95);
  expect(share(({ outlet }) => outlet !== null)).toBeGreaterThan(0.9);
  expect(share(({ countries }) => countries.length > 0)).toBeGreaterThan(0.95);
  expect(share(({ quotes }) => quotes.length > 0)).toBeGreaterThan(0.9);
  expect(share(({ figures }) => figures.length > 0)).toBeGreaterThan(0.8);
  expect(new Set(stories.map(({ outlet }) => outlet)).size).toBeGreaterThan(10);
});
