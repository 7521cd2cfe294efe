/** From the address to what is asked of the index of names. Pure. */
import { ENTITY_TYPES, type EntityType } from '#bundle/schema.ts';
import type { NamesQuestion } from '#queries/company.ts';
import type { Question } from '#queries/shown.ts';
import type { NamesView } from '#url/namesView.ts';

export const TYPES: readonly EntityType[] = ENTITY_TYPES;

/** What counts the names of each type. */
export const KIND_COUNTS = {
  country: 'countries',
  person: 'people',
  organisation: 'organisations',
  place: 'placeNames',
} as const satisfies Record<EntityType, string>;

/** Give the chosen types; none where all are. */
export const typesOf = ({ types }: Pick<NamesView, 'types'>): EntityType[] => {
  const chosen = TYPES.filter((type) => types.includes(type));
  return chosen.length === TYPES.length ? [] : chosen;
};

/** Give the question of the screen. Without letters to order by, the language makes no difference. */
export const namesQuestion = (selection: Question['selection'], view: NamesView, locale: 'ar' | 'en'): NamesQuestion => ({
  selection,
  types: typesOf(view),
  typed: view.name.trim(),
  order: view.order,
  locale: view.order === 'letter' ? locale : 'ar',
});
