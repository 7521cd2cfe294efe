import type { MouseEvent } from 'react';
import { useText } from '#i18n/useText.ts';
import { Icon } from '#ui/Icon.tsx';
import { isPlainClick } from '#ui/isPlainClick.ts';
import { runCommand } from '#ui/keys/commands.ts';
import { ScreenLink } from '#app/ScreenLink.tsx';

const pillStyle = `inline-flex min-h-11 items-center gap-2.5 rounded-pill border border-field bg-raised px-4 font-display text-label text-soft
  hover:border-ink hover:text-ink desk:h-10 desk:min-h-10 desk:w-[15.75rem]`;

/** The way to search, drawn as a field: a link to the search screen that opens the palette in place. */
export function SearchPill({ wide }: { wide: boolean }) {
  const { t } = useText();
  const open = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    runCommand('palette');
  };
  return (
    <ScreenLink
      screen="search"
      aria-label={t('nav.search')}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      onClick={open}
      className={pillStyle}
    >
      <Icon name="search" />
      <span aria-hidden="true">{t(wide ? 'search.placeholder' : 'search.label')}</span>
      {wide && (
        <kbd aria-hidden="true" dir="ltr" lang="en" className="ms-auto rounded-small border border-rule px-1.5 font-display text-[1.05rem]/[1.35]">
          Ctrl K
        </kbd>
      )}
    </ScreenLink>
  );
}
