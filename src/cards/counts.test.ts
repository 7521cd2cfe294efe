/** No screen gives a number of stories as a number of sources: wherever stories of an event or a list are counted, their origins are too. */
import { expect, test } from 'vitest';

const SCREENS = Object.entries(import.meta.glob<string>(['../{cards,features,app}/**/*.{ts,tsx}'], { query: '?raw', import: 'default', eager: true })).filter(
  ([file]) => !file.includes('.test.'),
);

/** What counts the stories that tell an event, that the head has, or that a screen names. */
const COUNTS = [/\btold\.stories\b/, /\bhead\.stories\b/, /\bcount\(\s*'(?:toldIn|stories)'/];
/** What says or knows how many origins they are. */
const KNOWS = /\borigins\b|\buseTold\b/;
/** What counts something else. */
const OTHER: Readonly<Record<string, string>> = {
  'Company.tsx': 'how many stories two names share',
  'Coverage.tsx': 'how many stories an outlet has',
  'EntityChip.tsx': 'how many stories name an entity',
  'MentionCard.tsx': 'how many other stories name it',
  'NothingLeft.tsx': 'how many stories would be listed',
  'NothingNamed.tsx': 'whether there are stories',
  'Stories.tsx': 'whether all stories are listed',
  'Who.tsx': 'how many stories name somebody',
};

const nameOf = (file: string): string => file.split('/').at(-1)!;
/** Give the files that count stories and know nothing of origins. */
const counting = (sources: readonly (readonly [file: string, code: string])[]): string[] =>
  sources.filter(([file, code]) => COUNTS.some((count) => count.test(code)) && !KNOWS.test(code) && !(nameOf(file) in OTHER)).map(([file]) => file);

test('the screens are seen', () => {
  expect(SCREENS.length).toBeGreaterThan(100);
  expect(SCREENS.filter(([, code]) => COUNTS.some((count) => count.test(code))).length).toBeGreaterThan(5);
});

test('whoever counts stories knows their origins', () => expect(counting(SCREENS)).toEqual([]));

test('one that did not would be found', () => {
  expect(counting([['../cards/New.tsx', "<p>{count('toldIn', event.told.stories)}</p>"]])).toEqual(['../cards/New.tsx']);
  expect(counting([['../cards/New.tsx', '<p>{toldIn(event.told)}</p> // useTold']])).toEqual([]);
});

test('what is said to count something else is there', () =>
  expect(Object.keys(OTHER).filter((name) => !SCREENS.some(([file]) => nameOf(file) === name))).toEqual([]));
