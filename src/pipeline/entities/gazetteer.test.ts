import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '#pipeline/entities/gazetteer.ts';
import { inflectAdjective } from '#pipeline/entities/inflect.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';

const kp = '{"id":"Q423","type":"country","code":"KP","ar":"كوريا الشمالية","en":"North Korea"}';
const tass = '{"id":"tass","type":"organisation","ar":"تاس","en":"TASS","country":"RU"}';
const event = '{"id":"e","type":"event","ar":"قمة","en":"summit","from":"2020-02-03","marks":["KP","قمة|القمة"]}';
const problemsOf = (...texts: string[]) => {
  const compiled = compileGazetteer(texts.map((text, i) => ({ file: `${i}.json`, text })));
  return 'problems' in compiled ? compiled.problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.kind} ${p.detail}`) : [];
};

describe('a mistake in the gazetteer is pointed at', () => {
  test.each([
    ['nothing wrong', [`[\n${kp}\n]`], []],
    ['nothing at all', ['[]'], []],
    ['an id given twice, in two files', [`[${kp}]`, `[\n  ${kp.replace('KP', 'KR')}]`], ['1.json:2:4 duplicate-id Q423']],
    ['a code given twice', [`[${kp},\n${kp.replace('Q423', 'Q884')}]`], ['0.json:2:31 duplicate-id KP']],
    ['a code that no country has', [`[${kp},\n${tass}]`], ['0.json:2:59 broken-gazetteer country: no country has the code RU']],
    ['a code that is none', [`[\n\n${kp.replace('"KP"', '"Korea"')}]`], ['0.json:3:31 broken-gazetteer code: not an ISO 3166-1 alpha-2 code']],
    ['an empty name', [`[${kp.replace('North Korea', ' ')}]`], ['0.json:1:66 broken-gazetteer en: empty']],
    ['a field that is not known', [`[${kp.replace('"en"', '"spelling":[],"en"')}]`], ['0.json:1:66 broken-gazetteer spelling: Invalid key: Expected never but received "spelling"']],
    ['an event', [`[${kp},\n${event}]`], []],
    ['a mark that nothing has', [`[${event}]`], ['0.json:1:72 broken-gazetteer marks: nothing has the id or code KP']],
    ['one mark', [`[${event.replace('"KP",', '')}]`], ['0.json:1:72 broken-gazetteer marks: fewer than two marks']],
    ['an event that ends before it begins', [`[${kp},\n${event.replace('"marks"', '"to":"2020-02-01","marks"')}]`], ['0.json:2:51 broken-gazetteer from: no day, or after the last']],
    ['a comma too few', [`[\n${kp}\n${kp}]`], ['0.json:3:1 broken-gazetteer not a JSON array of entries']],
    ['a comma too many', [`[\n${kp},\n]`], ['0.json:3:1 broken-gazetteer not a JSON array of entries']],
    ['a quotation mark too few', [`[\n${kp},\n{"id":"x,"type":"place"}\n]`], ['0.json:3:1 broken-gazetteer not JSON']],
    ['no array', [kp], ['0.json:1:1 broken-gazetteer not a JSON array of entries']],
    ['an empty file', [''], ['0.json:1:1 broken-gazetteer not a JSON array of entries']],
    ['a file cut off', [`[${kp},\n{"id":`], ['0.json:2:1 broken-gazetteer not JSON']],
  ])('%s', (_, texts, expected) => expect(problemsOf(...texts)).toEqual(expected));

  test('all mistakes are told at once', () => expect(problemsOf(`[{"id":"a"},\n{"id":"b"}]`)).toHaveLength(2));
});

test('the gazetteer of the project is whole', () => {
  const { entities, countryIds } = testGazetteer();
  expect(countryIds.size).toBeGreaterThan(190);
  expect(entities.get(countryIds.get('KP') ?? '')).toMatchObject({ type: 'country', code: 'KP' });
});

test.each([
  ['كوري شمالي', 'الكوريين الشماليين'],
  ['كوري شمالي', 'كوريتان شماليتان'],
  ['روسي', 'روسيات'],
  ['جنوب أفريقي', 'الجنوب افريقية'],
])('%s gives %s', (base, form) => expect(inflectAdjective(base).map((words) => words.join(' '))).toContain(form));
