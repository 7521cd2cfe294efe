/** The reader's settings, live. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Written } from '#storage/items.ts';
import { onSettingsElsewhere, settingsNow, writeSettings } from '#storage/keptSettings.ts';
import type { Settings } from '#storage/settings.ts';
import { queryClient } from '#queries/client.ts';

export { SETTINGS, type Settings } from '#storage/settings.ts';

export const settingsQuery = () => queryOptions<Settings>({ queryKey: ['settings'], queryFn: settingsNow, initialData: settingsNow });

/** Give the settings of now. */
export const useSettings = (): Settings => useSuspenseQuery(settingsQuery()).data;

/** Change some settings: they apply at once; the result says whether they were kept. */
export function changeSettings(change: Partial<Settings>): Promise<Written> {
  const next = { ...(queryClient.getQueryData(settingsQuery().queryKey) ?? settingsNow()), ...change };
  queryClient.setQueryData(settingsQuery().queryKey, next);
  return writeSettings(next);
}

/** Follow settings changed in another tab. Gives the way to stop. */
export const followSettings = (): (() => void) => onSettingsElsewhere(() => queryClient.setQueryData(settingsQuery().queryKey, settingsNow()));
