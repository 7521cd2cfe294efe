import { expect, test } from 'vitest';
import { keeping } from '#bundle/once.ts';

test('a thing is made once while it is kept, those asked for last are, and what failed is made again', async () => {
  const once = keeping<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    once(key, () => {
      made.push(key);
      return key === 'bad' ? Promise.reject(new Error(key)) : Promise.resolve(key);
    });
  await Promise.all(['a', 'a', 'b', 'a', 'c', 'a', 'b'].map(ask));
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  await expect(ask('bad')).rejects.toThrow('bad');
  await expect(ask('bad')).rejects.toThrow('bad');
  expect(made.slice(4)).toEqual(['bad', 'bad']);
});
