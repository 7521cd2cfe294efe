import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { createFormat, type Locale } from '#i18n/format.ts';
import { switchLanguage } from '#i18n/setup.ts';
import { FormatContext } from '#i18n/useText.ts';
import { useSettings } from '#queries/settings.ts';
import { setFrame } from '#app/frame.ts';

const SYSTEM_QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/** Follow the reader's settings: language, formats, and the page's frame. Words and frame change together. */
export function Reader({ children }: { children: ReactNode }) {
  const settings = useSettings();
  const [spoken, setSpoken] = useState<Locale>(settings.language);
  useEffect(() => {
    let current = true;
    switchLanguage(settings.language)
      .then(() => current && setSpoken(settings.language))
      .catch(() => {});
    return () => {
      current = false;
    };
  }, [settings.language]);
  useEffect(() => {
    const frame = () => setFrame({ ...settings, language: spoken });
    frame();
    const lists = SYSTEM_QUERIES.map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', frame);
    return () => {
      for (const list of lists) list.removeEventListener('change', frame);
    };
  }, [settings, spoken]);
  const { digits, months, hijri } = settings;
  const format = useMemo(() => createFormat(spoken, { digits, months, hijri }), [spoken, digits, months, hijri]);
  return <FormatContext value={format}>{children}</FormatContext>;
}
