import { expect, test } from 'vitest';
import { beforeThis } from '#queries/visits.ts';

const HOUR = 3_600_000;
const visit = (newest: string[], before: string[] | null, updatedAt: number) => ({
  id: 'dossier' as const,
  v: 1 as const,
  updatedAt,
  newest,
  before,
  opened: [],
});
const NOW = 1_700_000_000_000;

test('a first visit has nothing to compare with', () => expect(beforeThis(undefined, ['a'], NOW)).toBeNull());
test('an hour later it is another visit', () => expect(beforeThis(visit(['a'], null, NOW - HOUR), ['b', 'a'], NOW)).toEqual(['a']));
test('a reload is the same visit: what was new stays new', () => expect(beforeThis(visit(['b', 'a'], ['a'], NOW - 60_000), ['b', 'a'], NOW)).toEqual(['a']));
test('a reload on a first visit has still nothing to compare with', () => expect(beforeThis(visit(['a'], null, NOW - 60_000), ['b', 'a'], NOW)).toBeNull());
test('a clock set back far is another visit', () => expect(beforeThis(visit(['a'], null, NOW + 48 * HOUR), ['b', 'a'], NOW)).toEqual(['a']));
test('another dossier at the same address is not all new', () => expect(beforeThis(visit(['x', 'y'], null, NOW - HOUR), ['b', 'a'], NOW)).toBeNull());
