/** How often the texts name an entity. One rule for every place that says so: text and subheadings count, headlines do not. Pure. */
import type { Entity } from '#bundle/schema.ts';

type Forms = readonly { readonly count: number }[];

/** Give how often some of an entity's forms stand in the texts together. */
export const countOf = (forms: Forms): number => forms.reduce((sum, { count }) => sum + count, 0);

/** Give how often the texts name an entity: by its name, by an adjective, or within another name. */
export const mentionCount = ({ spellings, otherForms }: Pick<Entity, 'spellings' | 'otherForms'>): number => countOf(spellings) + countOf(otherForms);
