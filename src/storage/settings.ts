/** The reader's settings: closed sets, read before the first paint, so without a schema library. */
import { readItem, writeItem, type Written } from '#storage/door.ts';

export const SETTINGS = {
  language: ['ar', 'en'],
  theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
  size: ['small', 'normal', 'large', 'huge'],
  digits: ['latn', 'arab'],
  months: ['levant', 'gregorian', 'maghreb', 'both'],
} as const;
export type Settings = { readonly [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K][number] };

const DEFAULTS: Settings = { language: 'ar', theme: 'system', size: 'normal', digits: 'latn', months: 'levant' };
export const SETTINGS_KEY = 'settings';

const oneOf = <T>(allowed: readonly T[], value: unknown, fallback: T): T => allowed.find((one) => one === value) ?? fallback;

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
    language: oneOf(SETTINGS.language, given.language, DEFAULTS.language),
    theme: oneOf(SETTINGS.theme, given.theme, DEFAULTS.theme),
    size: oneOf(SETTINGS.size, given.size, DEFAULTS.size),
    digits: oneOf(SETTINGS.digits, given.digits, DEFAULTS.digits),
    months: oneOf(SETTINGS.months, given.months, DEFAULTS.months),
  };
}

/** Give the stored settings. */
export const readSettings = (): Settings => parseSettings(readItem(SETTINGS_KEY));

/** Keep the settings. */
export const writeSettings = (settings: Settings): Written => writeItem(SETTINGS_KEY, JSON.stringify(settings));
