import { useText } from '#i18n/useText.ts';

const SIGN: Readonly<Record<string, string>> = { Escape: 'Esc', Enter: '⏎' };

/** The keys of a command as they stand on the keyboard; the arrows as the page's direction turns them. */
export function Keys({ keys }: { keys: readonly string[] }) {
  const { t, format } = useText();
  const arrows = format.locale === 'ar' ? { Onward: '←', Back: '→' } : { Onward: '→', Back: '←' };
  const said = (key: string) => key.replace(/^mod\+(.)$/, (_, letter: string) => `Ctrl ${letter.toUpperCase()}`);
  return (
    <span className="flex items-center gap-1.5">
      {keys.map((key, i) => (
        <span key={key} className="contents">
          {i > 0 && <span className="text-note text-soft">{t('keys.or')}</span>}
          <kbd dir="ltr" lang="en" className="min-w-7 rounded-small border border-field px-1.5 text-center font-display text-small">
            {arrows[key as keyof typeof arrows] ?? SIGN[key] ?? said(key).toUpperCase().replace('CTRL', 'Ctrl').replace('ESC', 'Esc')}
          </kbd>
        </span>
      ))}
    </span>
  );
}
