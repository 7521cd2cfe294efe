/** The reader's settings: closed sets, read before the first paint, so without a schema library. */
import { readItem } from '#storage/door.ts';

export const SETTINGS = {
  language: ['ar', 'en'],
  theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
  /** The face that stories are set in. */
  family: ['naskh', 'modern', 'system'],
  size: ['small', 'normal', 'large', 'huge', 'giant'],
  /** Height of a line of reading. */
  leading: ['tight', 'normal', 'loose'],
  /** Width of a line of reading. */
  measure: ['narrow', 'normal', 'wide'],
  align: ['start', 'justified'],
  /** `written`: numerals of a story stay as its writer set them. */
  digits: ['written', 'latn', 'arab'],
  months: ['levant', 'gregorian', 'maghreb', 'both'],
  /** Whether a Hijri day stands beside the Gregorian one. */
  hijri: ['off', 'on'],
  /** Whether names in a story are underlined as ways to who or what they are. */
  mentions: ['shown', 'hidden'],
  /** Whether the sentences of a story that earlier ones have told are set in soft ink. */
  told: ['plain', 'rested'],
  /** Whether single letters act as keys (WCAG 2.2, 2.1.4). */
  keys: ['on', 'off'],
  /** Which way time runs in a drawing: with Arabic, or from left to right. */
  axis: ['rtl', 'ltr'],
  /** Which end of time comes first in a list. */
  order: ['new', 'old'],
} as const;
export type Settings = { readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K][number] };

const DEFAULTS: Settings = {
  language: 'ar',
  theme: 'system',
  family: 'naskh',
  size: 'normal',
  leading: 'normal',
  measure: 'normal',
  align: 'start',
  digits: 'written',
  months: 'levant',
  hijri: 'off',
  mentions: 'shown',
  told: 'plain',
  keys: 'on',
  axis: 'rtl',
  order: 'new',
};
export const SETTINGS_KEY = 'settings';

function oneOf<K extends keyof Settings>(key: K, value: unknown): Settings[K] {
  const allowed: readonly Settings[keyof Settings][] = SETTINGS[key];
  return allowed.includes(value as Settings[K]) ? (value as Settings[K]) : DEFAULTS[key];
}

/** Give settings out of stored text: each value that is not one of its set falls back alone. */
export function parseSettings(text: string | null): Settings {
  let stored: unknown = null;
  try {
    stored = JSON.parse(text ?? 'null');
  } catch {
    return DEFAULTS;
  }
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const given: Partial<Record<keyof Settings, unknown>> = stored;
  return {
    language: oneOf('language', given.language),
    theme: oneOf('theme', given.theme),
    family: oneOf('family', given.family),
    size: oneOf('size', given.size),
    leading: oneOf('leading', given.leading),
    measure: oneOf('measure', given.measure),
    align: oneOf('align', given.align),
    digits: oneOf('digits', given.digits),
    months: oneOf('months', given.months),
    hijri: oneOf('hijri', given.hijri),
    mentions: oneOf('mentions', given.mentions),
    told: oneOf('told', given.told),
    keys: oneOf('keys', given.keys),
    axis: oneOf('axis', given.axis),
    order: oneOf('order', given.order),
  };
}

/** Give the settings that localStorage holds: what the first frame needs, and no more code than that. */
export const readSettings = (): Settings => parseSettings(readItem(SETTINGS_KEY));

/** Tell whether a text under a key may be settings: any JSON object, since each value that is not one of its set falls back alone. */
export function holdsSettings(key: string, text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return key === SETTINGS_KEY && typeof json === 'object' && json !== null;
  } catch {
    return false;
  }
}
