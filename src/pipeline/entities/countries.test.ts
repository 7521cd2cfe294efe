import { describe, expect, test } from 'vitest';
import countries from '../../../data/gazetteer/countries.json';
import { fold } from '#text/fold.ts';
import { countriesNamed } from '#pipeline/entities/testGazetteer.ts';
import { DOUBTED, DOUBTED_ADJECTIVES } from '#pipeline/entities/traps.ts';

type Country = { code: string; ar: string; spellings: string[]; capitals: { ar: string; spellings: string[] }[]; adjectives: string[]; people: string[]; metonyms: string[]; ambiguous_forms?: string[] };
const all: readonly Country[] = countries;

const CLITICS = ['', 'و', 'ب', 'ف', 'ك', 'وب'];
const ENDINGS = ['ي', 'ية', 'يين', 'يون', 'يات', 'يان', 'يتان'];

/** Forms that are another word once something is glued to them: banks, by duty, the Americas. */
const OTHER_WORDS = new Set(['بنوك', 'وبنوك', 'وجوبا', 'الأمريكيتان', 'الأميركيتان', 'للكي دورسيه']);

/** Give a form with what may be glued before it; the lam swallows the alef of the article. */
const withClitics = (form: string): string[] => [...CLITICS.map((clitic) => clitic + form), form.startsWith('ال') ? `لل${form.slice(2)}` : `ل${form}`];
const inEnding = (adjective: string, ending: string): string =>
  adjective
    .split(' ')
    .map((word) => `ال${word.slice(0, -1)}${ending}`)
    .join(' ');
const isNamed = (code: string, form: string): boolean => OTHER_WORDS.has(form) || countriesNamed(`تحدثوا أمس ${form} ساعة`).split(' ').includes(code);

/** Forms that another meaning makes doubtful are told apart by the tables of homographs. */
const certain = ({ ambiguous_forms = [] }: Country, forms: readonly string[]): string[] => {
  const doubtful = new Set(ambiguous_forms.map(fold));
  return forms.filter((form) => !doubtful.has(fold(form)) && !DOUBTED.has(fold(form)) && !DOUBTED_ADJECTIVES.has(fold(form)));
};

describe('every country of the world is found', () => {
  test('there is a world', () => expect(all.length).toBe(250));
  test.each(all.map((country) => [country.code, country] as const))('%s by its names, capitals, people and palaces, with what is glued before them', (code, country) => {
    const { ar, spellings, capitals, people, metonyms } = country;
    const forms = certain(country, [ar, ...spellings, ...capitals.flatMap((capital) => [capital.ar, ...capital.spellings]), ...people, ...metonyms]);
    expect(forms.flatMap(withClitics).filter((form) => !isNamed(code, form))).toEqual([]);
  });
  test.each(all.map((country) => [country.code, country] as const))('%s by its adjectives in every ending', (code, country) => {
    const plain = certain(country, country.adjectives).filter((adjective) => adjective.split(' ').every((word) => word.endsWith('ي')));
    expect(plain.flatMap((adjective) => ENDINGS.map((ending) => inEnding(adjective, ending))).filter((form) => !isNamed(code, form))).toEqual([]);
  });
});
