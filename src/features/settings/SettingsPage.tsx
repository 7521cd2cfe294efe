import { useText } from '#i18n/useText.ts';
import { useOffline } from '#queries/offline.ts';
import { changeSettings, SETTINGS, useSettings, type Settings } from '#queries/settings.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { useToast } from '#ui/Toasts.tsx';

const LANGUAGE_NAMES = { ar: 'العربية', en: 'English' } as const;
const OFFLINE_SAYS = { ready: 'settings.offlineReady', wait: 'settings.offlineWait', no: 'settings.offlineNo' } as const;
const SAMPLE_DAY = '2023-12-17';

export function SettingsPage() {
  const { t, format } = useText();
  const settings = useSettings();
  const { kept } = useOffline();
  const toast = useToast();
  const set = (values: Partial<Settings>) => {
    if (!changeSettings(values).ok) toast({ text: t('settings.notKept') });
  };
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <h1 tabIndex={-1} className="text-[2.7rem]/[1.2]">
        {t('nav.settings')}
      </h1>
      <p className="text-deck">{t('settings.note')}</p>
      <div className="mt-7 grid gap-x-16 gap-y-9 desk:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid content-start gap-8">
          <Segmented
            legend={t('settings.language')}
            value={settings.language}
            options={SETTINGS.language.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
            onChange={(language) => set({ language })}
          />
          <Segmented
            legend={t('settings.theme')}
            value={settings.theme}
            options={SETTINGS.theme.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
            onChange={(theme) => set({ theme })}
          />
          <Segmented
            legend={t('settings.size')}
            value={settings.size}
            options={SETTINGS.size.map((value) => ({ value, label: t(`settings.sizes.${value}`) }))}
            onChange={(size) => set({ size })}
          />
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
        </div>
        <aside className="grid content-start gap-9">
          <section aria-labelledby="sample">
            <h2 id="sample" className="border-t-2 border-ink pt-2 text-h3">
              {t('settings.sample')}
            </h2>
            <p className="mt-2 font-display text-label text-soft">
              {format.weekday(SAMPLE_DAY)} {format.date(SAMPLE_DAY)}
            </p>
            <p lang="ar" dir="rtl" className="text-read">
              {t('settings.sampleText')}
            </p>
          </section>
          <section aria-labelledby="offline">
            <h2 id="offline" className="border-t-2 border-ink pt-2 text-h3">
              {t('settings.offline')}
            </h2>
            <p role="status" className="mt-2">
              {t(OFFLINE_SAYS[kept])}
            </p>
          </section>
        </aside>
      </div>
    </div>
  );
}
