import { describe, expect, test } from 'vitest';
import { generate } from '#build/hostile/generate.ts';
import { judgeAll } from '#build/hostile/judgeAll.ts';
import { loadGazetteer } from '#build/makeBundle.ts';

const compiled = loadGazetteer();
if ('problems' in compiled) throw new Error('the gazetteer is broken');

describe('hostile documents', () => {
  test('the same seed makes the same documents, another seed others', () => {
    for (const number of [0, 7, 33, 60]) expect(generate(3, number)).toEqual(generate(3, number));
    expect(generate(3, 9).bytes).not.toEqual(generate(4, 9).bytes);
  });
  test('more than forty families take their turn', () =>
    expect(new Set(Array.from({ length: 300 }, (_, number) => generate(1, number).family)).size).toBeGreaterThan(40));
  test('300 of them break no law', () => {
    const { breaches, stories, errors } = judgeAll(20_241_130, 300, compiled.gazetteer);
    expect(breaches).toEqual([]);
    expect(Math.min(stories, errors)).toBeGreaterThan(30);
  });
});
