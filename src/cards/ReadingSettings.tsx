import { useText } from '#i18n/useText.ts';
import { changeSettings, SETTINGS, useSettings, type Settings } from '#queries/settings.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { useToast } from '#ui/Toasts.tsx';

/** Give the settings, and the way to change them that says when a choice could not be kept. */
export function useChangeSettings() {
  const { t } = useText();
  const settings = useSettings();
  const toast = useToast();
  const set = async (values: Partial<Settings>) => {
    const { ok } = await changeSettings(values);
    if (!ok) toast({ text: t('settings.notKept') });
  };
  return { settings, set };
}

const VALUES: { readonly [K in keyof Settings]: readonly Settings[K][] } = SETTINGS;

/** What is shown as a choice; the keys have a switch of their own, and what is set where it is seen needs none here. */
type Name = Exclude<keyof Settings, 'keys' | 'axis' | 'order' | 'told'>;
type Row<K extends Name> = {
  name: K;
  /** A value in the reader's words. */
  label: (value: Settings[K]) => string;
  lang?: 'ar';
};

/** One choice among the values of a setting. */
function Choice<K extends Name>({ name, label, lang }: Row<K>) {
  const { t } = useText();
  const { settings, set } = useChangeSettings();
  return (
    <Segmented<Settings[K]>
      legend={t(`settings.${name as Name}`)}
      value={settings[name]}
      options={VALUES[name].map((value) => ({ value, label: label(value), lang }))}
      onChange={(value) => void set({ [name]: value })}
    />
  );
}

/** How stories are set: theme, face, size, lines. Every choice shows at once. */
export function ReadingSettings() {
  const { t } = useText();
  return (
    <>
      <Choice name="theme" label={(value) => t(`settings.themes.${value}`)} />
      <Choice name="family" label={(value) => t(`settings.families.${value}`)} />
      <Choice name="size" label={(value) => t(`settings.sizes.${value}`)} />
      <Choice name="leading" label={(value) => t(`settings.leadings.${value}`)} />
      <Choice name="measure" label={(value) => t(`settings.measures.${value}`)} />
      <Choice name="align" label={(value) => t(`settings.aligns.${value}`)} />
    </>
  );
}

/** How numbers, days and names are shown. */
export function WritingSettings() {
  const { t } = useText();
  return (
    <>
      <Choice name="digits" label={(value) => t(`settings.digitSets.${value}`)} />
      <Choice name="months" label={(value) => t(`settings.monthSets.${value}`)} lang="ar" />
      <Choice name="hijri" label={(value) => t(`settings.hijris.${value}`)} />
      <Choice name="mentions" label={(value) => t(`settings.mentionSets.${value}`)} />
    </>
  );
}
