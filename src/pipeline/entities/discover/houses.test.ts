import { expect, test } from 'vitest';
import { houseCountry } from '#pipeline/entities/discover/houses.ts';

test.each<[string, string | undefined, string]>([
  ['سالم بن حمد آل خليفة', 'BH', 'a ruling house'],
  ['راشد بن سالم آل مكتوم', 'AE', 'another'],
  ['سالم آل مهنا', undefined, 'any other house'],
  ['حمد خليفة', undefined, 'a father of that name'],
])('%s: %s, %s', (name, code, _why) => expect(houseCountry(name)).toBe(code));
