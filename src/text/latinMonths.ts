/** The months in English and French with their short forms, folded: lower case, no accents. Apart from the Arabic names, which the first screen needs. */
import { ENGLISH_MONTHS } from '#text/monthNames.ts';

const FRENCH = [
  'janvier|janv',
  'fevrier|fevr',
  'mars',
  'avril|avr',
  'mai',
  'juin',
  'juillet|juil',
  'aout',
  'sept|septembre',
  'octobre',
  'novembre',
  'decembre|dec',
];

/** Each name with its month (1 to 12). */
export const LATIN_MONTHS: ReadonlyMap<string, number> = new Map(
  ENGLISH_MONTHS.flatMap((name, i) =>
    [name.toLowerCase(), name.slice(0, 3).toLowerCase(), ...FRENCH[i]!.split('|')].map((one): [string, number] => [one, i + 1]),
  ),
);
