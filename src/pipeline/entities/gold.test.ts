/** People, links of known names and spellings on the gold sets: what was reached is not lost again. */
import { describe, expect, test } from 'vitest';
import { goldNames, goldSpellings, NAME_HALVES, readGoldNames } from '#build/measures/goldNames.ts';
import { judgeNames, judgeSpellings } from '#build/measures/judgeNames.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';

type Floor = { readonly precision: number; readonly recall: number };
type Floors = { readonly size: number; readonly people: Floor; readonly links: Floor; readonly spellings: Floor };

const FLOORS: Readonly<Record<(typeof NAME_HALVES)[number], Floors>> = {
  tuned: {
    size: 14,
    people: { precision: 0.97, recall: 0.8 },
    links: { precision: 0.95, recall: 0.95 },
    spellings: { precision: 1, recall: 0.85 },
  },
  heldOut: {
    size: 18,
    people: { precision: 0.91, recall: 0.62 },
    links: { precision: 0.93, recall: 0.9 },
    spellings: { precision: 1, recall: 0.8 },
  },
};

const shares = ({ gold, found, wrong }: { gold: number; found: number; wrong: number }): Floor => ({
  precision: found / (found + wrong),
  recall: found / gold,
});

/** What falls short of its floor. */
const short = (share: Floor, floor: Floor): string[] => (['precision', 'recall'] as const).filter((kind) => share[kind] < floor[kind]);

describe.each(NAME_HALVES)('%s', (half) => {
  const documents = goldNames(half).map(({ article, names }) => ({ article, names, people: names.filter(({ person }) => person) }));
  const { oneWord, longer, links } = judgeNames(documents, testGazetteer());

  test('the set is there', () => {
    expect(documents).toHaveLength(FLOORS[half].size);
    expect(oneWord.gold + longer.gold).toBeGreaterThan(100);
  });
  test('people', () => {
    const all = { gold: oneWord.gold + longer.gold, found: oneWord.found + longer.found, wrong: oneWord.wrong + longer.wrong };
    expect(short(shares(all), FLOORS[half].people)).toEqual([]);
  });
  test('links of known names', () => expect(short(shares(links), FLOORS[half].links)).toEqual([]));
  test('spellings', () => expect(short(shares(judgeSpellings(goldSpellings(half))), FLOORS[half].spellings)).toEqual([]));
});

describe('the marks of the gold', () => {
  test('are taken out of the text', () => {
    const { article, names } = readGoldNames('title: خبر\n\nزار <سامي مراد> {طوكيو=JP}.', 'x');
    expect(article.text).toBe('زار سامي مراد طوكيو.');
    expect(names.map(({ start, end, person, link }) => [article.text.slice(start, end), person, link])).toEqual([
      ['سامي مراد', true, undefined],
      ['طوكيو', false, 'JP'],
    ]);
  });
  test('must be closed', () => expect(() => readGoldNames('title: خبر\n\nزار <سامي مراد', 'x')).toThrow(/^x: /));
});
