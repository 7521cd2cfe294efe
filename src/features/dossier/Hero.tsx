import { useState, type ReactNode } from 'react';
import { Localized } from '#cards/Localized.tsx';
import { useTold } from '#cards/useTold.ts';
import { useText } from '#i18n/useText.ts';
import type { LoadedHead } from '#queries/bundle.ts';
import { Button } from '#ui/Button.tsx';
import { Why } from '#features/dossier/Why.tsx';

/** The dossier in figures: how many stories, outlets and countries, over which time. */
function Figures({ head }: { head: LoadedHead }) {
  const { count, format } = useText();
  const { stories } = useTold();
  const figures = [stories(head)];
  if (head.outlets > 0) figures.push(count('outlets', head.outlets));
  if (head.country.size > 0) figures.push(count('countries', head.country.size));
  if (head.span) figures.push(format.range(head.span.from.slice(0, 7), head.span.to.slice(0, 7)));
  return (
    <ul className="mt-3 flex min-w-0 flex-[1_1_13rem] flex-wrap gap-x-5 gap-y-1 font-display text-label text-soft">
      {figures.map((figure) => (
        <li key={figure} className="whitespace-nowrap">
          {figure}
        </li>
      ))}
    </ul>
  );
}

/**
 * What the dossier is: its title, two sentences, its figures. On a small screen the sentences are cut to two lines until the reader
 * wants more; `children` says what is filtered.
 */
export function Hero({ head, isSmall, children }: { head: LoadedHead; isSmall: boolean; children: ReactNode }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const isCut = isSmall && !isOpen;
  return (
    <header className="min-w-0">
      <h1 tabIndex={-1} className="max-w-[24ch] text-hero">
        <Localized text={head.title} block />
      </h1>
      {head.summary.ar !== '' && (
        <p className={`mt-3 max-w-[40rem] text-deck desk:mt-4 ${isCut ? 'print:[&_bdi]:line-clamp-none' : ''}`}>
          <Localized text={head.summary} block {...(isCut && { lines: 2 })} />
        </p>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <Figures head={head} />
        {isSmall && head.summary.ar !== '' && (
          <span className="print:hidden">
            <Button look="quiet" expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t(isOpen ? 'dossier.less' : 'dossier.more')}
            </Button>
          </span>
        )}
      </div>
      {children}
      {!isSmall && <Why head={head} />}
    </header>
  );
}
