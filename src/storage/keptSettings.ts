/** The settings once the page stands: kept in both places, followed in every tab. */
import { keepTexts, onTexts, readText, type Written } from '#storage/items.ts';
import { parseSettings, SETTINGS_KEY, type Settings } from '#storage/settings.ts';

/** Give the stored settings. */
export const settingsNow = (): Settings => parseSettings(readText(SETTINGS_KEY));

/** Keep the settings, with the time of the change; done when they are on disk. */
export async function writeSettings(settings: Settings): Promise<Written> {
  const [written] = await keepTexts([[SETTINGS_KEY, JSON.stringify({ ...settings, updatedAt: Date.now() })]]);
  return written ?? { ok: false, reason: 'blocked' };
}

/** Hear of settings changed by another tab or a reconciliation. */
export const onSettingsElsewhere = (heard: () => void): (() => void) => onTexts(SETTINGS_KEY, heard);
