/** The project's own gazetteer, for the tests of this folder. */
import { findMentions } from '#pipeline/entities/findMentions.ts';
import { compileGazetteer, type Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { rankCountries } from '#pipeline/entities/rankCountries.ts';

const files = import.meta.glob<string>('../../../data/gazetteer/*.json', { query: '?raw', import: 'default', eager: true });

/** Compile `data/gazetteer`; a mistake in it fails the test that asks. */
export function testGazetteer(): Gazetteer {
  const compiled = compileGazetteer(Object.entries(files).map(([file, text]) => ({ file, text })));
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems, null, 1));
  return compiled.gazetteer;
}

let shared: Gazetteer | undefined;

/** Give the codes of the countries that a text names, sorted and joined. */
export function countriesNamed(text: string): string {
  shared ??= testGazetteer();
  return rankCountries({ title: [], paragraphs: [findMentions(text, shared)] }, shared).sort().join(' ');
}
