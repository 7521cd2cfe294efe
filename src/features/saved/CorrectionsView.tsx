import { CorrectionRows } from '#cards/corrections/CorrectionRows.tsx';
import { Link } from 'react-router';
import { useText } from '#i18n/useText.ts';
import { useCorrections } from '#queries/corrections.ts';
import { buttonLink } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#url/paths.ts';

/** All that the reader put right, the last first, each with the way to take it back. */
export function CorrectionsView() {
  const { t, count } = useText();
  const corrections = useCorrections();
  if (corrections.length === 0) {
    return (
      <div className="py-8">
        <Notice title={t('corrections.empty')} note={t('corrections.emptyNote')}>
          <Link to={paths.entities.to()} className={buttonLink}>
            {t('nav.entities')}
          </Link>
        </Notice>
      </div>
    );
  }
  return (
    <div className="mt-6 max-w-[52rem]">
      <p className="pb-2 font-display text-label text-soft">{count('corrections', corrections.length)}</p>
      <CorrectionRows corrections={corrections} />
    </div>
  );
}
