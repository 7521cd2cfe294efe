/** The page's frame: language, direction, theme and how text is set, on the root element, before the first paint and after each change. */
import type { Settings } from '#storage/settings.ts';

const PAPER = { light: '#faf6ee', dark: '#151412', sepia: '#f1e4c8', contrast: '#ffffff' } as const;

function themeOf(theme: Settings['theme']): keyof typeof PAPER {
  if (theme !== 'system') return theme;
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** What the style sheet sets text by. */
const SET_BY = ['family', 'size', 'leading', 'measure', 'align', 'mentions'] as const;

/** Set the frame to the settings. */
export function setFrame(settings: Settings): void {
  const root = document.documentElement;
  const theme = themeOf(settings.theme);
  root.lang = settings.language;
  root.dir = settings.language === 'ar' ? 'rtl' : 'ltr';
  root.dataset['theme'] = theme;
  for (const name of SET_BY) root.dataset[name] = settings[name];
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', PAPER[theme]);
}
