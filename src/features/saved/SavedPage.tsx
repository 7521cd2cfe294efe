import { lazy, Suspense, useRef } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { StoryCard } from '#cards/StoryCard.tsx';
import { useText } from '#i18n/useText.ts';
import { exportAll, useImport } from '#queries/backup.ts';
import { useBookmarks, useSave, type Bookmark } from '#queries/bookmarks.ts';
import { dossierQuery } from '#queries/bundle.ts';
import { HIGHLIGHT_KINDS, useHighlights } from '#queries/highlights.ts';
import { today } from '#queries/today.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { Button, buttonLink } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { Tabs } from '#ui/Tabs.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { paths } from '#url/paths.ts';
import { readSavedView, SHOWN, writeSavedView } from '#url/savedView.ts';

const HighlightsView = lazy(async () => ({ default: (await import('#features/saved/HighlightsView.tsx')).HighlightsView }));

/** A saved story that the dossier no longer has: its title is still known, and it can be taken out. */
function Gone({ bookmark }: { bookmark: Bookmark }) {
  const { t } = useText();
  const { mutateAsync: save } = useSave();
  const toast = useToast();
  const set = async (saved: boolean) => {
    const written = await save({ stories: [bookmark], saved });
    if (!written.ok) toast({ text: t(`saved.fail.${written.reason}`) });
    else if (!saved) toast({ text: t('saved.removed'), action: { label: t('saved.undo'), run: () => void set(true) } });
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-t border-rule py-5">
      <div>
        <p className="font-display text-h3 font-semibold text-soft" lang="ar" dir="rtl">
          <Bidi text={bookmark.title} />
        </p>
        <p className="text-note text-soft">{t('saved.gone')}</p>
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

/** Export to a file and import from one; an import can be undone. */
function Transfer({ empty }: { empty: boolean }) {
  const { t, format } = useText();
  const input = useRef<HTMLInputElement>(null);
  const { mutateAsync: readIn } = useImport();
  const toast = useToast();
  const take = async (file: File) => {
    const result = await readIn(file);
    if ('reason' in result) {
      toast({ text: t(`saved.backup.${result.reason}`) });
      return;
    }
    const { written, added, updated } = result;
    const undo = () => {
      const undone = result.undo();
      if (!undone.ok) toast({ text: t(`saved.fail.${undone.reason}`) });
    };
    const action = added + updated === 0 ? undefined : { label: t('saved.undo'), run: undo };
    const text = action ? t('saved.imported', { added: format.number(added), updated: format.number(updated) }) : t('saved.importedNothing');
    toast({ text: written.ok ? text : t(`saved.fail.${written.reason}`), action });
  };
  return (
    <div className="flex flex-wrap gap-2">
      {!empty && <Button onClick={() => saveFile(`siyaq-${today()}.json`, exportAll())}>{t('saved.toFile')}</Button>}
      <Button onClick={() => input.current?.click()}>{t('saved.fromFile')}</Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={t('saved.importFile')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
    </div>
  );
}

/** The saved stories, last saved first. */
function Stories({ saved }: { saved: readonly Bookmark[] }) {
  const { t, count } = useText();
  const { story: storyOf } = useSuspenseQuery(dossierQuery()).data;
  if (saved.length === 0) {
    return (
      <div className="py-8">
        <Notice title={t('saved.empty')} note={t('saved.emptyNote')}>
          <Link to={paths.dossier.to()} className={buttonLink}>
            {t('saved.browse')}
          </Link>
        </Notice>
      </div>
    );
  }
  return (
    <div className="mt-6 max-w-[52rem]">
      <p className="pb-2 font-display text-label text-soft">{count('bookmarks', saved.length)}</p>
      {saved.map((bookmark) => {
        const story = storyOf.get(bookmark.id);
        return story ? <StoryCard key={bookmark.id} story={story} heading="h2" /> : <Gone key={bookmark.id} bookmark={bookmark} />;
      })}
    </div>
  );
}

export function SavedPage() {
  const { t, count, format } = useText();
  const [search, setSearch] = useSearchParams();
  const { saved, unreadable: unreadBookmarks } = useBookmarks();
  const { highlights, unreadable: unreadHighlights } = useHighlights();
  const unreadable = [...unreadBookmarks, ...unreadHighlights];
  const { show } = readSavedView(search, HIGHLIGHT_KINDS);
  const label = { stories: t('marks.storiesTab', { n: format.number(saved.length) }), highlights: t('marks.highlightsTab', { n: format.number(highlights.length) }) };
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <header className="mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 tabIndex={-1} className="text-page">
            {t('nav.saved')}
          </h1>
          <p className="text-deck">{t('saved.note')}</p>
        </div>
        <Transfer empty={saved.length + highlights.length === 0} />
      </header>
      {unreadable.length > 0 && (
        <div role="status" className="my-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-warn">
          <span>{count('unreadable', unreadable.length)}</span>
          <Button onClick={() => saveFile(`siyaq-unread-${today()}.json`, `${JSON.stringify(unreadable, null, 2)}\n`)}>{t('saved.download')}</Button>
        </div>
      )}
      <Tabs
        label={t('marks.views')}
        tabs={SHOWN.map((value) => ({ value, label: label[value] }))}
        value={show}
        onChange={(value) => setSearch(writeSavedView({ show: value, q: '', kind: '' }))}
      >
        {show === 'stories' ? (
          <Stories saved={saved} />
        ) : (
          <Suspense>
            <HighlightsView />
          </Suspense>
        )}
      </Tabs>
    </div>
  );
}
