/** The name of an entity in a language, as plain text. */
import type { Entity } from '#bundle/schema.ts';

/** Give the name in the language asked for, in Arabic where there is no other; undefined where there is no entity. */
export const nameIn = (entity: Entity | undefined, locale: 'ar' | 'en'): string | undefined => entity && (entity.name[locale] ?? entity.name.ar);
