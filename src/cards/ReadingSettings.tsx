import { useText } from '#i18n/useText.ts';
import { changeSettings, SETTINGS, useSettings, type Settings } from '#queries/settings.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { useToast } from '#ui/Toasts.tsx';

/** Give the settings, and the way to change them that says when a choice could not be kept. */
export function useChangeSettings() {
  const { t } = useText();
  const settings = useSettings();
  const toast = useToast();
  const set = (values: Partial<Settings>) => {
    if (!changeSettings(values).ok) toast({ text: t('settings.notKept') });
  };
  return { settings, set };
}

/** How stories are set: theme, face, size, lines. Every choice shows at once. */
export function ReadingSettings() {
  const { t } = useText();
  const { settings, set } = useChangeSettings();
  return (
    <>
      <Segmented
        legend={t('settings.theme')}
        value={settings.theme}
        options={SETTINGS.theme.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        onChange={(theme) => set({ theme })}
      />
      <Segmented
        legend={t('settings.family')}
        value={settings.family}
        options={SETTINGS.family.map((value) => ({ value, label: t(`settings.families.${value}`) }))}
        onChange={(family) => set({ family })}
      />
      <Segmented
        legend={t('settings.size')}
        value={settings.size}
        options={SETTINGS.size.map((value) => ({ value, label: t(`settings.sizes.${value}`) }))}
        onChange={(size) => set({ size })}
      />
      <Segmented
        legend={t('settings.leading')}
        value={settings.leading}
        options={SETTINGS.leading.map((value) => ({ value, label: t(`settings.leadings.${value}`) }))}
        onChange={(leading) => set({ leading })}
      />
      <Segmented
        legend={t('settings.measure')}
        value={settings.measure}
        options={SETTINGS.measure.map((value) => ({ value, label: t(`settings.measures.${value}`) }))}
        onChange={(measure) => set({ measure })}
      />
      <Segmented
        legend={t('settings.align')}
        value={settings.align}
        options={SETTINGS.align.map((value) => ({ value, label: t(`settings.aligns.${value}`) }))}
        onChange={(align) => set({ align })}
      />
    </>
  );
}

/** How numbers, days and names are shown. */
export function WritingSettings() {
  const { t } = useText();
  const { settings, set } = useChangeSettings();
  return (
    <>
      <Segmented
        legend={t('settings.digits')}
        value={settings.digits}
        options={SETTINGS.digits.map((value) => ({ value, label: t(`settings.digitSets.${value}`) }))}
        onChange={(digits) => set({ digits })}
      />
      <Segmented
        legend={t('settings.months')}
        value={settings.months}
        options={SETTINGS.months.map((value) => ({ value, label: t(`settings.monthSets.${value}`), lang: 'ar' }))}
        onChange={(months) => set({ months })}
      />
      <Segmented
        legend={t('settings.hijri')}
        value={settings.hijri}
        options={SETTINGS.hijri.map((value) => ({ value, label: t(`settings.hijris.${value}`) }))}
        onChange={(hijri) => set({ hijri })}
      />
      <Segmented
        legend={t('settings.mentions')}
        value={settings.mentions}
        options={SETTINGS.mentions.map((value) => ({ value, label: t(`settings.mentionSets.${value}`) }))}
        onChange={(mentions) => set({ mentions })}
      />
    </>
  );
}
