/** The reader's settings, live. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { onOtherTab, storageWorks, type Written } from '#storage/door.ts';
import { readSettings, SETTINGS_KEY, writeSettings, type Settings } from '#storage/settings.ts';
import { queryClient } from '#queries/client.ts';

export { SETTINGS, type Settings } from '#storage/settings.ts';

export const settingsQuery = () => queryOptions<Settings>({ queryKey: ['settings'], queryFn: readSettings, initialData: readSettings });

/** Give the settings of now. */
export const useSettings = (): Settings => useSuspenseQuery(settingsQuery()).data;

/** Change some settings: they apply at once; the result says whether they were kept. */
export function changeSettings(change: Partial<Settings>): Written {
  const next = { ...(queryClient.getQueryData(settingsQuery().queryKey) ?? readSettings()), ...change };
  queryClient.setQueryData(settingsQuery().queryKey, next);
  return writeSettings(next);
}

/** Follow settings changed in another tab. Gives the way to stop. */
export const followSettings = (): (() => void) => onOtherTab(SETTINGS_KEY, () => queryClient.setQueryData(settingsQuery().queryKey, readSettings()));

/** Whether the browser keeps anything: known at once, so that the line that says no is there from the first paint. */
export const storageQuery = () => queryOptions({ queryKey: ['storage-works'], queryFn: storageWorks, initialData: storageWorks });
