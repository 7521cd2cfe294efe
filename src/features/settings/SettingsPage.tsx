import { ReadingSettings, useChangeSettings, WritingSettings } from '#cards/ReadingSettings.tsx';
import { useText } from '#i18n/useText.ts';
import { useOffline } from '#queries/offline.ts';
import { SETTINGS } from '#queries/settings.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { Segmented } from '#ui/Segmented.tsx';

const LANGUAGE_NAMES = { ar: 'العربية', en: 'English' } as const;
const OFFLINE_SAYS = { ready: 'settings.offlineReady', wait: 'settings.offlineWait', full: 'settings.offlineFull', no: 'settings.offlineNo' } as const;
const SAMPLE_DAY = '2023-12-17';

/** A few lines as the reader has set them. */
function Sample() {
  const { t, format } = useText();
  const hijri = format.hijri(SAMPLE_DAY);
  return (
    <section aria-labelledby="sample">
      <h2 id="sample" className="border-t-2 border-ink pt-2 text-h3">
        {t('settings.sample')}
      </h2>
      <p className="mt-2 font-display text-label text-soft">
        {format.weekday(SAMPLE_DAY)} {format.date(SAMPLE_DAY)}
        {hijri && `${t('list.comma')}${hijri}`}
      </p>
      <p lang="ar" dir="rtl" className="reading">
        <Bidi text={t('settings.sampleText')} />
      </p>
    </section>
  );
}

export function SettingsPage() {
  const { t, format } = useText();
  const { settings, set } = useChangeSettings();
  const { kept, share } = useOffline();
  const says = kept === 'wait' && share !== null ? 'settings.offlineShare' : OFFLINE_SAYS[kept];
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <h1 tabIndex={-1} className="text-page">
        {t('nav.settings')}
      </h1>
      <p className="text-deck">{t('settings.note')}</p>
      <div className="mt-7 grid gap-x-16 gap-y-9 desk:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid content-start gap-9">
        <div className="settings grid">
          <Segmented
            legend={t('settings.language')}
            value={settings.language}
            options={SETTINGS.language.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
            onChange={(language) => void set({ language })}
          />
          <ReadingSettings />
          <WritingSettings />
        </div>
          <section aria-labelledby="offline">
            <h2 id="offline" className="border-t-2 border-ink pt-2 text-h3">
              {t('settings.offline')}
            </h2>
            <p role="status" className="mt-2">
              {t(says, { share: format.percent(share ?? 0) })}
            </p>
          </section>
        </div>
        <aside className="order-first self-start desk:sticky desk:top-6 desk:order-none">
          <Sample />
        </aside>
      </div>
    </div>
  );
}
