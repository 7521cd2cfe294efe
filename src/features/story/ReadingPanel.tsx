import { Link } from 'react-router';
import { ReadingSettings } from '#cards/ReadingSettings.tsx';
import { useText } from '#i18n/useText.ts';
import { paths } from '#url/paths.ts';

/** How the story is set, beside the story itself, so that each choice is seen at once. */
export function ReadingPanel() {
  const { t } = useText();
  return (
    <div className="grid gap-5 p-4">
      <ReadingSettings />
      <Link to={paths.settings.to()} className="tap flex items-center font-display text-label text-accent underline decoration-accent/40 hover:decoration-accent">
        {t('settings.all')}
      </Link>
    </div>
  );
}
