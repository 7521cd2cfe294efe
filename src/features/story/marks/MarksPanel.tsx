import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { HighlightEntry, standingOf } from '#cards/marks/HighlightEntry.tsx';
import { useText } from '#i18n/useText.ts';
import { storyQuery } from '#queries/bundle.ts';
import { usePlaced } from '#queries/highlights.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { paths } from '#url/paths.ts';
import { writeSavedView } from '#url/savedView.ts';

const NONE: readonly never[] = [];

/** The highlights of a story in the order of its text, each leading to its words. */
export function MarksPanel({ story: id, onFollow, onStart }: { story: string; onFollow: () => void; onStart: () => void }) {
  const { t } = useText();
  const { data: story } = useSuspenseQuery(storyQuery(id));
  const placed = usePlaced(id, story?.paragraphs ?? NONE);
  return (
    <div className="grid gap-4 p-4">
      <div>
        <Button onClick={onStart}>
          <Icon name="highlight" />
          {t('marks.choose')}
        </Button>
      </div>
      <ul className="grid gap-4">
        {placed.map((one) => (
          <li key={one.highlight.id} className="border-b border-rule pb-3">
            <HighlightEntry highlight={one.highlight} standing={standingOf(one)} onFollow={onFollow} />
          </li>
        ))}
      </ul>
      <Link
        to={`${paths.saved.to()}?${writeSavedView({ show: 'highlights', q: '', kind: '' })}`}
        className="font-display text-label text-accent underline decoration-accent/40 hover:decoration-accent"
      >
        {t('marks.all')}
      </Link>
    </div>
  );
}
