/** Names in a language, as plain text. */
import type { Bilingual, EntityRef } from '#bundle/schema.ts';

/** Give a text in the language asked for, in Arabic where there is no other. */
export const textIn = (text: Bilingual, locale: 'ar' | 'en'): string => text[locale] ?? text.ar;

/** Give the name of an entity in the language asked for, in Arabic where there is no other; undefined where there is no entity. */
export const nameIn = (entity: Pick<EntityRef, 'name'> | undefined, locale: 'ar' | 'en'): string | undefined => entity && textIn(entity.name, locale);
