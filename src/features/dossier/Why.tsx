import { Localized } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import type { LoadedHead } from '#queries/bundle.ts';
import { Icon } from '#ui/Icon.tsx';
import { usePrinting } from '#ui/usePrinting.ts';

/** Why the dossier matters, under its heading, folded, and open on paper; nothing where its words are not written. */
export function Why({ head }: { head: LoadedHead }) {
  const { t, format } = useText();
  const printing = usePrinting();
  if (head.why.ar === '') return null;
  const english = format.locale === 'en' ? head.why.en : undefined;
  const words = (english ?? head.why.ar).split('\n').map((paragraph) => (
    <p key={paragraph} className="mt-2 max-w-[44rem] text-note">
      <Localized text={english ? { ar: paragraph, en: paragraph } : { ar: paragraph }} block />
    </p>
  ));
  if (printing)
    return (
      <section aria-labelledby="why" className="mt-6">
        <h2 id="why" className="border-t-2 border-ink pt-2 text-h3">
          {t('dossier.why')}
        </h2>
        {words}
      </section>
    );
  return (
    <details className="group max-w-[44rem] desk:mt-4 border-y border-rule py-0.5">
      <summary className="tap flex items-center justify-between gap-4 font-display text-nav font-semibold [&>svg]:size-4 group-open:[&>svg]:rotate-180">
        {t('dossier.why')}
        <Icon name="down" />
      </summary>
      <div className="pb-3">{words}</div>
    </details>
  );
}
