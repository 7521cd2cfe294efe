import { useQuery } from '@tanstack/react-query';
import { Arabic } from '#cards/Localized.tsx';
import { StoryCard } from '#cards/StoryCard.tsx';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import { asOf } from '#queries/asOf.ts';
import { saveStories, type Bookmark } from '#queries/bookmarks.ts';
import { cardQuery, isLaterQuery } from '#queries/bundle.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { useToast } from '#ui/Toasts.tsx';

/** A saved story that the dossier no longer has, or had not yet: its title is still known, and it can be taken out. */
function Gone({ bookmark }: { bookmark: Bookmark }) {
  const { t, format } = useText();
  const { data: isLater } = useQuery({ ...isLaterQuery(bookmark.id), enabled: asOf() !== '' });
  const toast = useToast();
  const set = async (saved: boolean) => {
    const written = await saveStories([bookmark], saved);
    if (!written.ok) toast({ text: t(`saved.fail.${written.reason}`) });
    else if (!saved) {
      toast({
        text: t(written.durable ? 'saved.removed' : 'saved.fragile'),
        subject: bookmark.id,
        about: <Arabic text={bookmark.title} />,
        action: { label: t('saved.undo'), run: () => void set(true) },
      });
    }
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-t border-rule py-5">
      <div>
        <p className="font-display text-h3 font-semibold text-soft" lang="ar" dir="rtl">
          <Bidi text={bookmark.title} />
        </p>
        <p className="text-note text-soft">{isLater ? t('asOf.later', { day: format.date(asOf()) }) : t('saved.gone')}</p>
      </div>
      <button
        type="button"
        aria-label={t('saved.remove', { title: bookmark.title })}
        onClick={() => void set(false)}
        className="tap rounded-part border border-rule bg-raised px-3.5 font-display text-label"
      >
        {t('saved.take')}
      </button>
    </div>
  );
}

/** A saved story as the dossier has it; what is still known of it where the dossier has it no longer. */
export function SavedStory({ bookmark, place }: { bookmark: Bookmark; place?: { readonly at: number; readonly of: number } }) {
  const { data: story, isPending } = useQuery(cardQuery(bookmark.id));
  if (story) return <StoryCard story={story} heading="h2" place={place} />;
  return isPending ? <Waiting /> : <Gone bookmark={bookmark} />;
}
